package org.anwen.eval.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Exact match and F1 as the evaluation script of CMRC 2018 computes them: F1 over the longest
 * common substring of segments, a segment being a Chinese character or a word of other letters,
 * both sides in lower case and without punctuation.
 *
 * <p>The script splits other letters with NLTK's word tokenizer; here they are split at white space
 * and around ASCII punctuation that is not inside a number or word, which is the same for figures
 * and plain words.
 */
public final class Cmrc2018 {
  /** The script's list; its two-character entry 「……」 never matches a single character. */
  private static final Set<Integer> PUNCTUATION = punctuation();

  private Cmrc2018() {}

  private static Set<Integer> punctuation() {
    String all = "-:_*^/\\~`+=，。：？！“”；’《》·、「」（）－～『』";
    return Set.copyOf(all.codePoints().boxed().toList());
  }

  /** 1 when both are the same without the script's punctuation, else 0. */
  public static double exactMatch(String reference, String prediction) {
    return bare(reference).equals(bare(prediction)) ? 1 : 0;
  }

  /** F1 over the longest common substring of segments. */
  public static double f1(String reference, String prediction) {
    List<String> expected = segments(reference);
    List<String> got = segments(prediction);
    return Spans.f1(longestCommonSubstring(expected, got), got.size(), expected.size());
  }

  private static String bare(String text) {
    StringBuilder kept = new StringBuilder();
    text.toLowerCase(Locale.ROOT)
        .strip()
        .codePoints()
        .filter(c -> !PUNCTUATION.contains(c))
        .forEach(kept::appendCodePoint);
    return kept.toString();
  }

  static List<String> segments(String text) {
    List<String> segments = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    text.toLowerCase(Locale.ROOT)
        .strip()
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

  private static void words(StringBuilder run, List<String> segments) {
    for (String word :
        run.toString().split("\\s+|(?<=[\\p{Punct}&&[^.,']])|(?=[\\p{Punct}&&[^.,']])")) {
      if (!word.isBlank()) {
        segments.add(word);
      }
    }
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
