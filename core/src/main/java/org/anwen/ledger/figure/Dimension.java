package org.anwen.ledger.figure;

/** What a unit measures. Units of one dimension convert into each other, but for the last three. */
public enum Dimension {
  /** Yuan. */
  MONEY,
  /** Square metres. */
  AREA,
  /** Metres. */
  LENGTH,
  /** Cubic metres. */
  VOLUME,
  /** Kilograms. */
  MASS,
  /** Kilowatt hours. */
  ENERGY,
  /** Kilowatts. */
  POWER,
  /** Durations in years, quarters and months, counted in months. */
  MONTHS,
  /** Durations in weeks, days, hours, minutes, counted in minutes. */
  MINUTES,
  /** Shares of a whole, counted in per cent. */
  PERCENT,
  /** Percentage points. */
  POINTS,
  /** {@code 1:1}, {@code 3:4:3}. */
  RATIO,
  /** Times as much. */
  MULTIPLE,
  /** A number with a magnitude and no unit, such as {@code 3000万}. */
  NUMBER,
  /** Things counted with a measure word; compares with the same word or one of its class. */
  COUNT,
  /** Anything else; compares with the same unit only. */
  OTHER
}
