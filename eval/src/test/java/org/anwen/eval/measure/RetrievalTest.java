package org.anwen.eval.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RetrievalTest {
  private static final double EXACT = 1e-9;

  private static Retrieval.Ranked hit(String document, double score) {
    return new Retrieval.Ranked(document, score);
  }

  @Test
  void theMeasuresAreThoseReckonedByHand() {
    Retrieval ranking =
        new Retrieval(
            List.of(hit("a", 4), hit("b", 3), hit("c", 2), hit("d", 1)),
            Map.of("b", 2, "d", 1, "e", 1, "a", 0));
    assertEquals(0, ranking.recall(1), EXACT);
    assertEquals(1.0 / 3, ranking.recall(3), EXACT);
    assertEquals(2.0 / 3, ranking.recall(10), EXACT);
    assertEquals(0.5, ranking.reciprocalRank(10), EXACT);
    double gain = 2 / log2(3) + 1 / log2(5);
    double ideal = 2 / log2(2) + 1 / log2(3) + 1 / log2(4);
    assertEquals(gain / ideal, ranking.ndcg(10), EXACT);
    assertEquals(0.75, ranking.judged(10), EXACT);
  }

  @Test
  void tiesAreBrokenByNameDownwardsAsTrecEvalDoes() {
    List<Retrieval.Ranked> tied = List.of(hit("doc1", 1), hit("doc9", 1), hit("doc10", 1));
    assertEquals(1, new Retrieval(tied, Map.of("doc9", 1)).reciprocalRank(10), EXACT);
    assertEquals(0.5, new Retrieval(tied, Map.of("doc10", 1)).reciprocalRank(10), EXACT);
    assertEquals(1.0 / 3, new Retrieval(tied, Map.of("doc1", 1)).reciprocalRank(10), EXACT);
  }

  @Test
  void scoresThatDifferOnlyBeyondSinglePrecisionAreTies() {
    List<Retrieval.Ranked> run = List.of(hit("a", 1.00000001), hit("b", 1.0));
    assertEquals(1, new Retrieval(run, Map.of("b", 1)).reciprocalRank(10), EXACT);
  }

  @Test
  void aRelevantDocumentBelowTheCutIsNotFound() {
    List<Retrieval.Ranked> run = List.of(hit("a", 3), hit("b", 2), hit("c", 1));
    assertEquals(0, new Retrieval(run, Map.of("c", 1)).reciprocalRank(2), EXACT);
    assertEquals(0, new Retrieval(run, Map.of("c", 1)).ndcg(2), EXACT);
  }

  @Test
  void aDocumentFoundTwiceCountsByItsBestPlace() {
    List<Retrieval.Ranked> once = Retrieval.once(List.of(hit("a", 1), hit("b", 2), hit("a", 3)));
    assertEquals(List.of(hit("a", 3), hit("b", 2)), once);
  }

  private static double log2(double x) {
    return Math.log(x) / Math.log(2);
  }
}
