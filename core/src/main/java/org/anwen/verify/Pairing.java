package org.anwen.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.anwen.api.Quote;
import org.anwen.api.Span;
import org.anwen.ledger.CaseRecord;
import org.anwen.ledger.Clause;
import org.anwen.ledger.Fact;
import org.anwen.ledger.Ledger;
import org.anwen.ledger.figure.Dimension;
import org.anwen.ledger.figure.Period;
import org.anwen.ledger.figure.PeriodLexer;
import org.anwen.ledger.figure.Quantity;
import org.anwen.ledger.figure.QuantityLexer;
import org.anwen.place.PlaceMention;
import org.anwen.text.Folding;

/**
 * The rule that a figure belongs to the place it is said of: where a part of a sentence names a
 * place and a figure, a cited clause states that figure of that place. A part that stands in its
 * source word for word needs no such check, nor does one that names several places at once. A
 * number of things that is said of several cases together is the core's to count. Thread-safe.
 */
final class Pairing {
  private static final Pattern PARTS = Pattern.compile("[，；,;。！？!?\\n]");

  /** What follows a place in the name of a company or school. */
  private static final Pattern BODY =
      Pattern.compile(
          "(?<![省市县区旗州镇乡村])[\\p{IsHan}&&[^的在由与和及将把对向从年月日]]{1,10}?(?:公司|集团|银行|大学|学院|研究院)");

  private static final char LISTS = '、';

  private final Ledger ledger;
  private final PlaceLock places;

  Pairing(Ledger ledger, PlaceLock places) {
    this.ledger = ledger;
    this.places = places;
  }

  /**
   * The first part of the text that gives a figure of its quotes to another of their places or
   * years, or to all of the places; empty when none does.
   *
   * @param computed what the core worked out
   * @param several whether the text may speak of several cases together
   */
  Optional<String> broken(
      String text, List<Quote> cited, List<Reading> read, Support computed, boolean several) {
    List<PlaceMention> spoken = List.of();
    Form before = Form.of("");
    for (String part : PARTS.split(text)) {
      List<PlaceMention> named = spokenOf(part);
      spoken = named.isEmpty() ? spoken : named;
      String folded = Folding.of(part);
      Form form = Form.of(folded);
      Form last = before;
      before = form;
      boolean literal =
          read.stream()
              .anyMatch(
                  r ->
                      r.holds(folded)
                          || r.tells(form)
                          || r.tellsAfter(last, form)
                          || r.tellsInARow(Form.all(part))
                          || (named.isEmpty() && r.tellsSeveral(form)));
      boolean ofAnother = spoken.size() == 1 && !paired(part, spoken.getFirst(), cited);
      boolean ofAll = spoken.isEmpty() && several && !counted(part, computed);
      if (!literal && (ofAnother || ofAll || !timely(part, cited))) {
        return Optional.of(part);
      }
    }
    return Optional.empty();
  }

  /** The places that a part names, less those with which the name of a company begins. */
  private List<PlaceMention> spokenOf(String part) {
    return places.named(part).stream()
        .filter(
            place ->
                !BODY.matcher(part)
                    .region(place.span().end(), part.length())
                    .useTransparentBounds(true)
                    .lookingAt())
        .toList();
  }

  /** Whether each figure of a part that names one time is stated of that time, where of any. */
  private boolean timely(String part, List<Quote> cited) {
    List<Period> periods = PeriodLexer.scan(part);
    if (periods.size() != 1 || periods.getFirst().year().isEmpty()) {
      return true;
    }
    Period named = periods.getFirst();
    for (Quantity figure : QuantityLexer.scan(part, periods)) {
      List<Fact> stating = facts(figure, cited);
      boolean dated = !stating.isEmpty() && stating.stream().noneMatch(f -> f.years().isEmpty());
      if (dated && stating.stream().noneMatch(f -> f.years().stream().anyMatch(named::touches))) {
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
      if (isListedBefore(figure, place, part)) {
        continue;
      }
      List<Clause> stating = new ArrayList<>();
      for (Quote quote : cited) {
        for (CaseRecord record : ledger.byIds(List.of(quote.caseId()))) {
          stating(figure, quote, record).forEach(fact -> stating.add(record.clause(fact)));
        }
      }
      if (!stating.isEmpty()
          && stating.stream().noneMatch(c -> speaksOf(c, place) && !isPart(c, place))) {
        return false;
      }
    }
    return true;
  }

  /** Whether a figure is of an item of a list before the item that names the place. */
  private static boolean isListedBefore(Quantity figure, PlaceMention place, String part) {
    int from = figure.span().end();
    int to = place.span().start();
    return to > from
        && part.startsWith(place.written(), to)
        && part.substring(from, to).indexOf(LISTS) >= 0;
  }

  private boolean speaksOf(Clause clause, PlaceMention place) {
    return places.speaksOf(
        place, new Support(List.of(clause.text(), clause.scope().label()), clause.scope().keys()));
  }

  /**
   * Whether a clause speaks of a division within a place, so that its figure is not the place's.
   */
  private boolean isPart(Clause clause, PlaceMention place) {
    if (place.division().isEmpty() || clause.text().contains(place.name())) {
      return false;
    }
    List<PlaceMention> of = places.named(clause.scope().label());
    return !of.isEmpty()
        && of.stream()
            .allMatch(
                m ->
                    m.isDivision()
                        && m.division().isPresent()
                        && !m.division().equals(place.division())
                        && place.division().get().contains(m.division().get()));
  }

  private List<Fact> facts(Quantity figure, List<Quote> cited) {
    List<Fact> found = new ArrayList<>();
    for (Quote quote : cited) {
      for (CaseRecord record : ledger.byIds(List.of(quote.caseId()))) {
        found.addAll(stating(figure, quote, record));
      }
    }
    return found;
  }

  /** The facts of a case within a quote that state a figure. */
  private static List<Fact> stating(Quantity figure, Quote quote, CaseRecord record) {
    Span within = new Span(quote.start(), quote.end());
    return record.facts().stream()
        .filter(fact -> fact.quantity().filter(figure::matches).isPresent())
        .filter(fact -> record.source().toDocument(fact.span()).overlaps(within))
        .toList();
  }
}
