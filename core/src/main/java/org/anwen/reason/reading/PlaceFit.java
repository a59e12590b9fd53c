package org.anwen.reason.reading;

import java.util.Set;
import org.anwen.ledger.CaseRecord;
import org.anwen.ledger.Clause;

/**
 * Whether a clause speaks of a place that is asked about: fully when its scope lies in it, in part
 * when only its case does.
 *
 * @param keys the places asked about; empty when none is, and then everything fits
 */
public record PlaceFit(Set<String> keys) {
  private static final double ELSEWHERE_IN_CASE = 0.35;

  static final PlaceFit ANYWHERE = new PlaceFit(Set.of());

  public double of(Clause clause) {
    if (keys.isEmpty() || clause.scope().keys().stream().anyMatch(keys::contains)) {
      return 1;
    }
    return ELSEWHERE_IN_CASE;
  }

  /** Whether some clause of a case speaks of the place. */
  public boolean of(CaseRecord record) {
    return keys.isEmpty()
        || record.clauses().stream()
            .anyMatch(c -> c.scope().keys().stream().anyMatch(keys::contains));
  }
}
