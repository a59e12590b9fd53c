package org.anwen.ledger.figure;

import java.math.BigDecimal;
import org.anwen.text.ChineseNumerals;
import org.jspecify.annotations.Nullable;

/** The reader of parts of a whole: 百分之三十, 三分之二, 1/3, 九成五, 一半, 半数, 半年. */
public final class Shares {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final Unit PERCENT = Unit.of("%", Dimension.PERCENT);
  private static final String NO_HALF_AFTER = "上下前后大一多过";

  private Shares() {}

  /** The share that starts at a numeral or 半, or null. */
  static @Nullable Figure at(String text, int at) {
    Figure named = named(text, at);
    if (named != null) {
      return named;
    }
    Figure fraction = fraction(text, at);
    if (fraction != null) {
      return fraction;
    }
    Figure tenths = tenths(text, at);
    return tenths == null ? half(text, at) : tenths;
  }

  /** 百分之三十, 千分之五, 三分之二, with a range 百分之三十至(百分之)四十. */
  private static @Nullable Figure named(String text, int at) {
    int sign = text.indexOf('分', at, Math.min(text.length(), at + 5));
    if (sign <= at || !text.startsWith("分之", sign) || sign + 2 >= text.length()) {
      return null;
    }
    String whole = text.substring(at, sign);
    BigDecimal parts =
        switch (whole) {
          case "百" -> HUNDRED;
          case "千" -> BigDecimal.valueOf(1000);
          case "万" -> BigDecimal.valueOf(10000);
          default -> number(whole);
        };
    NumberReader.Reading number = numberAt(text, sign + 2);
    if (parts == null || parts.signum() == 0 || number == null) {
      return null;
    }
    Unit unit = parts.compareTo(HUNDRED) == 0 ? PERCENT : parts(whole, parts);
    int next = NumberShapes.afterRangeSign(text, number.end());
    String again = whole + "分之";
    int second = next >= 0 && text.startsWith(again, next) ? next + again.length() : next;
    NumberReader.Reading high = second < 0 ? null : numberAt(text, second);
    boolean range = high != null && high.high().compareTo(number.low()) > 0;
    return high != null && range
        ? new Figure(at, high.end(), number.low(), high.high(), 0, false, unit)
        : new Figure(at, number.end(), number.low(), number.high(), 0, number.over(), unit);
  }

  private static Unit parts(String whole, BigDecimal parts) {
    return new Unit("分之" + whole, Dimension.PERCENT, HUNDRED, parts, "");
  }

  private static @Nullable BigDecimal number(String whole) {
    NumberReader.Reading reading = whole.isEmpty() ? null : numberAt(whole, 0);
    return reading == null || reading.end() != whole.length() ? null : reading.low();
  }

  private static NumberReader.@Nullable Reading numberAt(String text, int at) {
    if (at >= text.length()) {
      return null;
    }
    char c = text.charAt(at);
    boolean numeral = NumberReader.isDigit(c) || ChineseNumerals.isNumeral(c);
    return numeral ? NumberReader.at(text, at) : null;
  }

  /** 1/3 and 3/5; not a date, a code or 24/7. */
  private static @Nullable Figure fraction(String text, int at) {
    if (at + 2 >= text.length()
        || text.charAt(at + 1) != '/'
        || (at > 0 && (text.charAt(at - 1) == '/' || text.charAt(at - 1) == '.'))
        || !NumberReader.isDigit(text.charAt(at))
        || !NumberReader.isDigit(text.charAt(at + 2))) {
      return null;
    }
    int end = at + 3;
    while (end < text.length() && NumberReader.isDigit(text.charAt(end))) {
      end++;
    }
    boolean more = end < text.length() && "/-.".indexOf(text.charAt(end)) >= 0;
    int part = text.charAt(at) - '0';
    if (more || end - at > 4) {
      return null;
    }
    int whole = Integer.parseInt(text.substring(at + 2, end));
    if (part == 0 || part >= whole) {
      return null;
    }
    String name = whole < 10 ? "零一二三四五六七八九".substring(whole, whole + 1) : String.valueOf(whole);
    return Figure.exact(at, end, BigDecimal.valueOf(part), parts(name, BigDecimal.valueOf(whole)));
  }

  /** 九成五 and 三成半, as 95 and 35 per cent; a plain 三成 is read with the other units. */
  private static @Nullable Figure tenths(String text, int at) {
    if (at + 2 >= text.length() || text.charAt(at + 1) != '成') {
      return null;
    }
    int tens = ChineseNumerals.digit(text.charAt(at));
    char last = text.charAt(at + 2);
    int ones = last == '半' ? 5 : ChineseNumerals.digit(last);
    return tens <= 0 || ones <= 0
        ? null
        : Figure.exact(at, at + 3, BigDecimal.valueOf(tens * 10L + ones), PERCENT);
  }

  /** 一半 and 半数 of a whole; 半年 and 半个月 of a time. */
  private static @Nullable Figure half(String text, int at) {
    if (text.startsWith("一半", at) || text.startsWith("半数", at)) {
      return Figure.exact(at, at + 2, BigDecimal.ONE, parts("二", BigDecimal.TWO));
    }
    boolean alone = at == 0 || NO_HALF_AFTER.indexOf(text.charAt(at - 1)) < 0;
    if (text.charAt(at) != '半' || !alone) {
      return null;
    }
    String writing = Units.writingAt(text, at + 1);
    Unit unit = writing == null ? null : Units.named(writing).orElse(null);
    boolean time =
        unit != null
            && (unit.dimension() == Dimension.MONTHS || unit.dimension() == Dimension.MINUTES);
    if (unit == null || writing == null || !time || writing.equals("日") || writing.equals("周")) {
      return null;
    }
    return Figure.exact(at, at + 1 + writing.length(), new BigDecimal("0.5"), unit);
  }
}
