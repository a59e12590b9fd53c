package org.anwen.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.anwen.api.Quote;
import org.anwen.api.Span;
import org.anwen.ledger.CaseRecord;
import org.anwen.ledger.Clause;
import org.anwen.ledger.Dimension;
import org.anwen.ledger.Fact;
import org.anwen.ledger.Ledger;
import org.anwen.ledger.PlaceMention;
import org.anwen.ledger.Quantity;
import org.anwen.ledger.QuantityLexer;
import org.anwen.text.Folding;

/**
 * The rule that a figure belongs to the place it is said of: where a part of a sentence names a
 * place and a figure, a cited clause states that figure of that place. A part that stands in its
 * source word for word needs no such check, nor does one that names several places at once. A
 * number of things that is said of several cases together is the core's to count. Thread-safe.
 */
final class Pairing {
  private static final Pattern PARTS = Pattern.compile("[，；,;。！？!?\\n]");

  private final Ledger ledger;
  private final PlaceLock places;

  Pairing(Ledger ledger, PlaceLock places) {
    this.ledger = ledger;
    this.places = places;
  }

  /**
   * Whether no part of the text gives a figure of its quotes to another of their places, or to all
   * of them.
   *
   * @param computed what the core worked out
   * @param several whether the text may speak of several cases together
   */
  boolean holds(
      String text, List<Quote> cited, Support support, Support computed, boolean several) {
    List<String> folded = support.texts().stream().map(Folding::of).toList();
    List<PlaceMention> spoken = List.of();
    for (String part : PARTS.split(text)) {
      List<PlaceMention> named = places.named(part);
      spoken = named.isEmpty() ? spoken : named;
      boolean literal = folded.stream().anyMatch(t -> t.contains(Folding.of(part)));
      if (!literal && spoken.size() == 1 && !paired(part, spoken.getFirst(), cited)) {
        return false;
      }
      if (!literal && spoken.isEmpty() && several && !counted(part, computed)) {
        return false;
      }
    }
    return true;
  }

  private static boolean counted(String part, Support computed) {
    List<Quantity> known =
        computed.texts().stream().flatMap(t -> QuantityLexer.scan(t).stream()).toList();
    return QuantityLexer.scan(part).stream()
        .filter(q -> q.unit().dimension() == Dimension.COUNT)
        .allMatch(q -> known.stream().anyMatch(q::matches));
  }

  private boolean paired(String part, PlaceMention place, List<Quote> cited) {
    for (Quantity figure : QuantityLexer.scan(part)) {
      List<Clause> stating = stating(figure, cited);
      if (!stating.isEmpty() && stating.stream().noneMatch(c -> speaksOf(c, place))) {
        return false;
      }
    }
    return true;
  }

  private boolean speaksOf(Clause clause, PlaceMention place) {
    return places.speaksOf(
        place, new Support(List.of(clause.text(), clause.scope().label()), clause.scope().keys()));
  }

  /** The clauses within the quotes that state a figure. */
  private List<Clause> stating(Quantity figure, List<Quote> cited) {
    List<Clause> found = new ArrayList<>();
    for (Quote quote : cited) {
      Span within = new Span(quote.start(), quote.end());
      for (CaseRecord record : ledger.byIds(List.of(quote.caseId()))) {
        for (Fact fact : record.facts()) {
          if (fact.quantity().filter(figure::matches).isPresent()
              && record.source().toDocument(fact.span()).overlaps(within)) {
            found.add(record.clause(fact));
          }
        }
      }
    }
    return found;
  }
}
