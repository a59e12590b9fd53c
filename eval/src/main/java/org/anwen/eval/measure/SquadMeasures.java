package org.anwen.eval.measure;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Exact match and F1 over words as the evaluation script of SQuAD 2.0 computes them: lower case,
 * ASCII punctuation and English articles removed, split at white space; for a question without an
 * answer the reference and the right prediction are empty. For Chinese, which has no blanks, F1 is
 * close to exact match: use {@link Cmrc2018} or {@link Cjrc}.
 */
public final class SquadMeasures {
  private SquadMeasures() {}

  public static double exactMatch(String reference, String prediction) {
    return words(reference).equals(words(prediction)) ? 1 : 0;
  }

  public static double f1(String reference, String prediction) {
    List<String> expected = words(reference);
    List<String> got = words(prediction);
    if (expected.isEmpty() || got.isEmpty()) {
      return expected.equals(got) ? 1 : 0;
    }
    return Spans.f1(Cjrc.Bags.shared(expected, got), got.size(), expected.size());
  }

  private static List<String> words(String text) {
    StringBuilder bare = new StringBuilder();
    text.toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(c -> !isAsciiPunctuation(c))
        .forEach(bare::appendCodePoint);
    return Arrays.stream(bare.toString().replaceAll("\\b(a|an|the)\\b", " ").strip().split("\\s+"))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  /** Whether a character is in Python's {@code string.punctuation}. */
  static boolean isAsciiPunctuation(int c) {
    return c > 32 && c < 127 && !Character.isLetterOrDigit(c);
  }
}
