package org.anwen.eval.stats;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Percentile intervals of a mean by the bootstrap over clusters (Efron and Tibshirani 1993; Koehn
 * 2004 for paired comparisons, where the values are differences).
 *
 * @param resamples how many samples are drawn
 * @param seed of the generator: the same seed and values give the same interval
 */
public record Bootstrap(int resamples, long seed) {
  /** What every report uses. */
  public static final Bootstrap STANDARD = new Bootstrap(10_000, 20_260_101L);

  private static final double TAIL = 0.025;

  public Bootstrap {
    if (resamples < 100) {
      throw new IllegalArgumentException("expected at least 100 resamples, got " + resamples);
    }
  }

  /** A 95 % interval. */
  public record Interval(double low, double high) {}

  /**
   * The interval of the mean of clustered values. Costs {@code resamples} times the number of
   * clusters.
   */
  public Interval interval(Clusters clusters) {
    int size = clusters.size();
    if (size == 0) {
      return new Interval(0, 0);
    }
    double[] sums = clusters.sums();
    int[] counts = clusters.counts();
    SplittableRandom random = new SplittableRandom(seed);
    double[] means = new double[resamples];
    for (int r = 0; r < resamples; r++) {
      double sum = 0;
      int count = 0;
      for (int i = 0; i < size; i++) {
        int drawn = random.nextInt(size);
        sum += sums[drawn];
        count += counts[drawn];
      }
      means[r] = sum / count;
    }
    Arrays.sort(means);
    return new Interval(quantile(means, TAIL), quantile(means, 1 - TAIL));
  }

  private static double quantile(double[] sorted, double p) {
    return sorted[(int) Math.min(sorted.length - 1L, Math.round(p * (sorted.length - 1)))];
  }
}
