package org.anwen.plugin.llm;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.anwen.api.PluginContext;
import org.anwen.modelkit.ModelServer;

/** A plugin's context of given keys. */
record Configured(Map<String, String> keys) implements PluginContext {
  /** The keys below {@code answerer.llm.} and their values in turn. */
  static Configured with(String... keysAndValues) {
    Map<String, String> keys = new HashMap<>();
    for (int i = 0; i < keysAndValues.length; i += 2) {
      keys.put("answerer.llm." + keysAndValues[i], keysAndValues[i + 1]);
    }
    return new Configured(keys);
  }

  static LlmAnswerer openAi(ModelServer server, String... more) {
    return answerer("openai", server.openAiUrl(), more);
  }

  static LlmAnswerer ollama(ModelServer server, String... more) {
    return answerer("ollama", server.ollamaUrl(), more);
  }

  static LlmAnswerer answerer(String provider, String url, String... more) {
    Map<String, String> keys = new HashMap<>(with(more).keys());
    keys.put("answerer.llm.provider", provider);
    keys.put("answerer.llm.base-url", url);
    keys.putIfAbsent("answerer.llm.model", "scripted");
    return new LlmAnswerer(LlmConfig.from(new Configured(keys)).orElseThrow());
  }

  @Override
  public Optional<String> setting(String key) {
    return Optional.ofNullable(keys.get(key));
  }

  @Override
  public Path temporaryFolder() {
    throw new UnsupportedOperationException("no temporary files are expected");
  }
}
