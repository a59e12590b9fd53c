package org.anwen.eval.score;

import java.util.List;
import java.util.Map;
import org.anwen.eval.measure.Verdict;
import org.anwen.eval.run.Outcome;

/**
 * An outcome with its scores.
 *
 * @param cited the suite's names of each citation's case
 * @param verdict by the native rule; for suites that state spans, whether the answer holds one
 * @param scores by the name of the measure; a measure that does not apply to the item is left out
 */
public record Scored(
    Outcome outcome, List<List<String>> cited, Verdict verdict, Map<String, Double> scores) {
  public Scored {
    cited = cited.stream().map(List::copyOf).toList();
    scores = Map.copyOf(scores);
  }

  public String id() {
    return outcome.item().id();
  }

  public String kind() {
    return outcome.item().kind();
  }
}
