package org.anwen.retrieve;

/** The bounds of a search. */
final class Limits {
  /** The most passages that one search returns. */
  static final int MAX_HITS = 1_000;

  /** The longest text that is searched for; the rest is left out. */
  static final int MAX_TEXT = 4_000;

  private Limits() {}

  static int hits(int limit) {
    if (limit < 1) {
      throw new IllegalArgumentException("expected a limit of at least 1, got " + limit);
    }
    return Math.min(limit, MAX_HITS);
  }

  static String text(String question) {
    if (question.length() <= MAX_TEXT) {
      return question;
    }
    int end = Character.isHighSurrogate(question.charAt(MAX_TEXT - 1)) ? MAX_TEXT - 1 : MAX_TEXT;
    return question.substring(0, end);
  }
}
