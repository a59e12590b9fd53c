package org.anwen.retrieve;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.anwen.api.Hit;

/** Hits by case: of each case its best passage. */
public final class CaseHits {
  private CaseHits() {}

  /** The first hit of each case, in the hits' order; at most {@code limit}. */
  public static List<Hit> best(Collection<Hit> hits, int limit) {
    Map<String, Hit> best = new LinkedHashMap<>();
    for (Hit hit : hits) {
      best.putIfAbsent(hit.passage().caseId(), hit);
    }
    return best.values().stream().limit(limit).toList();
  }
}
