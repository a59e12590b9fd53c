package org.anwen.eval.measure;

import java.util.List;

/** Quantiles of latencies by the nearest rank: the smallest value that p of all do not exceed. */
public record Quantiles(int count, double p50, double p95, double p99) {
  public static Quantiles of(List<Double> values) {
    List<Double> sorted = values.stream().sorted().toList();
    return new Quantiles(
        sorted.size(), nearest(sorted, 0.50), nearest(sorted, 0.95), nearest(sorted, 0.99));
  }

  private static double nearest(List<Double> sorted, double p) {
    if (sorted.isEmpty()) {
      return 0;
    }
    int rank = (int) Math.ceil(p * sorted.size());
    return sorted.get(Math.max(0, rank - 1));
  }
}
