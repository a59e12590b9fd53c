package org.anwen.cli;

import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Keeps what libraries say about themselves off the terminal; warnings of our own come through
 * SLF4J and stay.
 */
final class QuietLogs {
  /** Held here, because a logger that nobody holds forgets its level. */
  private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

  private QuietLogs() {}

  static void set() {
    LUCENE.setLevel(Level.SEVERE);
  }
}
