package org.anwen.server;

/** Texts as XML 1.0 takes them: characters that it forbids become 「�」. */
final class Xml10 {
  private static final int REPLACEMENT = 0xFFFD;

  private Xml10() {}

  static String clean(String text) {
    return text.codePoints()
        .map(c -> isAllowed(c) ? c : REPLACEMENT)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static boolean isAllowed(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || (c >= 0x20 && c <= 0xD7FF)
        || (c >= 0xE000 && c <= 0xFFFD)
        || c >= 0x10000;
  }
}
