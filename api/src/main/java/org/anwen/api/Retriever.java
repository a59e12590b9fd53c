package org.anwen.api;

import java.util.List;

/** Finds the passages that bear on a question, best first; thread-safe. */
public interface Retriever {
  String name();

  /**
   * At most {@code limit} passages for a question in plain words, best first; empty when no word of
   * it is known.
   *
   * @param limit at least 1
   */
  List<Hit> retrieve(String question, int limit);
}
