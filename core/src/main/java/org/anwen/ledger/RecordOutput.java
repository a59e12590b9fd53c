package org.anwen.ledger;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.anwen.api.Span;
import org.anwen.ledger.figure.Dimension;
import org.anwen.ledger.figure.Qualifier;
import org.anwen.ledger.figure.Quantity;
import org.anwen.ledger.figure.Unit;
import org.anwen.place.Division;
import org.anwen.place.Gazetteer;
import org.anwen.place.Level;
import org.anwen.place.PlaceMention;
import org.anwen.place.Scope;

/**
 * Writes records; what is a stretch of the case's text is left out, and units and scopes that come
 * again are written by number. {@link RecordInput} reads them. Not thread-safe.
 */
final class RecordOutput {
  private static final List<Fact.Type> TYPES = List.of(Fact.Type.values());
  private static final List<Qualifier> QUALIFIERS = List.of(Qualifier.values());
  private static final List<Dimension> DIMENSIONS = List.of(Dimension.values());
  private static final List<Level> LEVELS = List.of(Level.values());

  private final LedgerOutput out;
  private final Map<Unit, Integer> units = new HashMap<>();
  private final Map<Scope, Integer> scopes = new HashMap<>();

  RecordOutput(LedgerOutput out) {
    this.out = out;
  }

  void write(CaseRecord record) throws IOException {
    String text = record.source().text();
    out.number(record.sentences().size());
    for (Sentence sentence : record.sentences()) {
      out.span(sentence.span());
      out.number(sentence.firstClause());
      out.number(sentence.endClause());
    }
    out.number(record.clauses().size());
    for (Clause clause : record.clauses()) {
      out.number(clause.sentence());
      out.span(clause.span());
      part(text, clause.span(), clause.text());
      scope(clause.scope());
      out.flag(clause.cell().isPresent());
      if (clause.cell().isPresent()) {
        cell(clause.cell().get());
      }
    }
    out.number(record.facts().size());
    for (Fact fact : record.facts()) {
      fact(text, fact);
    }
    out.number(record.places().size());
    for (PlaceMention place : record.places()) {
      place(text, place);
    }
  }

  /** A text that mostly is what stands at a span. */
  private void part(String text, Span span, String written) throws IOException {
    boolean same = text.startsWith(written, span.start()) && written.length() == span.length();
    out.flag(same);
    if (!same) {
      out.text(written);
    }
  }

  private void scope(Scope scope) throws IOException {
    Integer number = scopes.putIfAbsent(scope, scopes.size() + 1);
    out.number(number == null ? 0 : number);
    if (number == null) {
      out.names(scope.keys());
      out.name(scope.label());
    }
  }

  private void cell(TableCell cell) throws IOException {
    out.number(cell.table());
    out.number(cell.row());
    out.number(cell.column());
    out.name(cell.rowHead());
    out.name(cell.columnHead());
    out.name(cell.rowKind());
    out.flag(cell.figure().isPresent());
    if (cell.figure().isPresent()) {
      quantity(cell.figure().get(), "");
    }
    out.numbers(cell.years());
    out.flag(cell.total());
    out.span(cell.span());
  }

  private void fact(String text, Fact fact) throws IOException {
    out.number(TYPES.indexOf(fact.type()));
    out.span(fact.span());
    part(text, fact.span(), fact.written());
    out.number(fact.clause());
    out.flag(fact.quantity().isPresent());
    if (fact.quantity().isPresent()) {
      quantity(fact.quantity().get(), fact.written());
    }
    out.numbers(fact.years());
    out.name(fact.label());
  }

  private void quantity(Quantity quantity, String written) throws IOException {
    out.span(quantity.span());
    out.decimal(quantity.low());
    out.decimal(quantity.high());
    unit(quantity.unit());
    int qualifiers = 0;
    for (Qualifier qualifier : quantity.qualifiers()) {
      qualifiers |= 1 << QUALIFIERS.indexOf(qualifier);
    }
    out.number(qualifiers);
    out.number(quantity.magnitude());
    out.number(quantity.terms().size());
    for (var term : quantity.terms()) {
      out.decimal(term);
    }
    out.flag(quantity.written().equals(written));
    if (!quantity.written().equals(written)) {
      out.text(quantity.written());
    }
  }

  private void unit(Unit unit) throws IOException {
    Integer number = units.putIfAbsent(unit, units.size() + 1);
    out.number(number == null ? 0 : number);
    if (number == null) {
      out.name(unit.name());
      out.number(DIMENSIONS.indexOf(unit.dimension()));
      out.decimal(unit.scale());
      out.decimal(unit.divisor());
      out.name(unit.per());
    }
  }

  private void place(String text, PlaceMention place) throws IOException {
    out.span(place.span());
    part(text, place.span(), place.written());
    out.name(place.name());
    out.number(LEVELS.indexOf(place.level()));
    divisions(place.divisions());
    divisions(place.within().map(List::of).orElse(List.of()));
  }

  private void divisions(List<Division> divisions) throws IOException {
    out.number(divisions.size());
    for (Division division : divisions) {
      boolean listed = Optional.of(division).equals(Gazetteer.get().byCode(division.code()));
      out.name(division.code());
      out.flag(listed);
      if (!listed) {
        out.name(division.name());
        out.flag(division.parent().isPresent());
        if (division.parent().isPresent()) {
          out.name(division.parent().get().code());
        }
      }
    }
  }
}
