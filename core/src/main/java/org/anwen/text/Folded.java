package org.anwen.text;

import java.text.Normalizer;
import java.util.Locale;
import org.anwen.api.Span;

/**
 * A text in its compatibility form (NFKC, lower case), with the way back to the original's offsets.
 *
 * <p>㎡ becomes {@code m2}, ① becomes {@code 1}, full width becomes narrow. Immutable.
 */
public final class Folded {
  private final String text;
  private final int[] starts;

  private Folded(String text, int[] starts) {
    this.text = text;
    this.starts = starts;
  }

  /** Folds a text; linear in its length. */
  public static Folded of(String original) {
    StringBuilder out = new StringBuilder(original.length());
    int[] starts = new int[original.length() + 16];
    int at = 0;
    while (at < original.length()) {
      int next = clusterEnd(original, at);
      String cluster = original.substring(at, next);
      String folded =
          isPlain(cluster)
              ? cluster
              : Normalizer.normalize(cluster, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
      if (out.length() + folded.length() + 1 >= starts.length) {
        starts = java.util.Arrays.copyOf(starts, starts.length * 2 + folded.length());
      }
      for (int i = 0; i < folded.length(); i++) {
        starts[out.length() + i] = at;
      }
      out.append(folded);
      at = next;
    }
    starts[out.length()] = original.length();
    return new Folded(out.toString(), java.util.Arrays.copyOf(starts, out.length() + 1));
  }

  /** A code point with the combining marks after it. */
  private static int clusterEnd(String text, int at) {
    int next = at + Character.charCount(text.codePointAt(at));
    while (next < text.length()
        && Character.getType(text.charAt(next)) == Character.NON_SPACING_MARK) {
      next++;
    }
    return next;
  }

  private static boolean isPlain(String cluster) {
    char c = cluster.charAt(0);
    return cluster.length() == 1
        && ((c >= 0x4E00 && c <= 0x9FFF) || (c < 0x80 && !(c >= 'A' && c <= 'Z')));
  }

  public String text() {
    return text;
  }

  /** The original's stretch that a stretch of the folded text stands for. */
  public Span toOriginal(Span folded) {
    int start = starts[folded.start()];
    int last = folded.end();
    while (last < starts.length - 1 && last > 0 && starts[last] == starts[last - 1]) {
      last++;
    }
    return new Span(start, folded.length() == 0 ? start : starts[last]);
  }
}
