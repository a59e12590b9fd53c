package org.anwen.reason;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.anwen.ledger.Quantity;

/** A calculation carried out, with its working as an official would write it. */
record Working(String value, String statement) {
  private static final int PLACES = 2;

  /** The working of an operation; empty when the figures do not allow it. */
  static Optional<Working> of(Operation operation, List<Quantity> figures) {
    Quantity first = figures.getFirst();
    Quantity last = figures.getLast();
    boolean alike = figures.stream().allMatch(f -> f.comparable(first));
    boolean pair = figures.size() == 2 && first.low().signum() > 0 && last.low().signum() > 0;
    return switch (operation) {
      case SUM -> alike ? Optional.of(sum(figures)) : Optional.empty();
      case DIFFERENCE -> alike && pair ? Optional.of(difference(first, last)) : Optional.empty();
      case REMAINDER -> alike && pair ? Optional.of(remainder(first, last)) : Optional.empty();
      case SHARE -> alike && pair ? Optional.of(share(first, last)) : Optional.empty();
      case GROWTH -> alike && pair ? Optional.of(growth(first, last)) : Optional.empty();
      case TIMES -> alike && pair ? Optional.of(times(first, last)) : Optional.empty();
      case AVERAGE -> pair ? Optional.of(average(first, last)) : Optional.empty();
    };
  }

  private static Working remainder(Quantity whole, Quantity part) {
    String left = whole.minus(part).format();
    return new Working(
        left, "其余" + left + "（" + whole.format() + " − " + part.format() + " = " + left + "）");
  }

  private static Working growth(Quantity before, Quantity after) {
    BigDecimal percent =
        after
            .baseLow()
            .subtract(before.baseLow())
            .multiply(BigDecimal.valueOf(100))
            .divide(before.baseLow(), 1, RoundingMode.HALF_UP);
    String value = percent.abs().stripTrailingZeros().toPlainString() + "%";
    String verb = percent.signum() < 0 ? "下降" : "增长";
    return new Working(value, verb + value + "（由" + before.format() + "到" + after.format() + "）");
  }

  static Working sum(List<Quantity> operands) {
    Quantity total = operands.getFirst();
    for (Quantity quantity : operands.subList(1, operands.size())) {
      total = total.plus(quantity);
    }
    String terms = String.join(" + ", operands.stream().map(Quantity::format).toList());
    return new Working(
        total.format(), "合计" + total.format() + "（" + terms + " = " + total.format() + "）");
  }

  static Working difference(Quantity a, Quantity b) {
    boolean swapped = a.baseHigh().compareTo(b.baseHigh()) < 0;
    Quantity more = swapped ? b : a;
    Quantity less = swapped ? a : b;
    String off = more.minus(less).format();
    if (off.endsWith("%")) {
      off = off.substring(0, off.length() - 1) + "个百分点";
    }
    return new Working(
        off, "相差" + off + "（" + more.format() + " − " + less.format() + " = " + off + "）");
  }

  static Working share(Quantity part, Quantity whole) {
    BigDecimal percent =
        part.baseLow()
            .multiply(BigDecimal.valueOf(100))
            .divide(whole.baseLow(), 1, RoundingMode.HALF_UP)
            .stripTrailingZeros();
    String value = percent.toPlainString() + "%";
    return new Working(
        value, "占" + value + "（" + part.format() + " ÷ " + whole.format() + " ≈ " + value + "）");
  }

  static Working times(Quantity a, Quantity b) {
    boolean swapped = a.baseLow().compareTo(b.baseLow()) < 0;
    Quantity more = swapped ? b : a;
    Quantity less = swapped ? a : b;
    String value =
        more.baseLow()
                .divide(less.baseLow(), PLACES, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString()
            + "倍";
    return new Working(
        value, "是" + value + "（" + more.format() + " ÷ " + less.format() + " = " + value + "）");
  }

  static Working average(Quantity total, Quantity number) {
    BigDecimal each = total.low().divide(number.low(), MathContext.DECIMAL64);
    BigDecimal rounded = round(each, total.magnitude());
    boolean exact =
        rounded.compareTo(each) == 0 && !total.isApproximate() && !number.isApproximate();
    Quantity value = Quantity.of(rounded, total.unit(), total.magnitude());
    String written = (exact ? "" : "约") + value.format();
    return new Working(
        written,
        "平均"
            + written
            + "（"
            + total.format()
            + " ÷ "
            + number.format()
            + (exact ? " = " : " ≈ ")
            + value.format()
            + "）");
  }

  /** To two places of the magnitude that the total is written in: of 万 for 360万元. */
  private static BigDecimal round(BigDecimal amount, int magnitude) {
    return amount
        .movePointLeft(magnitude)
        .setScale(PLACES, RoundingMode.HALF_UP)
        .movePointRight(magnitude);
  }
}
