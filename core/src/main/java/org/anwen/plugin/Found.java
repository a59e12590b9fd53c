package org.anwen.plugin;

import java.util.Optional;
import org.anwen.api.Embedder;
import org.anwen.plugin.Extension.Point;

/**
 * One thing that a plugin brings.
 *
 * @param extension what to call: wrapped so that every call is isolated
 * @param inner the plugin's own object
 */
record Found<T>(
    Point point, String name, PluginFolder folder, T extension, Object inner, Health health) {
  Extension listed(boolean chosen) {
    Optional<String> version = folder.version();
    return new Extension(point, name, folder.name(), version, chosen, health.disabled());
  }

  /** Closes the wrapping and the plugin's own object; an embedder's wrapping does both. */
  void close() {
    if (extension instanceof AutoCloseable closeable) {
      Closing.quietly(health.toString(), folder.loader(), closeable);
    }
    if (!(extension instanceof Embedder) && inner instanceof AutoCloseable closeable) {
      Closing.quietly(health.toString(), folder.loader(), closeable);
    }
  }
}
