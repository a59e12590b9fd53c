package org.anwen.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.anwen.api.Passage;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;

/**
 * The index at one moment, for one search; for one thread, and to be closed by it soon.
 *
 * <p>Its searcher is its own, so a deadline set on it concerns no other search.
 */
public final class IndexView implements AutoCloseable {
  private final SearcherManager manager;
  private final IndexSearcher acquired;
  private final IndexSearcher searcher;
  private final Map<String, Passage> passages;

  IndexView(SearcherManager manager, Map<String, Passage> passages) throws IOException {
    this.manager = manager;
    this.passages = passages;
    acquired = manager.acquire();
    searcher = new IndexSearcher(acquired.getIndexReader());
  }

  public IndexSearcher searcher() {
    return searcher;
  }

  /** The passage of a document; empty when it has just been removed. */
  public Optional<Passage> passage(int document) {
    try {
      List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
      LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
      BinaryDocValues ids = leaf.reader().getBinaryDocValues(Schema.ID);
      if (ids == null || !ids.advanceExact(document - leaf.docBase)) {
        return Optional.empty();
      }
      return Optional.ofNullable(passages.get(ids.binaryValue().utf8ToString()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      manager.release(acquired);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
