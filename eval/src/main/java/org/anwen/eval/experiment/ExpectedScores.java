package org.anwen.eval.experiment;

import java.util.Locale;
import java.util.Map;
import org.anwen.eval.Evaluation;
import org.anwen.eval.score.Measure;
import org.anwen.eval.score.Summary;

/** The {@code expected} part of an experiment's file, made anew from a run. */
public final class ExpectedScores {
  private ExpectedScores() {}

  /** The file's text with the scores of a result in place of those it had. */
  public static String renewed(String yaml, Evaluation.Result result) {
    StringBuilder expected = new StringBuilder("expected:\n");
    for (Map.Entry<Measure, Summary.Mean> mean : result.summary().all().means().entrySet()) {
      if (mean.getKey().direction() != Measure.Direction.NEITHER) {
        expected.append(
            String.format(
                Locale.ROOT, "  %s: %.4f%n", mean.getKey().key(), mean.getValue().mean()));
      }
    }
    String without = yaml.replaceAll("(?m)^expected:.*\\n(?:  .*\\n)*", "");
    return without.stripTrailing() + "\n" + expected;
  }
}
