package org.anwen.ledger.figure;

import org.anwen.text.ChineseNumerals;

/** Shapes around a number that tell what it is not: an ordinal, a code, a clock time. */
final class NumberShapes {
  private static final String RANGE_SIGNS = "—―–‒-－~～〜─至到";

  private NumberShapes() {}

  /** The end of a code such as {@code S201} or {@code 5G-A} that starts with a letter. */
  static int endOfCode(String text, int at) {
    int end = at;
    while (end < text.length()
        && (NumberReader.isLatin(text.charAt(end)) || NumberReader.isDigit(text.charAt(end)))) {
      end++;
    }
    return end;
  }

  /** The end of what looks like a number and is none: 1.2.3, 二三十. */
  static int endOfNumber(String text, int at) {
    int end = at;
    while (end < text.length()
        && (NumberReader.isDigit(text.charAt(end))
            || (text.charAt(end) == '.'
                && end + 1 < text.length()
                && NumberReader.isDigit(text.charAt(end + 1))))) {
      end++;
    }
    return end > at ? end : ChineseNumerals.runEnd(text, at);
  }

  /** Whether a number is an ordinal (第三批, 3号楼), a code (4K) or a part of one (2024-15). */
  static boolean isNoAmount(String text, NumberReader.Reading number) {
    int start = number.start();
    char before = start > 0 ? text.charAt(start - 1) : '\n';
    char after = number.end() < text.length() ? text.charAt(number.end()) : '\n';
    if (before == '第' || after == '号' || after == '#') {
      return true;
    }
    if (before == '—' || before == '-') {
      char earlier = start > 1 ? text.charAt(start - 2) : '\n';
      if (NumberReader.isDigit(earlier) && isOrdinalRange(text, start - 2)) {
        return true;
      }
    }
    return number.chinese() && (after == '几' || after == '数');
  }

  /** Whether the digits that end at {@code at} follow 第: 第3—5批. */
  private static boolean isOrdinalRange(String text, int at) {
    int start = at;
    while (start >= 0 && NumberReader.isDigit(text.charAt(start))) {
      start--;
    }
    return start >= 0 && text.charAt(start) == '第';
  }

  /** Whether a written ratio is a clock time: 8:30, 17:00. */
  static boolean isClockTime(String text, int start, int end) {
    int colon = text.indexOf(':', start);
    if (colon < 0 || colon >= end) {
      return false;
    }
    String hours = text.substring(start, colon);
    String minutes = text.substring(colon + 1, end);
    if (hours.length() > 2 || (minutes.length() != 2 && minutes.length() != 5)) {
      return false;
    }
    return hours.chars().allMatch(c -> NumberReader.isDigit((char) c))
        && Integer.parseInt(hours) <= 24
        && minutes.charAt(0) <= '5'
        && NumberReader.isDigit(minutes.charAt(1));
  }

  /** Whether 从, 由 or 自 stands before the figure in its clause: 从3亿元到5亿元 is no range. */
  static boolean isFrom(String text, int start, int floor) {
    for (int i = start - 1; i >= Math.max(floor, start - 8); i--) {
      char c = text.charAt(i);
      if (c == '从' || c == '由' || c == '自') {
        return true;
      }
      if (c == '，' || c == '。' || c == '、' || c == '；') {
        return false;
      }
    }
    return false;
  }

  /** Where the number after a range sign at {@code at} starts, or -1. */
  static int afterRangeSign(String text, int at) {
    int next = at;
    while (next < text.length() && next - at < 2 && RANGE_SIGNS.indexOf(text.charAt(next)) >= 0) {
      next++;
    }
    return next == at ? -1 : next;
  }
}
