package org.anwen.eval.draft;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An amount as it is written, taken apart so that it can be changed or added: 「4200余万元」 is 4200, 余,
 * 万元.
 *
 * @param number the digits' value
 * @param vague 余 or 多 after the digits; empty when exact
 * @param rest scale and unit as written
 */
record Amount(BigDecimal number, String vague, String rest) {
  private static final Pattern WRITTEN =
      Pattern.compile("^[^0-9]*([0-9]+(?:,[0-9]{3})*(?:\\.[0-9]+)?)([余多]?)([^0-9—~～至-]{0,6})$");

  /** Words after an amount that make a bound of it. */
  private static final Pattern BOUND = Pattern.compile("(左右|上下|以上|以下|以内|以外|之内|不等|内|外|起)$");

  /** The amount, when it is one plain number with a scale and a unit. */
  static Optional<Amount> of(String written) {
    Matcher matcher = WRITTEN.matcher(written);
    if (!matcher.matches() || BOUND.matcher(written).find()) {
      return Optional.empty();
    }
    return Optional.of(
        new Amount(
            new BigDecimal(matcher.group(1).replace(",", "")), matcher.group(2), matcher.group(3)));
  }

  String written() {
    return number.toPlainString() + vague + rest;
  }

  /** What a right answer may write, as alternatives of a suite. */
  String alternatives() {
    String exact = number.toPlainString();
    return vague.isEmpty()
        ? exact + rest
        : exact + "余" + rest + "|" + exact + "多" + rest + "|" + exact + rest;
  }

  /** The decimal magnitude of the scale: 万 is 4, 亿 is 8. */
  int magnitude() {
    return rest.startsWith("亿") ? 8 : rest.startsWith("万") ? 4 : 0;
  }

  Amount plus(Amount other) {
    BigDecimal sum = number.add(other.number).stripTrailingZeros();
    return new Amount(sum.scale() < 0 ? sum.setScale(0) : sum, "", rest);
  }

  /** Another amount that nobody takes for this one: half as much again, in as many digits. */
  Amount changed() {
    BigDecimal half = number.multiply(new BigDecimal("0.5"));
    BigDecimal more = number.add(half).setScale(Math.max(0, number.scale()), RoundingMode.UP);
    boolean share = rest.startsWith("%");
    return new Amount(
        share && more.compareTo(BigDecimal.valueOf(100)) > 0
            ? number.subtract(half).setScale(Math.max(0, number.scale()), RoundingMode.DOWN)
            : more,
        "",
        rest);
  }
}
