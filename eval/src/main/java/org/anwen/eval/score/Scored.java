package org.anwen.eval.score;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.anwen.eval.measure.Retrieval;
import org.anwen.eval.measure.Verdict;
import org.anwen.eval.run.Outcome;

/**
 * An outcome with its scores.
 *
 * @param cited the suite's names of each citation's case
 * @param retrieved the suite's names of the cases found, in the order that trec_eval ranks them
 * @param prediction the shortest words that answer: the span that public scorers read
 * @param verdict by the native rule; for suites that state spans or judgements of retrieval only,
 *     by what they state
 * @param scores a measure that does not apply to the item is left out
 * @param unsupported what the answer states that stands in nothing it cites
 */
public record Scored(
    Outcome outcome,
    List<List<String>> cited,
    List<Retrieval.Ranked> retrieved,
    String prediction,
    Verdict verdict,
    Map<Measure, Double> scores,
    List<String> unsupported) {
  public Scored {
    cited = cited.stream().map(List::copyOf).toList();
    retrieved = List.copyOf(retrieved);
    Map<Measure, Double> ordered = new EnumMap<>(Measure.class);
    ordered.putAll(scores);
    scores = Collections.unmodifiableMap(ordered);
    unsupported = List.copyOf(unsupported);
  }

  public String id() {
    return outcome.item().id();
  }

  public String kind() {
    return outcome.item().kind();
  }
}
