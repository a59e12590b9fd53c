package org.anwen.ingest;

/** A listener to how far reading has come; called on the reading thread, once for each file. */
@FunctionalInterface
public interface Progress {
  /** Listens to nothing. */
  Progress NONE = (done, total, name) -> {};

  /**
   * Called before a file is read.
   *
   * @param done files finished, {@code 0 <= done < total}
   * @param name the file's name relative to its corpus
   */
  void reading(int done, int total, String name);
}
