package org.anwen.eval.score;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.anwen.eval.measure.Cjrc;
import org.anwen.eval.measure.Cmrc2018;
import org.anwen.eval.measure.Fault;
import org.anwen.eval.measure.MatchText;
import org.anwen.eval.measure.NumericExactness;
import org.anwen.eval.measure.SquadMeasures;
import org.anwen.eval.measure.Verdict;
import org.anwen.eval.run.Response;
import org.anwen.eval.suite.Item;

/** The scores of one answer against reference spans. */
final class SpanScores {
  private SpanScores() {}

  static void add(Item item, Response response, String prediction, Map<Measure, Double> scores) {
    List<String> spans = item.spans();
    scores.put(Measure.SQUAD_EM, SquadMeasures.exactMatch(spans, prediction));
    scores.put(Measure.SQUAD_F1, SquadMeasures.f1(spans, prediction));
    scores.put(Measure.EM, Cmrc2018.exactMatch(spans, prediction));
    scores.put(Measure.F1_LCS, Cmrc2018.f1(spans, prediction));
    scores.put(Measure.F1_CHARS, Cjrc.f1(spans, prediction));
    boolean asAsked = response.error().isEmpty() && item.unanswerable() == response.abstained();
    scores.put(Measure.ABSTAIN_RIGHT, asAsked ? 1.0 : 0.0);
    NumericExactness.score(List.of(item.spans()), response.answer(), item.turns())
        .ifPresent(
            score -> {
              scores.put(Measure.FIGURE_PRECISION, score.precision());
              scores.put(Measure.FIGURE_RECALL, score.recall());
            });
  }

  /** Right where the answer holds a reference span, or abstains where there is none. */
  static Verdict verdict(Item item, Response response) {
    if (item.unanswerable()) {
      return response.abstained()
          ? new Verdict(true, true, List.of())
          : wrong(Fault.What.NOT_ABSTAINED, "the material does not hold the answer");
    }
    if (response.abstained()) {
      return wrong(Fault.What.ABSTAINED, "the material holds the answer");
    }
    String text = MatchText.of(response.answer());
    return item.spans().stream().map(MatchText::of).anyMatch(text::contains)
        ? new Verdict(true, true, List.of())
        : wrong(
            Fault.What.MISSING, item.spans().stream().distinct().collect(Collectors.joining("|")));
  }

  private static Verdict wrong(Fault.What what, String detail) {
    return new Verdict(false, false, List.of(new Fault(what, detail)));
  }
}
