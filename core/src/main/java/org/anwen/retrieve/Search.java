package org.anwen.retrieve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.anwen.api.Hit;
import org.anwen.index.IndexView;
import org.anwen.index.PassageIndex;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;

/** One search within its time: acquires the index, searches, resolves the hits, lets go. */
final class Search {
  /** The longest a search may take. */
  static final Duration BOUND = Duration.ofSeconds(5);

  private Search() {}

  /** A search of an index, on one view of it. */
  @FunctionalInterface
  interface Body<T> {
    T run(IndexView view) throws IOException;
  }

  static <T> T in(PassageIndex index, Duration bound, Body<T> body) {
    Deadline deadline = Deadline.after(bound);
    try (IndexView view = index.view()) {
      view.searcher().setTimeout(deadline);
      T result = body.run(view);
      deadline.mustNotHaveEnded(view.searcher());
      return result;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<Hit> hits(IndexView view, TopDocs top) {
    List<Hit> hits = new ArrayList<>(top.scoreDocs.length);
    for (ScoreDoc found : top.scoreDocs) {
      view.passage(found.doc).ifPresent(passage -> hits.add(new Hit(passage, found.score)));
    }
    return hits;
  }
}
