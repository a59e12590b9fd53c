package org.anwen.retrieve;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.anwen.api.Hit;
import org.anwen.api.Retriever;
import org.anwen.index.IndexView;
import org.anwen.index.PassageIndex;
import org.apache.lucene.search.TopDocs;

/**
 * Finds passages by their words: BM25 (Robertson and Zaragoza 2009; k1 1.2, b 0.75) over pairs of
 * characters, words, exact terms, titles and headings. Thread-safe.
 */
public final class LexicalRetriever implements Retriever {
  private final PassageIndex index;
  private final LexicalQuery query;
  private final Duration bound;

  public LexicalRetriever(PassageIndex index) {
    this(index, FieldWeights.DEFAULT, Search.BOUND);
  }

  public LexicalRetriever(PassageIndex index, FieldWeights weights, Duration bound) {
    this.index = index;
    this.query = new LexicalQuery(weights);
    this.bound = bound;
  }

  @Override
  public String name() {
    return "lexical";
  }

  /** At most 1,000 passages; an {@code AnwenException} of code TIMEOUT when time runs out. */
  @Override
  public List<Hit> retrieve(String question, int limit) {
    int most = Limits.hits(limit);
    return Search.in(index, bound, view -> Search.hits(view, top(view, question, most)));
  }

  TopDocs top(IndexView view, String question, int most) throws IOException {
    return view.searcher().search(query.of(Limits.text(question), view.searcher()), most);
  }
}
