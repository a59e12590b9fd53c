package org.anwen.eval.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Exact match and F1 as the evaluation script of CMRC 2018 (Cui et al. 2019) computes them: F1 over
 * the longest common substring of segments, a segment being a Chinese character or a word of other
 * letters, both sides in lower case and without punctuation; of several references the best counts.
 * Nothing stands for no answer, which the script knows nothing of: then a score is 1 where the
 * prediction is empty, else 0.
 */
public final class Cmrc2018 {
  /** The script's list; its two-character entry 「……」 never matches a single character. */
  private static final Set<Integer> PUNCTUATION = punctuation();

  private static final Pattern EDGES =
      Pattern.compile("^\\s+|\\s+$", Pattern.UNICODE_CHARACTER_CLASS);

  private Cmrc2018() {}

  private static Set<Integer> punctuation() {
    String all = "-:_*^/\\~`+=，。：？！“”；’《》·、「」（）－～『』";
    return Set.copyOf(all.codePoints().boxed().toList());
  }

  public static double exactMatch(List<String> references, String prediction) {
    return Spans.best(references, prediction, Cmrc2018::exactMatch);
  }

  public static double f1(List<String> references, String prediction) {
    return references.isEmpty()
        ? (prediction.isEmpty() ? 1 : 0)
        : Spans.best(references, prediction, Cmrc2018::f1);
  }

  /** 1 when both are the same without the script's punctuation, else 0. */
  static double exactMatch(String reference, String prediction) {
    return bare(reference).equals(bare(prediction)) ? 1 : 0;
  }

  /** F1 over the longest common substring of segments. */
  static double f1(String reference, String prediction) {
    List<String> expected = segments(reference);
    List<String> got = segments(prediction);
    return Spans.f1(longestCommonSubstring(expected, got), got.size(), expected.size());
  }

  private static String bare(String text) {
    StringBuilder kept = new StringBuilder();
    stripped(text)
        .codePoints()
        .filter(c -> !PUNCTUATION.contains(c))
        .forEach(kept::appendCodePoint);
    return kept.toString();
  }

  static List<String> segments(String text) {
    List<String> segments = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    stripped(text)
        .codePoints()
        .forEach(
            c -> {
              if (PUNCTUATION.contains(c)) {
                return;
              }
              if (c >= 0x4E00 && c <= 0x9FA5) {
                words(word, segments);
                segments.add(Character.toString(c));
              } else {
                word.appendCodePoint(c);
              }
            });
    words(word, segments);
    return segments;
  }

  private static String stripped(String text) {
    return EDGES.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
  }

  private static void words(StringBuilder run, List<String> segments) {
    segments.addAll(TreebankWords.of(run.toString()));
    run.setLength(0);
  }

  private static int longestCommonSubstring(List<String> a, List<String> b) {
    int longest = 0;
    int[] before = new int[b.size() + 1];
    for (String segment : a) {
      int[] now = new int[b.size() + 1];
      for (int j = 0; j < b.size(); j++) {
        if (segment.equals(b.get(j))) {
          now[j + 1] = before[j] + 1;
          longest = Math.max(longest, now[j + 1]);
        }
      }
      before = now;
    }
    return longest;
  }
}
