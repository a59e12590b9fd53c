package org.anwen.eval.suite;

import java.util.HashMap;
import java.util.Map;

/** The relevance that a native row implies: 1 for what must be cited, 0 for what only may be. */
final class Relevance {
  private Relevance() {}

  static Map<String, Integer> of(Expectation expect) {
    Map<String, Integer> relevant = new HashMap<>();
    expect.may().forEach(id -> relevant.put(id, 0));
    expect.cite().forEach(id -> relevant.put(id, 1));
    return relevant;
  }
}
