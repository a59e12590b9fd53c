package org.anwen.plugin.llm;

import java.util.List;
import org.anwen.api.Answerer;
import org.anwen.api.Plugin;
import org.anwen.api.PluginContext;

/**
 * Brings the model answerer where it is set up: where it is the chosen answerer, or any of its keys
 * is set. No connection is opened before the first question.
 */
public final class LlmPlugin implements Plugin {
  @Override
  public List<Answerer> answerers(PluginContext context) {
    return LlmConfig.from(context)
        .<List<Answerer>>map(c -> List.of(new LlmAnswerer(c)))
        .orElse(List.of());
  }
}
