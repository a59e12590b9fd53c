package org.anwen.testkit;

import java.util.List;
import org.anwen.api.Passage;
import org.anwen.api.Retriever;

class OverlapRetrieverTest implements RetrieverContract {
  @Override
  public Retriever retriever(List<Passage> passages) {
    return new OverlapRetriever(passages);
  }
}
