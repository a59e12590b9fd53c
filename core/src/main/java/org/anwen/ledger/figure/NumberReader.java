package org.anwen.ledger.figure;

import java.math.BigDecimal;
import org.anwen.text.ChineseNumerals;
import org.jspecify.annotations.Nullable;

/** The reader of one number, in Arabic or Chinese digits, with 万 and 亿 and an inner 余 or 多. */
final class NumberReader {
  /**
   * A number at a place of a text.
   *
   * @param over whether 余, 多 or 来 stood within or right after it
   * @param chinese whether its first character is a Chinese numeral
   * @param pair whether it is 两
   */
  record Reading(
      int start,
      int end,
      BigDecimal low,
      BigDecimal high,
      int magnitude,
      boolean over,
      boolean chinese,
      boolean pair) {

    Reading(
        int start,
        int end,
        BigDecimal low,
        BigDecimal high,
        int magnitude,
        boolean over,
        boolean chinese) {
      this(start, end, low, high, magnitude, over, chinese, false);
    }

    boolean isPlain(int value) {
      return chinese && end - start == 1 && low.compareTo(BigDecimal.valueOf(value)) == 0;
    }

    /** The same number with the magnitude of a range's other end: the 5 of 5—8亿. */
    Reading scaled(int power) {
      return new Reading(
          start,
          end,
          low.scaleByPowerOfTen(power),
          high.scaleByPowerOfTen(power),
          magnitude + power,
          over,
          chinese,
          pair);
    }
  }

  private NumberReader() {}

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  static boolean isLatin(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  /** The number that starts at {@code at} of a narrowed text, or null. */
  static @Nullable Reading at(String text, int at) {
    char c = text.charAt(at);
    if (isDigit(c)) {
      return arabic(text, at);
    }
    return ChineseNumerals.isNumeral(c) ? chinese(text, at) : null;
  }

  private static @Nullable Reading arabic(String text, int at) {
    int end = digits(text, at);
    StringBuilder number = new StringBuilder(text.substring(at, end));
    if (end - at <= 3) {
      while (end < text.length() && text.charAt(end) == ',' && digits(text, end + 1) == end + 4) {
        number.append(text, end + 1, end + 4);
        end += 4;
      }
    }
    if (end + 1 < text.length() && text.charAt(end) == '.' && isDigit(text.charAt(end + 1))) {
      int fraction = digits(text, end + 1);
      number.append(text, end, fraction);
      end = fraction;
      if (end + 1 < text.length() && text.charAt(end) == '.' && isDigit(text.charAt(end + 1))) {
        return null;
      }
    }
    if (number.length() > 24) {
      return null;
    }
    BigDecimal value = new BigDecimal(number.toString());
    return magnified(text, at, end, value, value, 0, false);
  }

  private static int digits(String text, int at) {
    int end = at;
    while (end < text.length() && isDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static @Nullable Reading chinese(String text, int at) {
    int end = ChineseNumerals.runEnd(text, at);
    String run = text.substring(at, end);
    BigDecimal low = null;
    BigDecimal high = null;
    int magnitude = run.indexOf('亿') >= 0 ? 8 : run.indexOf('万') >= 0 ? 4 : 0;
    int near = neighbours(run);
    if (near >= 0) {
      // 七八 and 十七八: about that many
      low =
          ChineseNumerals.parse(run.substring(0, near + 1) + run.substring(near + 2)).orElse(null);
      high = ChineseNumerals.parse(run.substring(0, near) + run.substring(near + 1)).orElse(null);
    } else {
      low = ChineseNumerals.parse(run).orElse(null);
      high = low;
    }
    if (low == null || high == null || low.compareTo(high) > 0) {
      return null;
    }
    if (end + 1 < text.length()
        && text.charAt(end) == '点'
        && ChineseNumerals.digit(text.charAt(end + 1)) >= 0) {
      StringBuilder fraction = new StringBuilder(".");
      int next = end + 1;
      while (next < text.length()
          && next < end + 9
          && ChineseNumerals.digit(text.charAt(next)) >= 0) {
        fraction.append(ChineseNumerals.digit(text.charAt(next++)));
      }
      low = new BigDecimal(low.toPlainString() + fraction);
      high = low;
      end = next;
    }
    if (magnitude > 0) {
      low = low.stripTrailingZeros();
      high = high.stripTrailingZeros();
    }
    return magnified(text, at, end, low, high, magnitude, true);
  }

  /** Where two digits follow each other as in 七八, one greater than the other, or -1. */
  private static int neighbours(String run) {
    for (int i = 0; i + 1 < run.length(); i++) {
      int a = ChineseNumerals.digit(run.charAt(i));
      int b = ChineseNumerals.digit(run.charAt(i + 1));
      if (a > 0 && b == a + 1 && run.length() < 5 && run.indexOf('〇') < 0) {
        return i;
      }
    }
    return -1;
  }

  private static Reading magnified(
      String text,
      int start,
      int from,
      BigDecimal low,
      BigDecimal high,
      int written,
      boolean chinese) {
    int end = from;
    int power = 0;
    boolean over = false;
    int next = inner(text, end);
    if (next > end && next < text.length() && ChineseNumerals.power(text.charAt(next)) >= 4) {
      over = true;
      end = next;
    }
    while (end < text.length()
        && ChineseNumerals.power(text.charAt(end)) >= (end == from ? 2 : 3)
        && !startsUnit(text, end)) {
      power += ChineseNumerals.power(text.charAt(end++));
    }
    BigDecimal lower = low.scaleByPowerOfTen(power);
    BigDecimal higher = high.scaleByPowerOfTen(power);
    if (power >= 3 && !over && end < text.length() && lower.compareTo(higher) == 0) {
      Reading rest = rest(text, end, power);
      if (rest != null) {
        lower = lower.add(rest.low());
        higher = lower;
        end = rest.end();
        over = rest.over();
      }
    }
    if (!over && inner(text, end) > end) {
      over = true;
      end = inner(text, end);
    }
    int magnitude = power >= 8 ? 8 : power >= 4 ? 4 : 0;
    return new Reading(
        start,
        end,
        lower,
        higher,
        Math.max(magnitude, written),
        over,
        chinese,
        text.charAt(start) == '两');
  }

  /** Whether the character begins a unit such as 千瓦 and is no magnitude. */
  private static boolean startsUnit(String text, int at) {
    String unit = Units.writingAt(text, at);
    return unit != null && unit.length() > 1;
  }

  /** The 2000万 of 1亿2000万, or the 5000 of 3万5000. */
  private static @Nullable Reading rest(String text, int at, int power) {
    Reading rest = isDigit(text.charAt(at)) ? at(text, at) : null;
    if (rest == null || rest.low().compareTo(BigDecimal.TEN.pow(power)) >= 0) {
      return null;
    }
    boolean named = rest.low().compareTo(BigDecimal.TEN.pow(Math.max(power - 2, 1))) >= 0;
    return named ? rest : null;
  }

  /** The end of an inner 余, 多 or 来 at {@code at}, where a magnitude or a unit follows it. */
  private static int inner(String text, int at) {
    if (at + 1 >= text.length() || "余多来".indexOf(text.charAt(at)) < 0) {
      return at;
    }
    char after = text.charAt(at + 1);
    if (ChineseNumerals.power(after) >= 4) {
      return at + 1;
    }
    String unit = Units.writingAt(text, at + 1);
    return unit == null ? at : at + 1;
  }
}
