package org.anwen.reason;

import org.anwen.question.Term;

/** Whether, and how well, a text holds a word of a question. */
final class TermMatch {
  private static final double VARIANT = 0.85;
  private static final double PARTIAL = 0.7;

  private TermMatch() {}

  /**
   * 1 when the text holds the word, less for a word of the same meaning or for most of a long
   * word's character pairs, 0 otherwise.
   *
   * @param text folded as {@link org.anwen.text.Folding} does
   */
  static double of(Term term, String text) {
    if (text.contains(term.text())) {
      return 1;
    }
    for (String variant : term.variants()) {
      if (text.contains(variant)) {
        return VARIANT;
      }
    }
    return term.text().length() >= 3 ? partial(term.text(), text) : 0;
  }

  private static double partial(String word, String text) {
    int pairs = word.length() - 1;
    int found = 0;
    for (int i = 0; i < pairs; i++) {
      if (text.contains(word.substring(i, i + 2))) {
        found++;
      }
    }
    double share = (double) found / pairs;
    return share >= 0.5 ? PARTIAL * share : 0;
  }
}
