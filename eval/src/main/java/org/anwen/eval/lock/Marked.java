package org.anwen.eval.lock;

import java.util.regex.Pattern;

/** Texts with markers {@code [n]}. Stateless. */
final class Marked {
  private static final Pattern MARKER = Pattern.compile("\\[\\d{1,3}\\]");
  private static final String ENDS = "。！？\n";

  private Marked() {}

  static String without(String text) {
    return MARKER.matcher(text).replaceAll("");
  }

  /** The sentence around an offset, without its end mark. */
  static String sentence(String text, int at) {
    int from = at;
    while (from > 0 && ENDS.indexOf(text.charAt(from - 1)) < 0) {
      from--;
    }
    int to = at;
    while (to < text.length() && ENDS.indexOf(text.charAt(to)) < 0) {
      to++;
    }
    return text.substring(from, to);
  }
}
