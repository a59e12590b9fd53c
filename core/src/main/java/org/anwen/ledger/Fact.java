package org.anwen.ledger;

import java.util.List;
import java.util.Optional;
import org.anwen.api.Span;
import org.anwen.ledger.figure.Quantity;

/**
 * A figure, period, title, document number, organisation or place that a case states, and where.
 *
 * @param span where it stands in the case's text
 * @param written as it stands there
 * @param clause index of the clause that states it; what the fact measures is said by that clause
 * @param quantity the typed value of a figure; empty for other types
 * @param years the years it is said of, ascending; empty when none is said
 * @param label what it is said of, where 分别 hands out figures to things named before; else empty
 */
public record Fact(
    Type type,
    Span span,
    String written,
    int clause,
    Optional<Quantity> quantity,
    List<Integer> years,
    String label) {
  /** What sort of thing a fact is. */
  public enum Type {
    FIGURE,
    PERIOD,
    TITLE,
    DOCUMENT_NUMBER,
    ORGANIZATION,
    PLACE
  }

  public Fact {
    years = List.copyOf(years);
  }
}
