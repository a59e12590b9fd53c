package org.anwen.eval.measure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleBiFunction;

/** Measures of a short answer against reference answers; of several references the best counts. */
public final class Spans {
  private Spans() {}

  /**
   * The best of a measure over several references; no reference stands for no answer.
   *
   * @param measure of a reference and a prediction
   */
  public static double best(
      List<String> references, String prediction, ToDoubleBiFunction<String, String> measure) {
    return (references.isEmpty() ? List.of("") : references)
        .stream()
            .mapToDouble(reference -> measure.applyAsDouble(reference, prediction))
            .max()
            .orElse(0);
  }

  /** F1 over bags of tokens; when either is empty, 1 if both are, else 0. */
  static <T> double f1(List<T> reference, List<T> prediction) {
    if (reference.isEmpty() || prediction.isEmpty()) {
      return reference.equals(prediction) ? 1 : 0;
    }
    return f1(shared(reference, prediction), prediction.size(), reference.size());
  }

  /** The harmonic mean of precision and recall, from counts; 0 when nothing is shared. */
  static double f1(int shared, int predicted, int reference) {
    if (shared == 0) {
      return 0;
    }
    double precision = (double) shared / predicted;
    double recall = (double) shared / reference;
    return 2 * precision * recall / (precision + recall);
  }

  /** How many things two bags share, each as often as in the bag that has it less often. */
  private static <T> int shared(List<T> a, List<T> b) {
    Map<T, Integer> counts = new HashMap<>();
    a.forEach(thing -> counts.merge(thing, 1, Integer::sum));
    int shared = 0;
    for (T thing : b) {
      if (counts.merge(thing, -1, Integer::sum) >= 0) {
        shared++;
      }
    }
    return shared;
  }
}
