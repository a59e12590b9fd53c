package org.anwen.reason;

import org.anwen.ledger.CaseRecord;

/** How a case is called in a list: by its place, else by its title. */
final class CaseLabel {
  private CaseLabel() {}

  static String of(CaseRecord record) {
    return record.clauses().stream()
        .map(c -> c.scope().label())
        .filter(label -> !label.isEmpty())
        .findFirst()
        .orElse(record.source().title());
  }
}
