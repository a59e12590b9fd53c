package org.anwen.retrieve;

import java.time.Duration;
import org.anwen.api.AnwenException;
import org.anwen.api.ErrorCode;
import org.apache.lucene.index.QueryTimeout;
import org.apache.lucene.search.IndexSearcher;

/**
 * The moment by which a search must be done. It is asked for from within the search: the thread is
 * never interrupted, since an interrupt inside Lucene can close the index.
 */
record Deadline(long nanoTime) implements QueryTimeout {
  static Deadline after(Duration bound) {
    return new Deadline(System.nanoTime() + bound.toNanos());
  }

  @Override
  public boolean shouldExit() {
    return System.nanoTime() - nanoTime > 0;
  }

  /** Part of a result could answer wrongly, so there is none. */
  void mustNotHaveEnded(IndexSearcher searcher) {
    if (searcher.timedOut()) {
      throw new AnwenException(ErrorCode.TIMEOUT, "检索超时，请换一个更短的问法再试。");
    }
  }
}
