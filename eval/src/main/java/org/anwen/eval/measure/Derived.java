package org.anwen.eval.measure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;

/** Whether a figure can be worked out from others. Stateless. */
final class Derived {
  /** Areas in square metres; 15 亩 are a hectare. */
  private static final Map<String, BigDecimal> AREAS =
      Map.of(
          "平方米",
          BigDecimal.ONE,
          "亩",
          BigDecimal.valueOf(10_000).divide(BigDecimal.valueOf(15), MathContext.DECIMAL128),
          "公顷",
          BigDecimal.valueOf(10_000),
          "平方公里",
          BigDecimal.valueOf(1_000_000));

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private Derived() {}

  static boolean computed(Figure figure, List<Figure> basis, List<Integer> counts) {
    BigDecimal value = figure.low();
    if (counts.stream().anyMatch(c -> value.compareTo(BigDecimal.valueOf(c)) == 0)) {
      return true;
    }
    List<Figure> distinct = basis.stream().filter(f -> f.low().compareTo(f.high()) == 0).toList();
    BigDecimal sum = BigDecimal.ZERO;
    int terms = 0;
    for (Figure a : distinct) {
      if (a.sameUnit(figure)) {
        sum = sum.add(a.low());
        terms++;
      }
      for (Figure b : distinct) {
        if (a.start() != b.start() && a.sameUnit(b) && ofTwo(figure, a, b)) {
          return true;
        }
      }
    }
    return terms > 1 && sum.compareTo(value) == 0;
  }

  private static boolean ofTwo(Figure figure, Figure a, Figure b) {
    BigDecimal value = figure.low();
    if (a.sameUnit(figure)
        && (a.low().add(b.low()).compareTo(value) == 0
            || a.low().subtract(b.low()).compareTo(value) == 0)) {
      return true;
    }
    if (b.low().signum() == 0) {
      return false;
    }
    BigDecimal ratio = a.low().divide(b.low(), 12, RoundingMode.HALF_UP);
    int scale = Math.max(0, value.stripTrailingZeros().scale());
    BigDecimal growth = ratio.subtract(BigDecimal.ONE).abs().movePointRight(2);
    if (figure.unit().equals("%")
        && growth.setScale(scale, RoundingMode.HALF_UP).compareTo(value) == 0) {
      return true;
    }
    BigDecimal shown = figure.unit().equals("%") ? ratio.movePointRight(2) : ratio;
    boolean ratioUnit = figure.unit().isEmpty() || figure.unit().matches("%|倍|元");
    return ratioUnit && shown.setScale(scale, RoundingMode.HALF_UP).compareTo(value) == 0;
  }

  /** Whether a figure is an area that others state in another unit, to the digits shown. */
  static boolean converted(Figure figure, List<Figure> known) {
    BigDecimal here = AREAS.get(figure.unit());
    int scale = Math.max(0, figure.low().stripTrailingZeros().scale());
    return here != null
        && known.stream()
            .filter(f -> AREAS.containsKey(f.unit()) && !f.unit().equals(figure.unit()))
            .map(f -> f.low().multiply(AREAS.get(f.unit())).divide(here, MathContext.DECIMAL64))
            .anyMatch(v -> v.setScale(scale, RoundingMode.HALF_UP).compareTo(figure.low()) == 0);
  }

  /** Whether a percentage is what a known one adds to or leaves of the whole: 143% for 43%. */
  static boolean complements(Figure figure, List<Figure> known) {
    BigDecimal rest = figure.low().subtract(HUNDRED).abs();
    return figure.unit().equals("%")
        && known.stream().anyMatch(f -> f.unit().equals("%") && f.low().compareTo(rest) == 0);
  }
}
