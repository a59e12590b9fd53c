package org.anwen.server;

/** Cuts texts for show, never through a surrogate pair. */
final class Clip {
  private Clip() {}

  /** The text, or its first {@code length} code units with 「…」 behind. */
  static String shorten(String text, int length) {
    return text.length() <= length ? text : text.substring(0, floor(text, length)) + "…";
  }

  /** About {@code length} code units of a text around {@code at}, with 「…」 where it was cut. */
  static String around(String text, int at, int length) {
    int start = floor(text, Math.max(0, Math.min(at - length / 3, text.length() - length)));
    int end = floor(text, Math.min(text.length(), start + length));
    return (start > 0 ? "…" : "") + text.substring(start, end) + (end < text.length() ? "…" : "");
  }

  private static int floor(String text, int at) {
    boolean inside = at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at));
    return inside ? at - 1 : at;
  }
}
