package org.anwen.plugin;

import java.util.Locale;
import java.util.Optional;

/**
 * What a plugin brings, as it is listed.
 *
 * @param plugin the folder it was found in
 * @param version of its jar's manifest; empty when that says none
 * @param chosen whether the configuration chooses it
 * @param disabled why it is not used any more, if so
 */
public record Extension(
    Point point,
    String name,
    String plugin,
    Optional<String> version,
    boolean chosen,
    Optional<String> disabled) {
  /** A point that plugins extend. */
  public enum Point {
    ANSWERER,
    EMBEDDER,
    RETRIEVER;

    /** Its name as it stands in configuration keys and lists. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
