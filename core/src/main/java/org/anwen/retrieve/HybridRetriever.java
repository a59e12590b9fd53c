package org.anwen.retrieve;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.anwen.api.Embedder;
import org.anwen.api.Hit;
import org.anwen.api.Retriever;
import org.anwen.index.IndexView;
import org.anwen.index.PassageIndex;
import org.anwen.index.TextFold;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds passages by words and by vectors, and by words alone when the index has no embedder or the
 * embedder fails.
 *
 * <p>The score of a passage is its BM25 score as a share of the best one, plus {@link
 * #VECTOR_WEIGHT} times the cosine of its vector and the question's: a convex combination after
 * Bruch, Gai and Ingber, "An Analysis of Fusion Functions for Hybrid Retrieval" (2023). Why not
 * reciprocal ranks: {@code docs/decisions}. Thread-safe.
 */
public final class HybridRetriever implements Retriever {
  static final float VECTOR_WEIGHT = 1;

  /** How many passages each side proposes at least. */
  private static final int CANDIDATES = 100;

  private static final Logger LOG = LoggerFactory.getLogger(HybridRetriever.class);

  private final PassageIndex index;
  private final LexicalRetriever lexical;
  private final Duration bound;
  private final float vectorWeight;
  private final AtomicBoolean failed = new AtomicBoolean();

  public HybridRetriever(PassageIndex index) {
    this(index, FieldWeights.DEFAULT, VECTOR_WEIGHT, Search.BOUND);
  }

  /**
   * @param vectorWeight how much a cosine of 1 counts against the best score by words
   * @param bound the longest that the search may take, the embedding of the question not counted
   */
  public HybridRetriever(
      PassageIndex index, FieldWeights weights, float vectorWeight, Duration bound) {
    this.index = index;
    this.lexical = new LexicalRetriever(index, weights, bound);
    this.bound = bound;
    this.vectorWeight = vectorWeight;
  }

  @Override
  public String name() {
    return "hybrid";
  }

  /** At most 1,000 passages; an {@code AnwenException} of code TIMEOUT when time runs out. */
  @Override
  public List<Hit> retrieve(String question, int limit) {
    int most = Limits.hits(limit);
    Optional<float[]> vector = vector(TextFold.simplified(Limits.text(question)));
    if (vector.isEmpty()) {
      return lexical.retrieve(question, limit);
    }
    return Search.in(
        index, bound, view -> Search.hits(view, fused(view, question, vector.get(), most)));
  }

  private TopDocs fused(IndexView view, String question, float[] vector, int most)
      throws IOException {
    int candidates = Math.max(CANDIDATES, most);
    TopDocs words = lexical.top(view, question, candidates);
    float best = words.scoreDocs.length == 0 ? 1 : words.scoreDocs[0].score;
    List<ScoreDoc> fused = new ArrayList<>(2 * candidates);
    Set<Integer> seen = new HashSet<>();
    float[] cosines = VectorSearch.cosines(view, words.scoreDocs, vector);
    for (int i = 0; i < cosines.length; i++) {
      ScoreDoc found = words.scoreDocs[i];
      seen.add(found.doc);
      fused.add(new ScoreDoc(found.doc, found.score / best + vectorWeight * cosines[i]));
    }
    for (ScoreDoc near : VectorSearch.nearest(view, vector, candidates).scoreDocs) {
      if (seen.add(near.doc)) {
        fused.add(new ScoreDoc(near.doc, vectorWeight * VectorSearch.cosine(near)));
      }
    }
    fused.sort(
        Comparator.comparingDouble((ScoreDoc found) -> -found.score)
            .thenComparingInt(found -> found.doc));
    List<ScoreDoc> top = fused.subList(0, Math.min(most, fused.size()));
    return new TopDocs(words.totalHits, top.toArray(new ScoreDoc[0]));
  }

  /** The question's vector; none when there is nothing to embed or nobody to do it. */
  private Optional<float[]> vector(String question) {
    Optional<Embedder> embedder = index.embedder();
    if (embedder.isEmpty() || question.isBlank()) {
      return Optional.empty();
    }
    try {
      return Optional.of(embedder.get().embedQuestion(question));
    } catch (RuntimeException | LinkageError e) {
      if (!failed.getAndSet(true)) {
        LOG.error(
            "The embedder failed, and questions are searched by words alone: {}", e.toString());
      }
      return Optional.empty();
    }
  }
}
