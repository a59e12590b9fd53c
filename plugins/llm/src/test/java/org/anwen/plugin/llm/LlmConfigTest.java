package org.anwen.plugin.llm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.anwen.api.AnwenException;
import org.anwen.api.ErrorCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The keys of the model answerer. */
class LlmConfigTest {
  @Test
  void whereNothingIsSetUpThereIsNoModelAnswerer() {
    assertEquals(List.of(), new LlmPlugin().answerers(Configured.with()));
    assertEquals(
        List.of(), new LlmPlugin().answerers(new Configured(Map.of("answerer", "extractive"))));
  }

  @Test
  void choosingItIsEnoughForALocalServer() {
    LlmConfig config = LlmConfig.from(new Configured(Map.of("answerer", "llm"))).orElseThrow();
    assertEquals(Provider.OPENAI, config.provider());
    assertEquals(URI.create("http://127.0.0.1:8080/v1"), config.baseUrl());
    assertEquals(Duration.ofSeconds(9), config.timeout());
  }

  @Test
  void everyKeyIsRead() {
    LlmConfig config =
        LlmConfig.from(
                Configured.with(
                    "provider", "ollama",
                    "base-url", "http://models.example:1234/",
                    "model", "m:3b",
                    "api-key", "secret",
                    "timeout", "20s",
                    "pause", "1m",
                    "context-tokens", "8192",
                    "answer-tokens", "1000",
                    "passages", "0",
                    "calls", "2"))
            .orElseThrow();
    assertEquals(Provider.OLLAMA, config.provider());
    assertEquals(URI.create("http://models.example:1234"), config.baseUrl());
    assertEquals("m:3b", config.model());
    assertEquals(Duration.ofSeconds(18), config.timeout());
    assertEquals(Duration.ofMinutes(1), config.pause());
    assertEquals(8_192, config.contextTokens());
    assertEquals(1_000, config.answerTokens());
    assertEquals(0, config.passages());
    assertEquals(2, config.calls());
    assertFalse(config.toString().contains("secret"), config.toString());
  }

  @ParameterizedTest
  @CsvSource({
    "provider, bard",
    "base-url, models.example",
    "base-url, file:///etc/passwd",
    "base-url, http://user:word@models.example",
    "timeout, soon",
    "timeout, 0s",
    "pause, 3h",
    "context-tokens, 100",
    "answer-tokens, many",
    "answer-tokens, 4000",
    "passages, -1",
    "calls, 0",
    "prompt-file, no/such/file.txt"
  })
  void aValueThatCannotBeUsedStopsTheStart(String key, String value) {
    AnwenException e =
        assertThrows(AnwenException.class, () -> LlmConfig.from(Configured.with(key, value)));
    assertEquals(ErrorCode.BAD_CONFIGURATION, e.code());
    assertTrue(e.getMessage().startsWith("answerer.llm." + key), e.getMessage());
  }

  @Test
  void ollamaWantsTheNameOfAModel() {
    AnwenException e =
        assertThrows(
            AnwenException.class, () -> LlmConfig.from(Configured.with("provider", "ollama")));
    assertTrue(e.getMessage().startsWith("answerer.llm.model"), e.getMessage());
  }

  @Test
  void aPromptOfOnesOwnIsUsed(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("prompt.txt");
    Files.writeString(file, "# note\n[system]\n简短\n[user]\n{question}？\n{findings}\n");
    PromptTemplate prompt =
        LlmConfig.from(Configured.with("prompt-file", file.toString())).orElseThrow().prompt();
    assertEquals("简短", prompt.system());
    assertTrue(
        prompt.messages("{findings}", "甲", "").getLast().toString().contains("{findings}？\\n甲")
            || prompt
                .messages("{findings}", "甲", "")
                .getLast()
                .toString()
                .contains("{findings}？\n甲"));
  }

  @Test
  void aPromptWithoutItsPlacesIsRefused() {
    for (String text :
        List.of(
            "",
            "[system]\n甲",
            "[user]\n{question}{findings}\n[system]\n",
            "[system]\n[user]\n{question}",
            "[system]\n[user]\n{question}{findings}{secrets}")) {
      AnwenException e =
          assertThrows(AnwenException.class, () -> PromptTemplate.of(text, "mine.txt"));
      assertTrue(e.getMessage().contains("mine.txt"), e.getMessage());
    }
  }
}
