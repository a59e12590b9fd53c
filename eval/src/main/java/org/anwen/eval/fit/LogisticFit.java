package org.anwen.eval.fit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Fits a logistic regression with a quadratic penalty by Newton's method (iteratively reweighted
 * least squares: Hastie, Tibshirani and Friedman, The Elements of Statistical Learning, 4.4.1).
 *
 * <p>Signs are standardised for the penalty, which leaves {@value #BASE} alone; the weights that
 * come out are for the signs as they are. Deterministic. Cost: examples times signs squared for
 * each of at most {@value #ROUNDS} rounds. Stateless.
 */
public final class LogisticFit {
  /** The sign that is always 1. */
  public static final String BASE = "BASE";

  private static final int ROUNDS = 50;
  private static final double PENALTY = 3;
  private static final double STILL = 1e-9;

  private LogisticFit() {}

  /** The weight of each sign; those that never vary have none. */
  public static Map<String, Double> fit(List<Example> examples) {
    List<String> names = names(examples);
    int n = names.size();
    double[] mean = new double[n];
    double[] deviation = new double[n];
    double[][] x = standardised(examples, names, mean, deviation);
    double[] w = new double[n + 1];
    for (int round = 0; round < ROUNDS; round++) {
      double[] step = step(examples, x, w);
      double largest = 0;
      for (int i = 0; i <= n; i++) {
        w[i] += step[i];
        largest = Math.max(largest, Math.abs(step[i]));
      }
      if (largest < STILL) {
        break;
      }
    }
    Map<String, Double> weights = new TreeMap<>();
    double base = w[n];
    for (int i = 0; i < n; i++) {
      weights.put(names.get(i), w[i] / deviation[i]);
      base -= w[i] * mean[i] / deviation[i];
    }
    weights.put(BASE, base);
    return weights;
  }

  /** How likely an example holds by some weights. */
  public static double probability(Map<String, Double> weights, Map<String, Double> signs) {
    double sum = 0;
    for (Map.Entry<String, Double> sign : signs.entrySet()) {
      sum += weights.getOrDefault(sign.getKey(), 0.0) * sign.getValue();
    }
    return 1 / (1 + Math.exp(-sum));
  }

  /** The signs that vary. */
  private static List<String> names(List<Example> examples) {
    TreeSet<String> all = new TreeSet<>();
    examples.forEach(e -> all.addAll(e.signs().keySet()));
    all.remove(BASE);
    List<String> varying = new ArrayList<>();
    for (String name : all) {
      if (examples.stream().mapToDouble(e -> sign(e, name)).distinct().count() > 1) {
        varying.add(name);
      }
    }
    return varying;
  }

  private static double sign(Example example, String name) {
    return example.signs().getOrDefault(name, 0.0);
  }

  private static double[][] standardised(
      List<Example> examples, List<String> names, double[] mean, double[] deviation) {
    double[][] x = new double[examples.size()][names.size() + 1];
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i);
      mean[i] = examples.stream().mapToDouble(e -> sign(e, name)).average().orElse(0);
      double square = 0;
      for (Example example : examples) {
        square += Math.pow(sign(example, name) - mean[i], 2);
      }
      deviation[i] = Math.sqrt(square / examples.size());
      for (int e = 0; e < x.length; e++) {
        x[e][i] = (sign(examples.get(e), name) - mean[i]) / deviation[i];
      }
    }
    for (double[] row : x) {
      row[names.size()] = 1;
    }
    return x;
  }

  private static double[] step(List<Example> examples, double[][] x, double[] w) {
    int n = w.length;
    double[] gradient = new double[n];
    double[][] hessian = new double[n][n];
    for (int e = 0; e < x.length; e++) {
      double sum = 0;
      for (int i = 0; i < n; i++) {
        sum += w[i] * x[e][i];
      }
      double p = 1 / (1 + Math.exp(-sum));
      double weight = examples.get(e).weight();
      double error = weight * ((examples.get(e).holds() ? 1 : 0) - p);
      double spread = weight * p * (1 - p);
      for (int i = 0; i < n; i++) {
        gradient[i] += error * x[e][i];
        for (int j = 0; j < n; j++) {
          hessian[i][j] += spread * x[e][i] * x[e][j];
        }
      }
    }
    for (int i = 0; i < n; i++) {
      double penalty = i == n - 1 ? STILL : PENALTY;
      gradient[i] -= i == n - 1 ? 0 : PENALTY * w[i];
      hessian[i][i] += penalty;
    }
    return solve(hessian, gradient);
  }

  /** Solves a system of linear equations by Gaussian elimination with pivots. */
  private static double[] solve(double[][] a, double[] b) {
    int n = b.length;
    for (int i = 0; i < n; i++) {
      int pivot = i;
      for (int r = i + 1; r < n; r++) {
        pivot = Math.abs(a[r][i]) > Math.abs(a[pivot][i]) ? r : pivot;
      }
      double[] row = a[i];
      a[i] = a[pivot];
      a[pivot] = row;
      double value = b[i];
      b[i] = b[pivot];
      b[pivot] = value;
      for (int r = i + 1; r < n; r++) {
        double factor = a[r][i] / a[i][i];
        b[r] -= factor * b[i];
        for (int c = i; c < n; c++) {
          a[r][c] -= factor * a[i][c];
        }
      }
    }
    double[] solution = new double[n];
    for (int i = n - 1; i >= 0; i--) {
      double sum = b[i];
      for (int c = i + 1; c < n; c++) {
        sum -= a[i][c] * solution[c];
      }
      solution[i] = sum / a[i][i];
    }
    return solution;
  }
}
