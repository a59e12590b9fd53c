package org.anwen.eval.stats;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Values summed by cluster: questions that share a document or a conversation are not independent
 * of one another, so they are drawn and flipped together. Immutable, thread-safe.
 */
public final class Clusters {
  private final double[] sums;
  private final int[] counts;

  private Clusters(double[] sums, int[] counts) {
    this.sums = sums;
    this.counts = counts;
  }

  /** A value and the cluster it belongs to. */
  public record Value(String cluster, double value) {}

  /** The clusters of values, in the order in which they first occur. */
  public static Clusters of(List<Value> values) {
    Map<String, double[]> byCluster = new LinkedHashMap<>();
    for (Value value : values) {
      double[] sumAndCount = byCluster.computeIfAbsent(value.cluster, c -> new double[2]);
      sumAndCount[0] += value.value;
      sumAndCount[1]++;
    }
    double[] sums = byCluster.values().stream().mapToDouble(c -> c[0]).toArray();
    int[] counts = byCluster.values().stream().mapToInt(c -> (int) c[1]).toArray();
    return new Clusters(sums, counts);
  }

  /** The sum of the values in each cluster. */
  public double[] sums() {
    return sums.clone();
  }

  /** The number of values in each cluster. */
  public int[] counts() {
    return counts.clone();
  }

  /** The number of clusters. */
  public int size() {
    return sums.length;
  }

  /** The mean over all values; 0 when there is none. */
  public double mean() {
    double sum = 0;
    int count = 0;
    for (int i = 0; i < sums.length; i++) {
      sum += sums[i];
      count += counts[i];
    }
    return count == 0 ? 0 : sum / count;
  }
}
