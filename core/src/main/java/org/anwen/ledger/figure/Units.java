package org.anwen.ledger.figure;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.anwen.text.Resources;
import org.jspecify.annotations.Nullable;

/** All units by their writings: {@code units.tsv} and the measure words. */
final class Units {
  private static final Map<String, Unit> BY_WRITING = new HashMap<>();
  private static final int LONGEST;

  static {
    for (String word : MeasureWords.all()) {
      BY_WRITING.put(word, Unit.of(word, Dimension.COUNT));
    }
    for (String[] row : Resources.table(Units.class, "units.tsv", 4)) {
      String[] size = row[3].split("/");
      BigDecimal divisor = size.length == 2 ? new BigDecimal(size[1]) : BigDecimal.ONE;
      BY_WRITING.put(
          row[0],
          new Unit(row[1], Dimension.valueOf(row[2]), new BigDecimal(size[0]), divisor, ""));
    }
    LONGEST = BY_WRITING.keySet().stream().mapToInt(String::length).max().orElse(0);
  }

  private Units() {}

  static Optional<Unit> named(String writing) {
    return Optional.ofNullable(BY_WRITING.get(writing));
  }

  /** The longest unit that is written at {@code at}, as its writing, or null. */
  static @Nullable String writingAt(String text, int at) {
    for (int length = Math.min(LONGEST, text.length() - at); length > 0; length--) {
      String writing = text.substring(at, at + length);
      if (BY_WRITING.containsKey(writing)) {
        return writing;
      }
    }
    return null;
  }
}
