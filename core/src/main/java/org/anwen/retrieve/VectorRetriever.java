package org.anwen.retrieve;

import java.time.Duration;
import java.util.List;
import org.anwen.api.Embedder;
import org.anwen.api.Hit;
import org.anwen.api.Retriever;
import org.anwen.index.PassageIndex;
import org.anwen.index.TextFold;

/**
 * Finds passages whose vectors are nearest to the question's. Thread-safe; costs one embedding of
 * the question besides the search.
 */
public final class VectorRetriever implements Retriever {
  private final PassageIndex index;
  private final Embedder embedder;
  private final Duration bound;

  /**
   * @param index made with this embedder
   */
  public VectorRetriever(PassageIndex index, Embedder embedder) {
    this(index, embedder, Search.BOUND);
  }

  VectorRetriever(PassageIndex index, Embedder embedder, Duration bound) {
    this.index = index;
    this.embedder = embedder;
    this.bound = bound;
  }

  @Override
  public String name() {
    return "vector";
  }

  @Override
  public List<Hit> retrieve(String question, int limit) {
    int most = Limits.hits(limit);
    String text = TextFold.simplified(Limits.text(question));
    if (text.isBlank()) {
      return List.of();
    }
    float[] vector = embedder.embedQuestion(text);
    return Search.in(
        index, bound, view -> Search.hits(view, VectorSearch.nearest(view, vector, most)));
  }
}
