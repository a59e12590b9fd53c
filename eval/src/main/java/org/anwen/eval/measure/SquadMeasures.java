package org.anwen.eval.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Exact match and F1 over words as the evaluation script of SQuAD 2.0 (Rajpurkar et al. 2018)
 * computes them: lower case, ASCII punctuation and English articles removed, split at white space;
 * of several references the best counts, those that are nothing but punctuation left out; for a
 * question without an answer the right prediction is empty. For Chinese, which has no blanks, F1 is
 * close to exact match: use {@link Cmrc2018} or {@link Cjrc}.
 */
public final class SquadMeasures {
  private static final Pattern ARTICLE =
      Pattern.compile("\\b(a|an|the)\\b", Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern BLANK = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);

  private SquadMeasures() {}

  public static double exactMatch(List<String> references, String prediction) {
    return Spans.best(telling(references), prediction, SquadMeasures::exactMatch);
  }

  public static double f1(List<String> references, String prediction) {
    return Spans.best(telling(references), prediction, SquadMeasures::f1);
  }

  static double exactMatch(String reference, String prediction) {
    return words(reference).equals(words(prediction)) ? 1 : 0;
  }

  static double f1(String reference, String prediction) {
    return Spans.f1(words(reference), words(prediction));
  }

  private static List<String> telling(List<String> references) {
    return references.stream().filter(reference -> !words(reference).isEmpty()).toList();
  }

  private static List<String> words(String text) {
    StringBuilder bare = new StringBuilder();
    text.toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(c -> !isAsciiPunctuation(c))
        .forEach(bare::appendCodePoint);
    String without = ARTICLE.matcher(bare).replaceAll(" ");
    List<String> words = new ArrayList<>(Arrays.asList(BLANK.split(without)));
    words.removeIf(String::isEmpty);
    return words;
  }

  /** Whether a character is in Python's {@code string.punctuation}. */
  private static boolean isAsciiPunctuation(int c) {
    return c > 32 && c < 127 && !Character.isLetterOrDigit(c);
  }
}
