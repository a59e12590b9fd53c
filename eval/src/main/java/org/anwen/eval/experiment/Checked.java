package org.anwen.eval.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.anwen.eval.Evaluation;
import org.anwen.eval.compare.Comparison;
import org.anwen.eval.score.Measure;
import org.anwen.eval.score.Summary;

/**
 * An experiment that was run, and what is to be said of it.
 *
 * @param broken floors that do not hold, and measures worse than the baseline beyond chance
 * @param drifted scores that are not as expected, for better or worse
 */
public record Checked(
    Experiment experiment, Evaluation.Result result, List<String> broken, List<String> drifted) {
  private static final double SAME = 5e-4;

  public Checked {
    broken = List.copyOf(broken);
    drifted = List.copyOf(drifted);
  }

  /**
   * Holds a result against the experiment's floors, its expected scores and its baseline.
   *
   * @param comparison with the baseline, when there is one
   */
  public static Checked of(
      Experiment experiment, Evaluation.Result result, Optional<Comparison> comparison) {
    List<String> broken = new ArrayList<>();
    new TreeMap<>(experiment.floors())
        .forEach(
            (key, floor) -> {
              Optional<Double> score = score(result.summary(), key);
              if (score.isEmpty()) {
                broken.add(key + ": no question has this score, expected " + floor);
              } else if (!holds(key, score.get(), floor)) {
                broken.add(
                    String.format(Locale.ROOT, "%s: %.4f, floor %.4f", key, score.get(), floor));
              }
            });
    comparison.ifPresent(
        c ->
            c.regressions()
                .forEach(
                    row ->
                        broken.add(
                            String.format(
                                Locale.ROOT,
                                "%s: %.4f, baseline %.4f, Holm-corrected p %.4f",
                                row.name(),
                                row.meanB(),
                                row.meanA(),
                                row.holm()))));
    List<String> drifted = new ArrayList<>();
    for (Map.Entry<String, Double> expected : new TreeMap<>(experiment.expected()).entrySet()) {
      double score = score(result.summary(), expected.getKey()).orElse(0.0);
      if (Math.abs(score - expected.getValue()) > SAME) {
        drifted.add(
            String.format(
                Locale.ROOT,
                "%s: %.4f, expected %.4f",
                expected.getKey(),
                score,
                expected.getValue()));
      }
    }
    return new Checked(experiment, result, broken, drifted);
  }

  /** The mean of a measure, or of {@code kind.measure}; empty when no question has it. */
  public static Optional<Double> score(Summary summary, String key) {
    int dot = key.indexOf('.');
    Measure measure = Measure.of(key.substring(dot + 1)).orElseThrow();
    Summary.Group group = dot < 0 ? summary.all() : summary.kinds().get(key.substring(0, dot));
    return Optional.ofNullable(group).map(g -> g.means().get(measure)).map(Summary.Mean::mean);
  }

  private static boolean holds(String key, double score, double floor) {
    Measure measure = Measure.of(key.substring(key.indexOf('.') + 1)).orElseThrow();
    return measure.direction() == Measure.Direction.LOWER
        ? score <= floor + 1e-9
        : score >= floor - 1e-9;
  }
}
