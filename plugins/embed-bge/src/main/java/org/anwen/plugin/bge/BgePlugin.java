package org.anwen.plugin.bge;

import java.util.List;
import org.anwen.api.Embedder;
import org.anwen.api.Plugin;
import org.anwen.api.PluginContext;

/** Brings the embedder; its model is loaded when it is first used. */
public final class BgePlugin implements Plugin {
  @Override
  public List<Embedder> embedders(PluginContext context) {
    return List.of(new BgeEmbedder(context.temporaryFolder()));
  }
}
