package org.anwen.reason.reading;

import java.util.ArrayList;
import java.util.List;
import org.anwen.question.Term;

/**
 * Whether, and how well, a text holds a word of a question, looked for as itself, as a word of the
 * same meaning, or, a long word, by its pairs of characters.
 *
 * @param word the word; empty when it need not be looked for
 * @param variants the words of the same meaning to be looked for
 * @param pairs the pairs of characters to be looked for
 * @param allPairs how many pairs the word has
 */
public record TermMatch(String word, List<String> variants, List<String> pairs, int allPairs) {
  private static final double VARIANT = 0.85;
  private static final double PARTIAL = 0.7;

  /** What is to be looked for of a word in any text. */
  public static TermMatch of(Term term) {
    return new TermMatch(
        term.text(), term.variants(), pairs(term.text()), term.text().length() - 1);
  }

  /**
   * 1 when the text holds the word, less for a word of the same meaning or for most of a long
   * word's character pairs, 0 otherwise.
   *
   * @param text folded as {@link org.anwen.text.Folding} does
   */
  public static double of(Term term, String text) {
    return text.contains(term.text()) ? 1 : of(term).in(text);
  }

  /** What is left to look for in a text's parts: what its characters allow to be there at all. */
  TermMatch within(Characters characters) {
    return new TermMatch(
        characters.mayHold(word) ? word : "",
        among(variants, characters),
        among(pairs, characters),
        allPairs);
  }

  /** Whether there is nothing to look for: the word is in no part of the text. */
  boolean isNowhere() {
    return word.isEmpty() && variants.isEmpty() && pairs.isEmpty();
  }

  /** How well a part of the text holds the word. */
  double in(String text) {
    if (!word.isEmpty() && text.contains(word)) {
      return 1;
    }
    for (String variant : variants) {
      if (text.contains(variant)) {
        return VARIANT;
      }
    }
    if (pairs.size() * 2 < allPairs) {
      return 0;
    }
    int found = 0;
    for (String pair : pairs) {
      if (text.contains(pair)) {
        found++;
      }
    }
    double share = (double) found / Math.max(1, allPairs);
    return share >= 0.5 ? PARTIAL * share : 0;
  }

  private static List<String> among(List<String> words, Characters characters) {
    List<String> held = List.of();
    for (String word : words) {
      if (characters.mayHold(word)) {
        held = held.isEmpty() ? new ArrayList<>(words.size()) : held;
        held.add(word);
      }
    }
    return held;
  }

  private static List<String> pairs(String word) {
    List<String> pairs = new ArrayList<>();
    for (int i = 0; word.length() >= 3 && i + 2 <= word.length(); i++) {
      pairs.add(word.substring(i, i + 2));
    }
    return pairs;
  }
}
