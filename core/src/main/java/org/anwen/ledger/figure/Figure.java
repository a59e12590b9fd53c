package org.anwen.ledger.figure;

import java.math.BigDecimal;

/**
 * A number with its unit, before the words around it are read.
 *
 * @param surplus whether 余, 多 or 来 stands within or right after the number
 */
record Figure(
    int start,
    int end,
    BigDecimal low,
    BigDecimal high,
    int magnitude,
    boolean surplus,
    Unit unit) {

  static Figure of(NumberReader.Reading number, UnitReader.Found unit) {
    return new Figure(
        number.start(),
        unit.end(),
        number.low(),
        number.high(),
        number.magnitude(),
        number.over() || unit.over(),
        unit.unit());
  }

  static Figure exact(int start, int end, BigDecimal value, Unit unit) {
    return new Figure(start, end, value, value, 0, false, unit);
  }
}
