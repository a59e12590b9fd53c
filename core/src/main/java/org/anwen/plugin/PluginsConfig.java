package org.anwen.plugin;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.anwen.config.KnownKey;
import org.anwen.config.Settings;

/**
 * Which plugins are looked for, which are chosen, and how long one may take.
 *
 * @param answerer the name of the default answerer
 * @param fallback the name of the answerer that steps in
 * @param embedder the name of the embedder, {@link #NONE}, or empty: the usual one if it is there
 * @param retriever the name of the retriever
 * @param folder the folder of plugins
 * @param timeout for one answer of an answerer that has none of its own
 * @param settings where an answerer's own is looked for
 */
record PluginsConfig(
    String answerer,
    String fallback,
    Optional<String> embedder,
    String retriever,
    Path folder,
    Duration timeout,
    Settings settings) {
  /** The embedder that is chosen when nothing is configured, if its plugin is there. */
  static final String USUAL_EMBEDDER = "bge-small-zh";

  /** The value that switches the embedder off. */
  static final String NONE = "none";

  private static final Duration LONGEST = Duration.ofMinutes(10);

  static PluginsConfig from(Settings settings) {
    return new PluginsConfig(
        settings.text(KnownKey.ANSWERER),
        settings.text(KnownKey.ANSWERER_FALLBACK),
        settings.get(KnownKey.EMBEDDER),
        settings.text(KnownKey.RETRIEVER),
        settings.path(KnownKey.PLUGINS_DIR).orElse(settings.layout().plugins()),
        settings.duration(KnownKey.ANSWERER_TIMEOUT, LONGEST),
        settings);
  }

  /**
   * For one answer of an answerer: the duration of {@code answerer.NAME.timeout}, or else that of
   * all.
   */
  Duration timeout(String name) {
    return settings
        .durationOfPlugin(KnownKey.ANSWERER.key() + "." + name + ".timeout", LONGEST)
        .orElse(timeout);
  }
}
