package org.anwen.eval.score;

import java.util.List;
import java.util.Map;
import org.anwen.eval.measure.Fault;
import org.anwen.eval.measure.MatchText;
import org.anwen.eval.measure.NumericExactness;
import org.anwen.eval.measure.Premise;
import org.anwen.eval.measure.Rightness;
import org.anwen.eval.measure.Verdict;
import org.anwen.eval.run.Response;
import org.anwen.eval.suite.Expectation;
import org.anwen.eval.suite.Item;

/** The scores of one answer against what a native row expects. */
final class AnswerScores {
  private AnswerScores() {}

  static void add(
      Item item,
      Expectation expect,
      Response response,
      List<List<String>> cited,
      Verdict verdict,
      Map<Measure, Double> scores) {
    String text = MatchText.of(response.answer());
    if (!expect.all().isEmpty()) {
      long held = expect.all().stream().filter(g -> Rightness.holdsOneOf(text, g)).count();
      scores.put(Measure.KEY_POINTS, (double) held / expect.all().size());
    }
    if (!expect.none().isEmpty()) {
      scores.put(Measure.FORBIDDEN, verdict.has(Fault.What.FORBIDDEN) ? 1.0 : 0.0);
    }
    NumericExactness.score(expect.all(), response.answer(), item.turns())
        .ifPresent(
            score -> {
              scores.put(Measure.FIGURE_PRECISION, score.precision());
              scores.put(Measure.FIGURE_RECALL, score.recall());
            });
    citations(expect, cited, scores);
    boolean asAsked = response.error().isEmpty() && expect.abstain() == response.abstained();
    scores.put(Measure.ABSTAIN_RIGHT, asAsked ? 1.0 : 0.0);
    if (item.kind().equals("premise")) {
      premise(item, expect, response, verdict, scores);
    }
  }

  /**
   * Precision: of the citations, how many name a case that must or may be cited. Recall: of the
   * cases that must be cited, how many are.
   */
  private static void citations(
      Expectation expect, List<List<String>> cited, Map<Measure, Double> scores) {
    if (expect.cite().isEmpty()) {
      return;
    }
    long wanted =
        cited.stream()
            .filter(
                names ->
                    names.stream()
                        .anyMatch(n -> expect.cite().contains(n) || expect.may().contains(n)))
            .count();
    scores.put(Measure.CITE_PRECISION, cited.isEmpty() ? 0 : (double) wanted / cited.size());
    long found =
        expect.cite().stream()
            .filter(id -> cited.stream().anyMatch(names -> names.contains(id)))
            .count();
    scores.put(Measure.CITE_RECALL, (double) found / expect.cite().size());
  }

  private static void premise(
      Item item,
      Expectation expect,
      Response response,
      Verdict verdict,
      Map<Measure, Double> scores) {
    boolean denies = Premise.denies(response.answer());
    if (item.holds().orElseGet(() -> Premise.holds(expect, item.question()))) {
      scores.put(Measure.PREMISE_OVERCORRECTED, denies && !verdict.right() ? 1.0 : 0.0);
      return;
    }
    boolean corrected = Premise.states(expect.all(), response.answer());
    boolean detected = denies || corrected || response.abstained();
    scores.put(Measure.PREMISE_DETECTED, detected ? 1.0 : 0.0);
    scores.put(Measure.PREMISE_CORRECTED, corrected && !response.abstained() ? 1.0 : 0.0);
    scores.put(Measure.PREMISE_ACCEPTED, detected ? 0.0 : 1.0);
  }
}
