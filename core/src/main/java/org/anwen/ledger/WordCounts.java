package org.anwen.ledger;

/**
 * In how many cases a word stands; thread-safe, and quick enough to be asked a few dozen times a
 * question.
 */
public interface WordCounts {
  /** All cases. */
  int cases();

  /** Cases whose text or headings hold {@code word}, which is folded. */
  int casesWith(String word);

  /**
   * Whether a folded stretch is a word of the cases, or two that stand together, and not the end of
   * one word with the beginning of the next.
   */
  boolean isWord(String stretch);
}
