package org.anwen.plugin.llm;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.anwen.api.PluginContext;

/**
 * Which model is asked, and within which bounds.
 *
 * @param baseUrl of the server, without a slash at the end
 * @param model its name, as the server knows it
 * @param timeout for one answer, all of it
 * @param pause how long a server that failed again and again is left alone
 * @param contextTokens what the model can hold: prompt and answer
 * @param answerTokens how much of that is kept for the answer
 * @param passages how many passages may stand beside the findings, where there is room
 * @param calls how many answers may be asked of the server at once
 */
record LlmConfig(
    Provider provider,
    URI baseUrl,
    String model,
    Optional<String> apiKey,
    Duration timeout,
    Duration pause,
    int contextTokens,
    int answerTokens,
    int passages,
    int calls,
    PromptTemplate prompt) {
  /**
   * Reads the keys below {@code answerer.llm.}; empty when none is set and another answerer is
   * chosen.
   *
   * @throws org.anwen.api.AnwenException {@code BAD_CONFIGURATION} for a value that cannot be used
   */
  static Optional<LlmConfig> from(PluginContext context) {
    Keys keys = new Keys(context);
    Provider provider = keys.choice("provider", Provider.class).orElse(Provider.OPENAI);
    LlmConfig config =
        new LlmConfig(
            provider,
            keys.url("base-url").orElse(provider.usualUrl()),
            keys.text("model").orElse("default"),
            keys.text("api-key"),
            keys.timeout(),
            keys.duration("pause", Duration.ofMinutes(10)).orElse(Duration.ofSeconds(15)),
            keys.number("context-tokens", 1_024, 1_000_000).orElse(4_096),
            keys.number("answer-tokens", 64, 16_384).orElse(768),
            keys.number("passages", 0, 20).orElse(2),
            keys.number("calls", 1, 64).orElse(4),
            keys.file("prompt-file").map(PromptTemplate::read).orElseGet(PromptTemplate::usual));
    if (config.answerTokens > config.contextTokens / 2) {
      throw keys.wrong(
          "answer-tokens",
          "at most half of answerer.llm.context-tokens (" + config.contextTokens + ")",
          "" + config.answerTokens);
    }
    if (provider == Provider.OLLAMA && keys.text("model").isEmpty()) {
      throw keys.wrong("model", "the name of a model that Ollama has, such as qwen2.5:3b", "");
    }
    return keys.anySet() ? Optional.of(config) : Optional.empty();
  }

  /** All but the key to the server. */
  @Override
  public String toString() {
    return provider + " " + baseUrl + " " + model + " " + timeout;
  }
}
