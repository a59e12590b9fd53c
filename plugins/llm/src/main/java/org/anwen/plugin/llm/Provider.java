package org.anwen.plugin.llm;

import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.ollama.OllamaStreamingChatModel;
import dev.langchain4j.model.openai.OpenAiStreamingChatModel;
import java.net.URI;

/** A protocol that model servers speak. */
enum Provider {
  /** {@code /chat/completions}, as llama.cpp, vLLM, LM Studio and Xinference offer it. */
  OPENAI("http://127.0.0.1:8080/v1") {
    @Override
    StreamingChatModel model(LlmConfig config, HttpClientBuilder http) {
      return OpenAiStreamingChatModel.builder()
          .httpClientBuilder(http)
          .baseUrl(config.baseUrl().toString())
          .apiKey(config.apiKey().orElse("none"))
          .modelName(config.model())
          .temperature(TEMPERATURE)
          .maxTokens(config.answerTokens())
          .build();
    }
  },
  /** {@code /api/chat} of Ollama, which is told how much context to hold. */
  OLLAMA("http://127.0.0.1:11434") {
    @Override
    StreamingChatModel model(LlmConfig config, HttpClientBuilder http) {
      return OllamaStreamingChatModel.builder()
          .httpClientBuilder(http)
          .baseUrl(config.baseUrl().toString())
          .modelName(config.model())
          .temperature(TEMPERATURE)
          .numCtx(config.contextTokens())
          .numPredict(config.answerTokens())
          .build();
    }
  };

  /** Wording facts wants no invention. */
  private static final double TEMPERATURE = 0.1;

  private final URI usualUrl;

  Provider(String usualUrl) {
    this.usualUrl = URI.create(usualUrl);
  }

  /** Where such a server listens when nobody says otherwise. */
  URI usualUrl() {
    return usualUrl;
  }

  /** A model that makes its calls through {@code http}; cheap, for it connects to nothing yet. */
  abstract StreamingChatModel model(LlmConfig config, HttpClientBuilder http);
}
