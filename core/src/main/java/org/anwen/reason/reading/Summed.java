package org.anwen.reason.reading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anwen.question.Term;

/**
 * Nouns that only sum up what a description has just listed: 农产品 of 「茶叶、香料这些农产品」, which no case
 * needs to say. Stateless.
 */
final class Summed {
  private static final Pattern AFTER = Pattern.compile("[、和或及][^，。；]{1,8}(?:这些|那些|这几[种类个样])");

  private Summed() {}

  /** Whether a word of a text is one of the nouns right after 这些. */
  static boolean isUp(String text, Term term, List<Term> words) {
    Matcher matcher = AFTER.matcher(text);
    if (!term.noun() || !matcher.find()) {
      return false;
    }
    int at = matcher.end();
    while (true) {
      Optional<Term> next = noun(text, at, words);
      if (next.isEmpty()) {
        return false;
      }
      if (next.get().equals(term)) {
        return true;
      }
      at = text.indexOf(next.get().text(), at) + next.get().text().length();
    }
  }

  /** The noun at a place, or after one character there: 新产业. */
  private static Optional<Term> noun(String text, int at, List<Term> words) {
    return words.stream()
        .filter(Term::noun)
        .filter(w -> text.startsWith(w.text(), at) || text.startsWith(w.text(), at + 1))
        .findFirst();
  }
}
