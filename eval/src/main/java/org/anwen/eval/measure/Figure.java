package org.anwen.eval.measure;

import java.math.BigDecimal;

/**
 * A figure as a value with a unit: 「3.8万平方米」 is 38000 to 38000 square metres. A range has two ends.
 *
 * @param unit canonical, such as {@code 平方米}, {@code %}, {@code 年}; empty when none is written
 * @param start where it stands in the text it was read from
 * @param end where it ends there
 */
public record Figure(BigDecimal low, BigDecimal high, String unit, int start, int end) {
  /** Whether both say the same: equal ends, and equal units unless one has none. */
  public boolean same(Figure other) {
    return low.compareTo(other.low) == 0 && high.compareTo(other.high) == 0 && sameUnit(other);
  }

  /** Whether the units are equal or one is not written. */
  public boolean sameUnit(Figure other) {
    return unit.equals(other.unit) || unit.isEmpty() || other.unit.isEmpty();
  }
}
