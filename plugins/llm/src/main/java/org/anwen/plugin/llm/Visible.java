package org.anwen.plugin.llm;

/**
 * A text without characters that nobody sees, which can hide words from a reader or turn their
 * order: controls, format characters (zero-width, bidirectional, tags), variation selectors, blank
 * letters, and what is not assigned. Line breaks stay; other white space becomes a space.
 */
final class Visible {
  /** Letters and symbols of Unicode that are drawn as nothing. */
  private static final String BLANK = "\u034F\u115F\u1160\u17B4\u17B5\u2800\u3164\uFFA0";

  private Visible() {}

  static String of(String text) {
    StringBuilder visible = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              if (c == '\n') {
                visible.append('\n');
              } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                visible.append(' ');
              } else if (isSeen(c)) {
                visible.appendCodePoint(c);
              }
            });
    return visible.toString();
  }

  private static boolean isSeen(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.PRIVATE_USE,
          Character.SURROGATE,
          Character.UNASSIGNED ->
          false;
      default -> !isVariation(c) && BLANK.indexOf(c) < 0;
    };
  }

  private static boolean isVariation(int c) {
    return (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0100 && c <= 0xE01EF);
  }
}
