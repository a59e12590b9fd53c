package org.anwen.reason.derive;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.anwen.ledger.figure.Dimension;
import org.anwen.ledger.figure.Quantity;
import org.anwen.question.Operation;

/** A calculation carried out, with its working as an official would write it. */
public record Working(String value, String statement) {
  private static final int PLACES = 2;
  private static final Pattern YEARLY = Pattern.compile("[一每全]年|年度");
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  /** The working of an operation; empty when the figures do not allow it. */
  public static Optional<Working> of(Operation operation, List<Quantity> figures) {
    Quantity first = figures.getFirst();
    Quantity last = figures.getLast();
    boolean alike = figures.stream().allMatch(f -> f.comparable(first));
    boolean pair = figures.size() == 2 && first.low().signum() > 0 && last.low().signum() > 0;
    return switch (operation) {
      case SUM -> alike ? Optional.of(sum(figures)) : Optional.empty();
      case DIFFERENCE -> alike && pair ? Optional.of(difference(first, last)) : Optional.empty();
      case REMAINDER ->
          alike && pair && first.baseHigh().compareTo(last.baseLow()) >= 0
              ? Optional.of(remainder(first, last))
              : Optional.empty();
      case SHARE ->
          figures.size() > 2
              ? ofTogether(figures)
              : alike
                      && pair
                      && first.unit().name().equals(last.unit().name())
                      && !isNothing(first, last)
                  ? Optional.of(share(first, last))
                  : Optional.empty();
      case GROWTH -> alike && pair ? Optional.of(growth(first, last)) : Optional.empty();
      case TIMES -> alike && pair ? Optional.of(times(first, last)) : Optional.empty();
      case CHANGE -> alike && pair ? Optional.of(change(first, last)) : Optional.empty();
      case AVERAGE ->
          pair && !isShare(first) ? Optional.of(average(first, last)) : Optional.empty();
    };
  }

  /** The share that all figures but the last together are of it. */
  private static Optional<Working> ofTogether(List<Quantity> figures) {
    List<Quantity> parts = figures.subList(0, figures.size() - 1);
    Quantity whole = figures.getLast();
    boolean alike =
        figures.stream().allMatch(f -> f.comparable(whole) && f.low().signum() > 0)
            && total(parts).baseHigh().compareTo(whole.baseLow()) <= 0;
    return alike ? Optional.of(share(total(parts), whole).after(adding(parts))) : Optional.empty();
  }

  private static boolean isShare(Quantity quantity) {
    return quantity.unit().dimension() == Dimension.PERCENT
        || quantity.unit().dimension() == Dimension.POINTS;
  }

  /** The same with a step shown before it, whose result it goes on with. */
  Working after(String step) {
    int at = statement.indexOf('（') + 1;
    return new Working(value, statement.substring(0, at) + step + "，" + statement.substring(at));
  }

  /** The step that adds several amounts. */
  static String adding(List<Quantity> operands) {
    String terms = String.join(" + ", operands.stream().map(Quantity::format).toList());
    return terms + " = " + total(operands).format();
  }

  /** The step that takes a share of an amount. */
  static String taking(Quantity whole, Quantity share, Quantity part) {
    return whole.format() + " × " + share.format() + " = " + part.format();
  }

  /**
   * What is reckoned for each, times how many there are, or the part that a share makes; empty
   * where two figures are no such.
   */
  public static Optional<Working> forEach(List<Quantity> figures, String question) {
    if (figures.size() != 2) {
      return Optional.empty();
    }
    Quantity share = figures.getLast();
    if (share.unit().name().equals("%")
        && figures.getFirst().unit().dimension() == Dimension.MONEY
        && !figures.getFirst().isRange()) {
      return Optional.of(part(figures.getFirst(), share));
    }
    Quantity each = figures.get(0).unit().per().isEmpty() ? figures.get(1) : figures.get(0);
    Quantity number = figures.get(0).unit().per().isEmpty() ? figures.get(0) : figures.get(1);
    String per = each.unit().per();
    boolean yearly = per.contains("年") && YEARLY.matcher(question).find();
    boolean fits =
        !each.unit().per().isEmpty()
            && !each.isRange()
            && number.unit().per().isEmpty()
            && number.unit().name().equals(yearly ? per.replaceAll("·?年", "") : per);
    return fits
        ? Optional.of(product(each, number.low(), Amounts.plain(number).format()))
        : Optional.empty();
  }

  private static Working remainder(Quantity whole, Quantity part) {
    return less(whole, List.of(part));
  }

  /** What is left of a whole without its parts. */
  static Working less(Quantity whole, List<Quantity> parts) {
    Quantity rest = whole;
    for (Quantity part : parts) {
      rest = rest.minus(part);
    }
    String left = Amounts.neat(rest).format();
    String terms = String.join(" − ", parts.stream().map(Quantity::format).toList());
    return new Working(
        left, "其余" + left + "（" + whole.format() + " − " + terms + " = " + left + "）");
  }

  /** A result with the terms that it comes from. */
  static Working shown(Quantity result, String terms) {
    String value = result.format();
    return new Working(value, value + "（" + terms + " = " + value + "）");
  }

  /** So many times an amount that is reckoned for each. */
  static Working product(Quantity each, BigDecimal times, String number) {
    Quantity total = Amounts.times(each, times);
    String value = total.format();
    return new Working(
        value, "共" + value + "（" + each.format() + " × " + number + " = " + value + "）");
  }

  /** The part of an amount that a share makes. */
  static Working part(Quantity whole, Quantity share) {
    Quantity part = Amounts.neat(Amounts.share(whole, share));
    String value = part.format();
    return new Working(value, value + "（" + taking(whole, share, part) + "）");
  }

  /** The whole of which a part is a share. */
  static Working whole(Quantity part, Quantity share) {
    Quantity whole = Amounts.whole(part, share);
    String value = "约" + whole.format();
    return new Working(
        value, value + "（" + part.format() + " ÷ " + share.format() + " ≈ " + whole.format() + "）");
  }

  /** What was and what it has come to, which is all that is asked. */
  static Working change(Quantity before, Quantity after) {
    String value = "由" + before.format() + "变为" + after.format();
    return new Working(value, value);
  }

  static Working growth(Quantity before, Quantity after) {
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

  /** Several amounts added. */
  static Quantity total(List<Quantity> operands) {
    Quantity total = operands.getFirst();
    for (Quantity quantity : operands.subList(1, operands.size())) {
      total = total.plus(quantity);
    }
    return total;
  }

  static Working sum(List<Quantity> operands) {
    String total = total(operands).format();
    return new Working(total, "合计" + total + "（" + adding(operands) + "）");
  }

  static Working difference(Quantity a, Quantity b) {
    boolean swapped = a.baseHigh().compareTo(b.baseHigh()) < 0;
    Quantity more = swapped ? b : a;
    Quantity less = swapped ? a : b;
    String off = Amounts.neat(more.minus(less)).format();
    if (off.endsWith("%")) {
      off = off.substring(0, off.length() - 1) + "个百分点";
    }
    return new Working(
        off, "相差" + off + "（" + more.format() + " − " + less.format() + " = " + off + "）");
  }

  /** Whether a part is so small beside the whole that they hardly belong together. */
  private static boolean isNothing(Quantity part, Quantity whole) {
    return part.baseLow().multiply(THOUSAND).compareTo(whole.baseLow()) < 0;
  }

  static Working share(Quantity part, Quantity whole) {
    BigDecimal percent =
        part.baseLow()
            .multiply(BigDecimal.valueOf(100))
            .divide(whole.baseLow(), 1, RoundingMode.HALF_UP)
            .stripTrailingZeros();
    boolean about = part.isApproximate() || whole.isApproximate();
    String value = (about ? "约" : "") + percent.toPlainString() + "%";
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
    return average(total, number.low(), number.format(), number.isApproximate());
  }

  /** An amount shared among so many. */
  static Working mean(Quantity total, BigDecimal number) {
    return average(total, number, number.toPlainString(), false);
  }

  private static Working average(
      Quantity total, BigDecimal number, String divisor, boolean approximate) {
    BigDecimal each = total.low().divide(number, MathContext.DECIMAL64);
    BigDecimal rounded = round(each, total.magnitude());
    boolean exact = rounded.compareTo(each) == 0 && !total.isApproximate() && !approximate;
    Quantity value = Amounts.neat(Quantity.of(rounded, total.unit(), total.magnitude()));
    String written = (exact ? "" : "约") + value.format();
    return new Working(
        written,
        "平均"
            + written
            + "（"
            + total.format()
            + " ÷ "
            + divisor
            + (exact ? " = " : " ≈ ")
            + value.format()
            + "）");
  }

  /**
   * To two places of the magnitude that the total is written in, or of the next below where that
   * leaves less than one; to none where a plain amount runs into the thousands.
   */
  private static BigDecimal round(BigDecimal amount, int magnitude) {
    int fit = magnitude;
    while (fit > 0 && amount.abs().compareTo(BigDecimal.ONE.movePointRight(fit)) < 0) {
      fit -= 4;
    }
    boolean large = fit == 0 && amount.abs().compareTo(THOUSAND) >= 0;
    return amount
        .movePointLeft(fit)
        .setScale(large ? 0 : PLACES, RoundingMode.HALF_UP)
        .movePointRight(fit);
  }
}
