package org.anwen.index;

/** Reads whole numbers below ten thousand as ordinals write them: 十二, 一百零三, 二〇, 12. */
final class ChineseNumber {
  private static final String DIGITS = "零一二三四五六七八九";

  private ChineseNumber() {}

  /** The number, or -1 when the text is none. */
  static int parse(String text) {
    int total = 0;
    int digits = 0;
    boolean digit = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int scale = c == '十' ? 10 : c == '百' ? 100 : 0;
      if (scale > 0) {
        total += (digit && digits > 0 ? digits : 1) * scale;
        digits = 0;
        digit = false;
        continue;
      }
      int value = value(c);
      if (value < 0 || digits > 99_999) {
        return -1;
      }
      digits = digit ? digits * 10 + value : value;
      digit = true;
    }
    return total + digits;
  }

  private static int value(char c) {
    if (c >= '0' && c <= '9') {
      return c - '0';
    }
    return switch (c) {
      case '〇' -> 0;
      case '两' -> 2;
      default -> DIGITS.indexOf(c);
    };
  }
}
