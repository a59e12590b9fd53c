package org.anwen;

/**
 * Receives how far a long piece of work has come; called from the working thread, often, so it must
 * be quick.
 */
@FunctionalInterface
public interface Progress {
  /** Takes no notice. */
  Progress NONE = (stage, done, total) -> {};

  /**
   * @param stage what is being done, in a word or two of English
   * @param done units done so far
   * @param total units in all, or 0 when unknown
   */
  void report(String stage, long done, long total);
}
