package org.anwen.eval.measure;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Measures of a ranking against judgements, as trec_eval 9 computes them: recall_k, recip_rank cut
 * at 10, ndcg_cut_10 (gain is the relevance itself, discount log2(rank + 1), the ideal ranking is
 * made of all judged documents), and the share of the first 10 that is judged.
 */
public final class Retrieval {
  /** A retrieved document. */
  public record Ranked(String document, double score) {}

  /**
   * The order that trec_eval ranks by: score (in single precision) down, then the document's name
   * down, byte by byte. The ranks that a run file states are of no account.
   */
  public static final Comparator<Ranked> TREC_ORDER =
      Comparator.<Ranked>comparingDouble(r -> (float) r.score)
          .reversed()
          .thenComparing(
              (a, b) ->
                  Arrays.compareUnsigned(b.document.getBytes(UTF_8), a.document.getBytes(UTF_8)));

  private final List<String> ranking;
  private final Map<String, Integer> qrels;
  private final long relevant;

  /**
   * @param run each document once, in any order
   * @param qrels relevance by document; 0 is judged and not relevant
   */
  public Retrieval(List<Ranked> run, Map<String, Integer> qrels) {
    this.ranking = run.stream().sorted(TREC_ORDER).map(Ranked::document).toList();
    this.qrels = Map.copyOf(qrels);
    this.relevant = qrels.values().stream().filter(r -> r > 0).count();
  }

  /** Each document once, by its best place. */
  public static List<Ranked> once(List<Ranked> run) {
    Map<String, Ranked> best = new HashMap<>();
    run.forEach(r -> best.merge(r.document, r, (a, b) -> a.score >= b.score ? a : b));
    return best.values().stream().sorted(TREC_ORDER).toList();
  }

  /** The share of the relevant documents that the first k hold. */
  public double recall(int k) {
    return relevant == 0 ? 0 : (double) relevantIn(k) / relevant;
  }

  /** One over the rank of the first relevant document among the first k; 0 when there is none. */
  public double reciprocalRank(int k) {
    for (int i = 0; i < Math.min(k, ranking.size()); i++) {
      if (relevance(ranking.get(i)) > 0) {
        return 1.0 / (i + 1);
      }
    }
    return 0;
  }

  /** Normalised discounted cumulative gain of the first k (Järvelin and Kekäläinen 2002). */
  public double ndcg(int k) {
    List<Integer> gains = new ArrayList<>();
    ranking.stream().limit(k).forEach(document -> gains.add(relevance(document)));
    List<Integer> ideal = new ArrayList<>(qrels.values());
    ideal.sort(Collections.reverseOrder());
    double best = gain(ideal.subList(0, Math.min(k, ideal.size())));
    return best == 0 ? 0 : gain(gains) / best;
  }

  /** The share of the first k retrieved documents that is judged; 0 when none is retrieved. */
  public double judged(int k) {
    long retrieved = Math.min(k, ranking.size());
    return retrieved == 0
        ? 0
        : (double) ranking.stream().limit(k).filter(qrels::containsKey).count() / retrieved;
  }

  private long relevantIn(int k) {
    return ranking.stream().limit(k).filter(document -> relevance(document) > 0).count();
  }

  private int relevance(String document) {
    return qrels.getOrDefault(document, 0);
  }

  private static double gain(List<Integer> gains) {
    double sum = 0;
    for (int i = 0; i < gains.size(); i++) {
      sum += gains.get(i) * Math.log(2) / Math.log(i + 2);
    }
    return sum;
  }
}
