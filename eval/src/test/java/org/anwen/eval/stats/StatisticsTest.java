package org.anwen.eval.stats;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class StatisticsTest {
  private static Clusters values(double... values) {
    List<Clusters.Value> list = new ArrayList<>();
    for (double value : values) {
      list.add(new Clusters.Value("c" + list.size(), value));
    }
    return Clusters.of(list);
  }

  @Test
  void theSignFlipTestGoesThroughAllPatternsOfFewClusters() {
    // Of the 8 patterns of three equal differences only +++ and --- are as far from 0.
    assertEquals(2.0 / 8, SignFlip.pValue(values(1, 1, 1), 100, 1), 1e-12);
    assertEquals(1, SignFlip.pValue(values(1, -1), 100, 1), 1e-12);
    // Sums of the patterns of 1, 2, 3: |6| twice, |4| twice, |2| twice, |0| twice.
    assertEquals(4.0 / 8, SignFlip.pValue(values(1, -2, -3), 100, 1), 1e-12);
  }

  @Test
  void noDifferenceHasNoSignificance() {
    assertEquals(1, SignFlip.pValue(values(0, 0, 0, 0), 100, 1), 1e-12);
  }

  @Test
  void manyEqualDifferencesAreSignificantAndTheSeedDecidesTheRest() {
    double[] wins = new double[40];
    java.util.Arrays.fill(wins, 1);
    double p = SignFlip.pValue(values(wins), 10_000, 7);
    assertEquals(1.0 / 10_001, p, 1e-12);
    assertEquals(p, SignFlip.pValue(values(wins), 10_000, 7));
  }

  @Test
  void holmMultipliesStepByStepAndNeverFalls() {
    // Sorted: 0.01 x 3, 0.02 x 2, 0.04 x 1; none may be smaller than the one before it.
    assertArrayEquals(
        new double[] {0.04, 0.03, 0.04}, Holm.adjust(new double[] {0.04, 0.01, 0.02}), 1e-12);
    assertArrayEquals(new double[] {0.02, 0.04}, Holm.adjust(new double[] {0.01, 0.04}), 1e-12);
    assertArrayEquals(new double[] {1, 1}, Holm.adjust(new double[] {0.6, 0.9}), 1e-12);
  }

  @Test
  void theIntervalOfEqualValuesIsThatValue() {
    Bootstrap.Interval interval = Bootstrap.STANDARD.interval(values(0.5, 0.5, 0.5));
    assertEquals(0.5, interval.low(), 1e-12);
    assertEquals(0.5, interval.high(), 1e-12);
  }

  @Test
  void theIntervalOfAShareIsNearTheNormalOne() {
    double[] shares = new double[400];
    java.util.Arrays.fill(shares, 0, 200, 1);
    Bootstrap.Interval interval = Bootstrap.STANDARD.interval(values(shares));
    double half = 1.96 * Math.sqrt(0.25 / 400);
    assertEquals(0.5 - half, interval.low(), 0.01);
    assertEquals(0.5 + half, interval.high(), 0.01);
  }

  @Test
  void valuesOfOneClusterAreDrawnTogetherSoThatTheIntervalIsWider() {
    List<Clusters.Value> apart = new ArrayList<>();
    List<Clusters.Value> together = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      double value = i / 10 % 2;
      apart.add(new Clusters.Value("q" + i, value));
      together.add(new Clusters.Value("d" + i / 10, value));
    }
    Bootstrap.Interval narrow = Bootstrap.STANDARD.interval(Clusters.of(apart));
    Bootstrap.Interval wide = Bootstrap.STANDARD.interval(Clusters.of(together));
    assertTrue(wide.high() - wide.low() > 2 * (narrow.high() - narrow.low()));
    assertEquals(0.5, Clusters.of(together).mean(), 1e-12);
  }
}
