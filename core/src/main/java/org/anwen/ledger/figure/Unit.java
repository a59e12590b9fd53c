package org.anwen.ledger.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/**
 * A unit of measurement or a measure word.
 *
 * @param name the unit in its usual writing, such as {@code 元}, {@code 平方米}, {@code 户}, {@code %}
 * @param scale with {@code divisor}: one of this unit is {@code scale / divisor} of the dimension's
 *     base unit, exactly
 * @param per what the amount is reckoned for, such as {@code 户} or {@code 平方米·月}; empty for a plain
 *     amount
 */
public record Unit(
    String name, Dimension dimension, BigDecimal scale, BigDecimal divisor, String per) {

  /** The unit of a number that has none. */
  public static final Unit NONE = of("", Dimension.NUMBER);

  /** The unit of a ratio. */
  public static final Unit RATIO = of("比", Dimension.RATIO);

  public static Unit of(String name, Dimension dimension) {
    return new Unit(name, dimension, BigDecimal.ONE, BigDecimal.ONE, "");
  }

  /** The unit of a writing, such as 平米; empty when there is none. */
  public static Optional<Unit> named(String writing) {
    return Units.named(writing);
  }

  /** The longest writing of a unit that stands at a place of a text; empty when none does. */
  public static Optional<String> writingAt(String text, int at) {
    return Optional.ofNullable(Units.writingAt(text, at));
  }

  /** Whether two measure words are of one class, as 栋 and 幢 are; 个 is of none. */
  public static boolean ofOneClass(String a, String b) {
    return MeasureWords.ofOneClass(a, b);
  }

  public Unit per(String other) {
    return new Unit(name, dimension, scale, divisor, other);
  }

  /** An amount of this unit in the dimension's base unit, to 34 digits. */
  public BigDecimal toBase(BigDecimal amount) {
    return amount.multiply(scale).divide(divisor, MathContext.DECIMAL128);
  }

  /** Whether amounts of both units, apart from what they are reckoned for, can be compared. */
  public boolean measuresLike(Unit other) {
    if (dimension != other.dimension) {
      return false;
    }
    return switch (dimension) {
      case COUNT -> name.equals(other.name) || MeasureWords.alike(name, other.name);
      case OTHER -> name.equals(other.name);
      default -> true;
    };
  }
}
