package org.anwen.reason.figure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.anwen.api.Inquiry;
import org.anwen.ledger.CaseRecord;
import org.anwen.ledger.Fact;
import org.anwen.ledger.figure.Quantity;
import org.anwen.question.Slot;
import org.anwen.reason.figure.TableLine.Entry;
import org.anwen.reason.reading.TermMatch;
import org.anwen.text.Folding;

/**
 * Whether a figure is what falls to a place asked about, where the case tells place by place: 35起
 * for 乙镇 in 「共92起，其中甲镇57起、乙镇35起」. One for each question; not thread-safe.
 */
final class PartAsked {
  private static final double OWN = 0.9;
  private static final double OTHER = -0.5;

  private static final double WHOLE = 0.15;
  private static final double HELD = 0.8;

  private final List<String> places;
  private final List<Integer> years;
  private final Map<CaseRecord, List<TableLine>> lines = new HashMap<>();
  private final Map<CaseRecord, List<Entry>> found = new HashMap<>();

  PartAsked(Inquiry inquiry) {
    this.places = inquiry.places().stream().map(Folding::of).toList();
    this.years = inquiry.years();
  }

  /** What speaks for the figure of the place asked about, and against those of others like it. */
  double score(CaseRecord record, Fact fact, Slot slot) {
    double ofYear = ofYear(record, fact, slot);
    if (ofYear != 0) {
      return ofYear;
    }
    boolean own = isOfPlace(record, fact);
    if (own) {
      return isOfThing(record, fact, slot) ? OWN : 0;
    }
    double whole = isWholeAsked(record, fact, slot) ? WHOLE : 0;
    return whole > 0
        ? whole
        : fact.quantity().isPresent()
                && named(record).stream()
                    .filter(e -> isOfThing(record, e.scored().fact(), slot))
                    .anyMatch(e -> e.quantity().comparable(fact.quantity().get()))
            ? OTHER
            : 0;
  }

  /**
   * What speaks for the figure of the only year asked about, and against the whole of all years.
   */
  private double ofYear(CaseRecord record, Fact fact, Slot slot) {
    if (years.size() != 1 || fact.quantity().isEmpty()) {
      return 0;
    }
    for (TableLine line : lines(record)) {
      boolean measures =
          line.kind().equals("年")
              && slot.terms().stream()
                  .anyMatch(t -> t.focus() && TermMatch.of(t, Folding.of(line.measure())) >= HELD);
      List<Entry> named =
          measures
              ? line.entries().stream()
                  .filter(e -> e.scored().fact().years().equals(years))
                  .toList()
              : List.of();
      if (named.size() == 1) {
        if (named.getFirst().scored().fact().equals(fact)) {
          return OWN;
        }
        if (line.totals().stream().anyMatch(e -> e.scored().fact().equals(fact))) {
          return OTHER;
        }
      }
    }
    return 0;
  }

  /**
   * Whether a figure is the whole of what is asked for, told part by part, and no part is asked.
   */
  private boolean isWholeAsked(CaseRecord record, Fact fact, Slot slot) {
    return named(record).isEmpty()
        && fact.quantity().isPresent()
        && slot.terms().stream()
            .anyMatch(t -> t.focus() && TermMatch.of(t, OwnWords.of(record, fact)) >= HELD)
        && lines(record).stream()
            .flatMap(l -> l.totals().stream())
            .anyMatch(e -> e.scored().fact().equals(fact));
  }

  private List<TableLine> lines(CaseRecord record) {
    return lines.computeIfAbsent(record, ProseLines::of);
  }

  /** Whether a figure is told of a place asked about, in a row of those of several places. */
  boolean isOfPlace(CaseRecord record, Fact fact) {
    return named(record).stream().anyMatch(e -> e.scored().fact().equals(fact));
  }

  /** Whether a figure, or another in its unit, is said to count what is asked for. */
  private static boolean isOfThing(CaseRecord record, Fact fact, Slot slot) {
    Quantity quantity = fact.quantity().orElseThrow();
    return record.facts().stream()
        .filter(f -> f.quantity().filter(q -> q.unit().equals(quantity.unit())).isPresent())
        .anyMatch(f -> CountedThing.names(record, f, slot));
  }

  /** For each row of a case in which just one place asked about has a figure, that figure. */
  private List<Entry> named(CaseRecord record) {
    List<String> parts = places.stream().filter(p -> !isWhole(record, p)).toList();
    return parts.isEmpty() ? List.of() : found.computeIfAbsent(record, r -> named(r, parts));
  }

  /** Whether a case is of a place as a whole: it names it first. */
  private static boolean isWhole(CaseRecord record, String place) {
    return record.places().stream()
        .limit(1)
        .map(p -> record.source().text().substring(p.span().start(), p.span().end()))
        .anyMatch(first -> Folding.of(first).contains(place));
  }

  private List<Entry> named(CaseRecord record, List<String> parts) {
    List<Entry> found = new ArrayList<>();
    for (TableLine line : lines(record)) {
      List<Entry> named = line.entries().stream().filter(e -> isNamed(e, parts)).toList();
      if (named.size() == 1) {
        found.addAll(named);
      }
    }
    return found;
  }

  private static boolean isNamed(Entry entry, List<String> places) {
    String item = entry.item();
    return item.length() > 1
        && places.stream().anyMatch(p -> p.endsWith(item) || item.startsWith(p));
  }
}
