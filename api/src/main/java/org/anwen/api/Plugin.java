package org.anwen.api;

import java.util.List;

/**
 * The entry of a plugin, found through {@link java.util.ServiceLoader} in the plugin's own folder.
 *
 * <p>Every method has a default that brings nothing, so a new extension point breaks no plugin.
 * Each is called once, at start; what is costly belongs into the first use, not here.
 */
public interface Plugin {
  default List<Answerer> answerers(PluginContext context) {
    return List.of();
  }

  default List<Embedder> embedders(PluginContext context) {
    return List.of();
  }

  default List<Retriever> retrievers(PluginContext context) {
    return List.of();
  }
}
