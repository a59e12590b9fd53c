package org.anwen.eval.stats;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * A two-sided randomisation test of paired differences: under the null hypothesis each cluster's
 * difference could as well have the other sign (Fisher 1935; Smucker, Allan and Carterette 2007).
 */
public final class SignFlip {
  private static final int EXACT_UP_TO = 16;
  private static final double ROUNDING = 1e-12;

  private SignFlip() {}

  /**
   * The probability of a sum at least as far from 0. All sign patterns are gone through when at
   * most 16 clusters differ; else random ones are drawn, and the observed one is counted with them.
   */
  public static double pValue(Clusters differences, int samples, long seed) {
    double[] sums = Arrays.stream(differences.sums()).filter(d -> d != 0).toArray();
    if (sums.length == 0) {
      return 1;
    }
    double observed = Math.abs(Arrays.stream(sums).sum()) - ROUNDING;
    return sums.length <= EXACT_UP_TO
        ? exact(sums, observed)
        : sampled(sums, observed, samples, seed);
  }

  private static double exact(double[] sums, double observed) {
    int patterns = 1 << sums.length;
    int asFar = 0;
    for (int pattern = 0; pattern < patterns; pattern++) {
      double sum = 0;
      for (int i = 0; i < sums.length; i++) {
        sum += (pattern >> i & 1) == 0 ? sums[i] : -sums[i];
      }
      asFar += Math.abs(sum) >= observed ? 1 : 0;
    }
    return (double) asFar / patterns;
  }

  private static double sampled(double[] sums, double observed, int samples, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int asFar = 1;
    for (int s = 0; s < samples; s++) {
      double sum = 0;
      for (double difference : sums) {
        sum += random.nextBoolean() ? difference : -difference;
      }
      asFar += Math.abs(sum) >= observed ? 1 : 0;
    }
    return (double) asFar / (samples + 1);
  }
}
