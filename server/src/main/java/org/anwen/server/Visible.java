package org.anwen.server;

/** Whether a text shows anything: more than white space, control and format characters. */
final class Visible {
  private Visible() {}

  static boolean in(String text) {
    return text.codePoints().anyMatch(Visible::isVisible);
  }

  private static boolean isVisible(int c) {
    return !Character.isWhitespace(c)
        && !Character.isSpaceChar(c)
        && !Character.isISOControl(c)
        && Character.getType(c) != Character.FORMAT
        && Character.getType(c) != Character.SURROGATE;
  }
}
