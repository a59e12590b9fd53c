package org.anwen.ledger;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.anwen.api.Span;
import org.anwen.ingest.PolicyCase;
import org.anwen.ledger.figure.Dimension;
import org.anwen.ledger.figure.Qualifier;
import org.anwen.ledger.figure.Quantity;
import org.anwen.ledger.figure.Unit;
import org.anwen.place.Division;
import org.anwen.place.Gazetteer;
import org.anwen.place.Level;
import org.anwen.place.PlaceMention;
import org.anwen.place.Scope;

/** Reads the records that {@link RecordOutput} wrote. Not thread-safe. */
final class RecordInput {
  private static final Fact.Type[] TYPES = Fact.Type.values();
  private static final Dimension[] DIMENSIONS = Dimension.values();
  private static final Qualifier[] QUALIFIERS = Qualifier.values();
  private static final Level[] LEVELS = Level.values();

  private final LedgerInput in;
  private final List<Unit> units = new ArrayList<>();
  private final List<Scope> scopes = new ArrayList<>();
  private String text = "";

  RecordInput(LedgerInput in) {
    this.in = in;
  }

  /**
   * The next record.
   *
   * @param source the case whose record it is, its words as they were when it was written
   */
  CaseRecord read(PolicyCase source, int ordinal) {
    text = source.text();
    List<Sentence> sentences = each(i -> new Sentence(i, in.span(), in.number(), in.number()));
    List<Clause> clauses = each(this::clause);
    List<Fact> facts = each(i -> fact());
    List<PlaceMention> places = each(i -> place());
    return new CaseRecord(
        source, ordinal, CaseReader.heading(source), sentences, clauses, facts, places);
  }

  /** Passes over the next record, keeping what later ones refer to. */
  void skip() {
    text = "";
    each(i -> new Sentence(i, in.span(), in.number(), in.number()));
    each(this::clause);
    each(i -> fact());
    each(i -> place());
  }

  private interface Numbered<T> {
    T read(int index);
  }

  private <T> List<T> each(Numbered<T> one) {
    int count = in.count();
    List<T> all = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      all.add(one.read(i));
    }
    return all;
  }

  private <T> Optional<T> maybe(Supplier<T> one) {
    return in.flag() ? Optional.of(one.get()) : Optional.empty();
  }

  private String part(Span span) {
    if (!in.flag()) {
      return in.text();
    }
    return text.isEmpty() ? "" : text.substring(span.start(), span.end());
  }

  private Clause clause(int index) {
    int sentence = in.number();
    Span span = in.span();
    return new Clause(index, sentence, span, part(span), scope(), maybe(this::cell));
  }

  private Scope scope() {
    int number = in.number();
    if (number == 0) {
      Set<String> keys = new HashSet<>(in.names());
      scopes.add(new Scope(keys, in.name()));
      return scopes.getLast();
    }
    return scopes.get(number - 1);
  }

  private TableCell cell() {
    return new TableCell(
        in.number(),
        in.number(),
        in.number(),
        in.name(),
        in.name(),
        in.name(),
        maybe(() -> quantity("")),
        in.numbers(),
        in.flag(),
        in.span());
  }

  private Fact fact() {
    Fact.Type type = TYPES[in.number()];
    Span span = in.span();
    String written = part(span);
    return new Fact(
        type, span, written, in.number(), maybe(() -> quantity(written)), in.numbers(), in.name());
  }

  private Quantity quantity(String written) {
    return new Quantity(
        in.span(),
        in.decimal(),
        in.decimal(),
        unit(),
        qualifiers(in.number()),
        in.number(),
        each(i -> in.decimal()),
        in.flag() ? written : in.text());
  }

  private static Set<Qualifier> qualifiers(int bits) {
    Set<Qualifier> found = EnumSet.noneOf(Qualifier.class);
    for (int i = 0; i < QUALIFIERS.length; i++) {
      if ((bits & (1 << i)) != 0) {
        found.add(QUALIFIERS[i]);
      }
    }
    return found;
  }

  private Unit unit() {
    int number = in.number();
    if (number == 0) {
      Unit unit =
          new Unit(in.name(), DIMENSIONS[in.number()], in.decimal(), in.decimal(), in.name());
      units.add(unit);
      return unit;
    }
    return units.get(number - 1);
  }

  private PlaceMention place() {
    Span span = in.span();
    String written = part(span);
    return new PlaceMention(
        span,
        in.name(),
        LEVELS[in.number()],
        each(i -> division()),
        each(i -> division()).stream().findFirst(),
        written);
  }

  private Division division() {
    String code = in.name();
    if (in.flag()) {
      return Gazetteer.get().byCode(code).orElseThrow();
    }
    String name = in.name();
    Optional<Division> parent = maybe(in::name).map(c -> Gazetteer.get().byCode(c).orElseThrow());
    return new Division(name, name, Level.TOWN, parent, code);
  }
}
