package org.anwen.eval.measure;

import java.util.List;
import java.util.function.ToDoubleBiFunction;

/** Measures of a short answer against reference answers; of several references the best counts. */
public final class Spans {
  private Spans() {}

  /**
   * The best of a measure over several references.
   *
   * @param measure of a reference and a prediction
   */
  public static double best(
      List<String> references, String prediction, ToDoubleBiFunction<String, String> measure) {
    return references.stream()
        .mapToDouble(reference -> measure.applyAsDouble(reference, prediction))
        .max()
        .orElse(0);
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
}
