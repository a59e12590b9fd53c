package org.anwen.eval.score;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.anwen.api.Citation;
import org.anwen.eval.measure.Fault;
import org.anwen.eval.measure.Rightness;
import org.anwen.eval.measure.Verdict;
import org.anwen.eval.run.CaseNames;
import org.anwen.eval.run.Outcome;
import org.anwen.eval.run.Response;
import org.anwen.eval.suite.Item;
import org.anwen.eval.suite.Suite;
import org.anwen.ingest.Corpus;

/** Judges outcomes by all measures that apply to them. Immutable, thread-safe. */
public final class Scorer {
  private final Map<String, CaseNames> names = new HashMap<>();

  /**
   * Binds a suite's case names to the corpus.
   *
   * @throws org.anwen.api.AnwenException when an anchor is not in exactly one case
   */
  public Scorer(Suite suite, Optional<Corpus> corpus) {
    if (corpus.isPresent()) {
      suite
          .anchors()
          .forEach((name, anchors) -> names.put(name, CaseNames.find(name, anchors, corpus.get())));
    }
  }

  public List<Scored> score(List<Outcome> outcomes) {
    return outcomes.stream().map(this::score).toList();
  }

  private Scored score(Outcome outcome) {
    Item item = outcome.item();
    Response response = outcome.judged();
    List<List<String>> cited = cited(item, response);
    Verdict verdict = verdict(item, response, cited);
    Map<String, Double> scores = new HashMap<>();
    scores.put("right", verdict.right() ? 1.0 : 0.0);
    return new Scored(outcome, cited, verdict, scores);
  }

  private Verdict verdict(Item item, Response response, List<List<String>> cited) {
    if (response.error().isPresent()) {
      return new Verdict(
          false, false, List.of(new Fault(Fault.What.FAILED, response.error().get())));
    }
    return Rightness.judge(
        item.expect().orElseThrow(), response.answer(), response.abstained(), cited);
  }

  private List<List<String>> cited(Item item, Response response) {
    CaseNames suiteNames = names.getOrDefault(item.suite(), CaseNames.same());
    List<List<String>> cited = new ArrayList<>();
    for (Citation citation : response.citations()) {
      cited.add(suiteNames.of(citation.caseId()));
    }
    return cited;
  }
}
