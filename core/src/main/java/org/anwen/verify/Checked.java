package org.anwen.verify;

/**
 * What verification made of a sentence.
 *
 * @param text as it may be shown; empty when it may not
 */
record Checked(Outcome outcome, String text) {
  static final Checked WITHHELD = new Checked(Outcome.WITHHELD, "");

  /** What became of a sentence. */
  enum Outcome {
    /** It holds, with its citations as they now are. */
    KEPT,
    /** It does not hold; the words of its source stand in its place. */
    QUOTED,
    /** It does not hold, and nothing stands in its place. */
    WITHHELD
  }

  static Checked kept(String text) {
    return new Checked(Outcome.KEPT, text);
  }

  static Checked quoted(String text) {
    return new Checked(Outcome.QUOTED, text);
  }
}
