package org.anwen.server;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A cell's text as a number with a unit, such as 16.5亿元 or 96%. A text with a qualifier (约, 余, 以上)
 * or with more digits than a spreadsheet keeps is none.
 *
 * @param value as a spreadsheet holds it: 96% is 0.96
 * @param unit as written; empty when there is none
 * @param decimals how many digits stand behind the point
 */
record CellNumber(double value, String unit, int decimals) {
  private static final Pattern NUMBER =
      Pattern.compile(
          "([+-]?)(0|[1-9]\\d{0,2}(?:,\\d{3}){1,4}|[1-9]\\d{0,14})(?:\\.(\\d{1,10}))?(.*)");

  private static final Pattern UNIT = Pattern.compile("[\\p{IsHan}㎡%]{0,8}");
  private static final int DIGITS = 15;
  private static final String QUALIFIERS = "余多约近超以左右上下内外至到起第";

  static Optional<CellNumber> of(String text) {
    Matcher matcher = NUMBER.matcher(text.strip());
    if (!matcher.matches() || !isUnit(matcher.group(4))) {
      return Optional.empty();
    }
    String whole = matcher.group(2).replace(",", "");
    String fraction = matcher.group(3) == null ? "" : matcher.group(3);
    if (whole.length() + fraction.length() > DIGITS) {
      return Optional.empty();
    }
    String unit = matcher.group(4);
    BigDecimal value =
        new BigDecimal(matcher.group(1) + whole + (fraction.isEmpty() ? "" : "." + fraction));
    return Optional.of(
        new CellNumber(
            (unit.equals("%") ? value.movePointLeft(2) : value).doubleValue(),
            unit,
            fraction.length()));
  }

  private static boolean isUnit(String text) {
    return UNIT.matcher(text).matches()
        && (text.indexOf('%') < 0 || text.equals("%"))
        && text.chars().noneMatch(c -> QUALIFIERS.indexOf(c) >= 0);
  }

  /** The number format that shows it as it was written. */
  String format() {
    String digits = "#,##0" + (decimals == 0 ? "" : "." + "0".repeat(decimals));
    if (unit.equals("年")) {
      digits = "0";
    }
    return unit.isEmpty() ? digits : unit.equals("%") ? digits + "%" : digits + "\"" + unit + "\"";
  }
}
