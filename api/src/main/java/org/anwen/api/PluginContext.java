package org.anwen.api;

import java.nio.file.Path;
import java.util.Optional;

/** What a plugin is given when it starts. */
public interface PluginContext {
  /**
   * The value of a configuration key, if it is set. A key below {@code answerer.NAME.}, {@code
   * embedder.NAME.} or {@code retriever.NAME.} that is set but that no plugin ever asked for stops
   * the start.
   */
  Optional<String> setting(String key);

  /** A folder of the plugin's own for temporary files; it exists, and is removed at the end. */
  Path temporaryFolder();
}
