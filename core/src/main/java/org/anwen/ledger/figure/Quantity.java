package org.anwen.ledger.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.anwen.api.Span;

/**
 * A figure with its unit, as read in a text.
 *
 * <p>Money is in yuan; other amounts are in {@code unit} with 万 and 亿 multiplied out. Amounts of
 * one dimension compare exactly, through fractions where a unit needs one (亩). Immutable.
 *
 * @param span the figure with its qualifiers, unit and what it is reckoned for, in UTF-16 code
 *     units
 * @param low the amount, or the lower end of a range
 * @param high equals {@code low} unless a range was written
 * @param magnitude the power of ten that was written as a word: 8 for 亿, 4 for 万, else 0
 * @param terms the parts of a ratio, in order; empty otherwise
 * @param written the characters of {@code span}
 */
public record Quantity(
    Span span,
    BigDecimal low,
    BigDecimal high,
    Unit unit,
    Set<Qualifier> qualifiers,
    int magnitude,
    List<BigDecimal> terms,
    String written) {
  private static final BigDecimal FAR = new BigDecimal("0.05");

  public Quantity {
    if (low.compareTo(high) > 0) {
      throw new IllegalArgumentException("expected low <= high, got " + low + " and " + high);
    }
    qualifiers = Set.copyOf(qualifiers);
    terms = List.copyOf(terms);
  }

  /** An exact amount that was computed and stands in no text; its span is empty. */
  public static Quantity of(BigDecimal amount, Unit unit, int magnitude) {
    return new Quantity(new Span(0, 0), amount, amount, unit, Set.of(), magnitude, List.of(), "");
  }

  public boolean isRange() {
    return low.compareTo(high) != 0;
  }

  /** Whether it tells a limit and no amount, as 不超过5000元 and 最高5000元 do. */
  public boolean isBound() {
    return qualifiers.contains(Qualifier.AT_MOST)
        || qualifiers.contains(Qualifier.AT_LEAST)
        || qualifiers.contains(Qualifier.HIGHEST)
        || qualifiers.contains(Qualifier.LOWEST);
  }

  public boolean isApproximate() {
    return qualifiers.stream().anyMatch(Qualifier::isApproximate);
  }

  /** {@code low} in the base unit of the dimension, to 34 digits. */
  public BigDecimal baseLow() {
    return unit.toBase(low);
  }

  /** {@code high} in the base unit of the dimension, to 34 digits. */
  public BigDecimal baseHigh() {
    return unit.toBase(high);
  }

  /** Whether both measure the same and are reckoned for the same. */
  public boolean comparable(Quantity other) {
    return unit.measuresLike(other.unit) && unit.per().equals(other.unit.per());
  }

  /** Whether both are comparable and of the same amount, however written and qualified. */
  public boolean equalsValue(Quantity other) {
    return comparable(other) && sameAmount(other);
  }

  /**
   * Whether this figure says the same as {@code source}: the same amount after conversion. A number
   * without a unit says the same as one with any; what an amount is reckoned for may be left out.
   */
  public boolean matches(Quantity source) {
    boolean unitless =
        unit.dimension() == Dimension.NUMBER || source.unit.dimension() == Dimension.NUMBER;
    boolean perFits =
        unit.per().isEmpty() || source.unit.per().isEmpty() || unit.per().equals(source.unit.per());
    if (unitless) {
      return low.compareTo(source.low) == 0 && high.compareTo(source.high) == 0;
    }
    return perFits && unit.measuresLike(source.unit) && sameAmount(source);
  }

  /**
   * Whether this figure is {@code source} rounded to the digits written here and says so: by 约 to
   * the nearest, by 近 upwards, by 超过 or 余 downwards, and never by more than five per cent.
   */
  public boolean roundsTo(Quantity source) {
    if (!isApproximate() || isRange() || source.isRange() || !unit.measuresLike(source.unit)) {
      return false;
    }
    BigDecimal exact =
        unit.toBase(BigDecimal.ONE).signum() == 0
            ? source.low
            : source
                .low
                .multiply(source.unit.scale())
                .multiply(unit.divisor())
                .divide(
                    source.unit.divisor().multiply(unit.scale()), java.math.MathContext.DECIMAL128);
    BigDecimal written = low.stripTrailingZeros();
    BigDecimal off = written.subtract(exact);
    if (off.abs().compareTo(exact.abs().multiply(FAR)) > 0) {
      return false;
    }
    RoundingMode mode =
        qualifiers.contains(Qualifier.NEARLY) || qualifiers.contains(Qualifier.UNDER)
            ? RoundingMode.UP
            : qualifiers.contains(Qualifier.OVER) || qualifiers.contains(Qualifier.SURPLUS)
                ? RoundingMode.DOWN
                : RoundingMode.HALF_UP;
    return exact.setScale(written.scale(), mode).compareTo(written) == 0;
  }

  /** The canonical Chinese writing, such as {@code 约11.43亿元}, {@code 5—8亿元}, {@code 3:4:3}. */
  public String format() {
    return QuantityFormat.format(this);
  }

  /** The amounts added; keeps the larger magnitude and 约 where either is approximate. */
  public Quantity plus(Quantity other) {
    return combined(
        other, low.add(converted(other.low, other)), high.add(converted(other.high, other)));
  }

  /** This amount less the other's. */
  public Quantity minus(Quantity other) {
    return combined(
        other,
        low.subtract(converted(other.high, other)),
        high.subtract(converted(other.low, other)));
  }

  private Quantity combined(Quantity other, BigDecimal from, BigDecimal to) {
    Set<Qualifier> kept = EnumSet.noneOf(Qualifier.class);
    if (isApproximate() || other.isApproximate()) {
      kept.add(Qualifier.ABOUT);
    }
    return new Quantity(
        new Span(0, 0), from, to, unit, kept, Math.max(magnitude, other.magnitude), List.of(), "");
  }

  private BigDecimal converted(BigDecimal amount, Quantity other) {
    if (!comparable(other)) {
      throw new IllegalArgumentException(
          "expected a figure in " + unit.name() + ", got one in " + other.unit.name());
    }
    return amount
        .multiply(other.unit.scale())
        .multiply(unit.divisor())
        .divide(other.unit.divisor().multiply(unit.scale()), java.math.MathContext.DECIMAL128);
  }

  private boolean sameAmount(Quantity other) {
    if (!terms.isEmpty() || !other.terms.isEmpty()) {
      return sameTerms(other);
    }
    BigDecimal here = unit.scale().multiply(other.unit.divisor());
    BigDecimal there = other.unit.scale().multiply(unit.divisor());
    return low.multiply(here).compareTo(other.low.multiply(there)) == 0
        && high.multiply(here).compareTo(other.high.multiply(there)) == 0;
  }

  private boolean sameTerms(Quantity other) {
    if (terms.size() != other.terms.size()) {
      return false;
    }
    for (int i = 0; i < terms.size(); i++) {
      if (terms.get(i).compareTo(other.terms.get(i)) != 0) {
        return false;
      }
    }
    return true;
  }
}
