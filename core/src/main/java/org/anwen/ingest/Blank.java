package org.anwen.ingest;

/** What counts as white space in extracted Chinese text. */
final class Blank {
  private Blank() {}

  /** White space of every width, control characters, and the marks that have no width at all. */
  static boolean is(char c) {
    return c <= ' '
        || Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.isISOControl(c)
        || c == '\uFEFF'
        || (c >= '\u200B' && c <= '\u200F')
        || c == '\u2060';
  }

  /** The text without any white space. */
  static String squeeze(CharSequence text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (!is(text.charAt(i))) {
        out.append(text.charAt(i));
      }
    }
    return out.toString();
  }
}
