package org.anwen.server;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.anwen.api.Span;
import org.anwen.ingest.PolicyCase;
import org.anwen.ledger.CaseRecord;
import org.anwen.ledger.Ledger;
import org.anwen.ledger.figure.Quantity;
import org.anwen.place.Division;
import org.anwen.place.Level;
import org.anwen.place.PlaceMention;

/** The places and facts of cases as the core's ledger has read them. */
final class RecordLedger implements CaseLedger {
  private final Ledger ledger;

  RecordLedger(Ledger ledger) {
    this.ledger = ledger;
  }

  @Override
  public List<Place> places(PolicyCase policyCase) {
    Set<Place> places = new LinkedHashSet<>();
    for (CaseRecord record : ledger.byIds(List.of(policyCase.id()))) {
      record.places().forEach(mention -> places.addAll(places(mention)));
    }
    return List.copyOf(places);
  }

  /** A name that fits several divisions stands once for each. */
  private static List<Place> places(PlaceMention mention) {
    List<Division> divisions =
        mention.divisions().isEmpty() ? mention.within().stream().toList() : mention.divisions();
    if (divisions.isEmpty()) {
      return List.of(new Place(mention.written(), "", ""));
    }
    return divisions.stream()
        .map(d -> new Place(mention.written(), name(d.at(Level.PROVINCE)), name(d.at(Level.CITY))))
        .toList();
  }

  private static String name(Optional<Division> division) {
    return division.map(Division::name).orElse("");
  }

  @Override
  public List<Fact> facts(PolicyCase policyCase) {
    List<Fact> facts = new ArrayList<>();
    for (CaseRecord record : ledger.byIds(List.of(policyCase.id()))) {
      record.facts().forEach(fact -> facts.add(fact(record.source(), fact)));
    }
    return facts;
  }

  private static Fact fact(PolicyCase policyCase, org.anwen.ledger.Fact fact) {
    Span there = policyCase.toDocument(fact.span());
    Optional<Quantity> quantity = fact.quantity();
    return new Fact(
        fact.type().name().toLowerCase(Locale.ROOT),
        fact.label(),
        quantity.filter(q -> !q.isRange()).map(q -> q.low().toPlainString()).orElse(""),
        quantity.map(q -> q.unit().name()).orElse(""),
        fact.years(),
        fact.written(),
        there.start(),
        there.end());
  }
}
