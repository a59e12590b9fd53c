package org.anwen.eval.score;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.anwen.api.Citation;
import org.anwen.eval.measure.Fault;
import org.anwen.eval.measure.Retrieval;
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
  private final CitationScores citations;

  /**
   * Binds a suite's case names to the corpus.
   *
   * @param corpus what was asked; empty when it is not known, and then citations name cases as the
   *     suite does and quotes are not checked
   * @throws org.anwen.api.AnwenException when an anchor is not in exactly one case
   */
  public Scorer(Suite suite, Optional<Corpus> corpus) {
    if (corpus.isPresent()) {
      suite
          .anchors()
          .forEach((name, anchors) -> names.put(name, CaseNames.find(name, anchors, corpus.get())));
    }
    citations = new CitationScores(corpus);
  }

  /**
   * The outcomes judged, in parallel, in the same order. Retrieval is judged when any response
   * tells what was found; then nothing found is a score of 0.
   */
  public List<Scored> score(List<Outcome> outcomes) {
    boolean hitsKnown =
        outcomes.stream().flatMap(o -> o.responses().stream()).anyMatch(r -> !r.hits().isEmpty());
    return outcomes.parallelStream().map(outcome -> score(outcome, hitsKnown)).toList();
  }

  private Scored score(Outcome outcome, boolean hitsKnown) {
    Item item = outcome.item();
    Response response = outcome.judged();
    List<List<String>> cited = cited(item, response);
    String prediction = Prediction.of(response);
    List<Retrieval.Ranked> retrieved = retrieved(item, response);
    Map<Measure, Double> scores = new EnumMap<>(Measure.class);
    boolean retrievalOnly = item.kind().equals("retrieval");
    Verdict verdict = verdict(item, response, cited, retrieved);
    scores.put(Measure.RIGHT, verdict.right() ? 1.0 : 0.0);
    item.expect()
        .ifPresent(
            expect -> {
              scores.put(Measure.LENIENT, verdict.lenient() ? 1.0 : 0.0);
              AnswerScores.add(item, expect, response, cited, verdict, scores);
              ConversationScores.add(outcome, verdict, r -> cited(item, r), scores);
            });
    if (item.expect().isEmpty() && !retrievalOnly) {
      SpanScores.add(item, response, prediction, scores);
    }
    if (hitsKnown && item.relevant().values().stream().anyMatch(r -> r > 0)) {
      retrieval(new Retrieval(retrieved, item.relevant()), scores);
    }
    List<String> unsupported =
        retrievalOnly ? List.of() : citations.add(response, item.turns(), scores);
    return new Scored(outcome, cited, retrieved, prediction, verdict, scores, unsupported);
  }

  private static Verdict verdict(
      Item item, Response response, List<List<String>> cited, List<Retrieval.Ranked> retrieved) {
    if (response.error().isPresent()) {
      return new Verdict(
          false, false, List.of(new Fault(Fault.What.FAILED, response.error().get())));
    }
    if (item.expect().isPresent()) {
      return Rightness.judge(item.expect().get(), response.answer(), response.abstained(), cited);
    }
    if (!item.kind().equals("retrieval")) {
      return SpanScores.verdict(item, response);
    }
    boolean found = new Retrieval(retrieved, item.relevant()).reciprocalRank(10) > 0;
    return new Verdict(
        found,
        found,
        found
            ? List.of()
            : List.of(new Fault(Fault.What.MISSING, "no relevant case among the first 10")));
  }

  private static void retrieval(Retrieval ranking, Map<Measure, Double> scores) {
    scores.put(Measure.RECALL_1, ranking.recall(1));
    scores.put(Measure.RECALL_3, ranking.recall(3));
    scores.put(Measure.RECALL_5, ranking.recall(5));
    scores.put(Measure.RECALL_10, ranking.recall(10));
    scores.put(Measure.MRR_10, ranking.reciprocalRank(10));
    scores.put(Measure.NDCG_10, ranking.ndcg(10));
    scores.put(Measure.JUDGED_10, ranking.judged(10));
  }

  /** Cases by their best passage, equal scores in trec_eval's order. */
  private List<Retrieval.Ranked> retrieved(Item item, Response response) {
    CaseNames suiteNames = names.getOrDefault(item.suite(), CaseNames.same());
    List<Retrieval.Ranked> hits = new ArrayList<>();
    for (Response.Retrieved hit : response.hits()) {
      suiteNames
          .of(hit.caseId())
          .forEach(name -> hits.add(new Retrieval.Ranked(name, hit.score())));
    }
    return Retrieval.once(hits);
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
