package org.anwen.reason.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.anwen.api.Finding;
import org.anwen.api.Finding.Role;
import org.anwen.api.Inquiry;
import org.anwen.api.Kind;
import org.anwen.api.Quote;
import org.anwen.api.Span;
import org.anwen.ledger.CaseRecord;
import org.anwen.ledger.figure.Quantity;
import org.anwen.ledger.figure.QuantityLexer;
import org.anwen.question.Expect;
import org.anwen.question.Operation;
import org.anwen.question.Slot;
import org.anwen.question.SlotReader;
import org.anwen.reason.derive.Calculation;
import org.anwen.reason.derive.Operands;
import org.anwen.reason.derive.WithinCase;
import org.anwen.reason.derive.Working;
import org.anwen.reason.figure.Comparables;
import org.anwen.reason.figure.FactReader;
import org.anwen.reason.figure.FactReader.Scored;
import org.anwen.reason.figure.Parallels;
import org.anwen.reason.figure.ProseLines;
import org.anwen.reason.figure.TableLine;
import org.anwen.reason.figure.TableLine.Entry;
import org.anwen.reason.reading.Candidate;
import org.anwen.reason.reading.OverCases;
import org.anwen.reason.reading.Reading;
import org.anwen.reason.reading.Readings;
import org.anwen.reason.reading.Reckoned;
import org.anwen.reason.reading.SideQuestions;
import org.anwen.reason.search.FactSearch;
import org.anwen.reason.search.Result;
import org.anwen.reason.search.Snippets;
import org.anwen.reason.search.Stated;

/**
 * Calculates with figures that the material states, and shows the working: sum, difference, share,
 * multiple, average.
 */
public final class CalculationAnswering implements Answering {
  private static final int SNIPPET = 50;
  private static final int MOST = 20;

  /** The share of several things together is not that of one. */
  private static final Pattern TOGETHER = Pattern.compile("合起来|加起来|合计|加一[起块]");

  private final Snippets snippets;
  private final Function<Inquiry, Reading> readings;
  private final Function<String, Inquiry> interpret;
  private final Operands operands;

  public CalculationAnswering(
      Snippets snippets, Function<Inquiry, Reading> readings, Function<String, Inquiry> interpret) {
    this.snippets = snippets;
    this.interpret = interpret;
    this.readings = readings;
    this.operands = new Operands(readings);
  }

  /** What is worked out within one case; nothing where no case plainly states what it takes. */
  public Result within(Reading reading) {
    return WithinCase.of(reading)
        .map(c -> result(c.operands(), c.working()))
        .orElse(Result.NOTHING);
  }

  /** What figures come to together, with the working. */
  Result summed(List<Scored> facts) {
    return facts.size() <= MOST && Comparables.areOfOneSign(facts)
        ? Working.of(Operation.SUM, figures(facts))
            .map(w -> result(facts, w))
            .orElse(Result.NOTHING)
        : Result.NOTHING;
  }

  /** What is worked out where the question's words name an operation other than adding. */
  public Result named(Reading reading) {
    Operation operation = Operation.of(reading.inquiry().text());
    boolean why = reading.slots().stream().allMatch(s -> s.expect() == Expect.REASON);
    if (operation == Operation.SUM || why) {
      return Result.NOTHING;
    }
    return reading.inquiry().years().size() > 1
        ? answer(reading)
        : related(reading.inquiry(), operation);
  }

  @Override
  public Result answer(Reading read) {
    Reading reading = Reckoned.of(read);
    if (Stated.holds(reading)) {
      return Result.NOTHING;
    }
    Result within = OverCases.reckons(reading.inquiry()) ? Result.NOTHING : within(reading);
    Result found = within.isEmpty() ? totals(read) : within;
    if (!found.isEmpty()) {
      return found;
    }
    Result parts = together(reading.inquiry());
    Result together = parts.isEmpty() ? averaged(reading.inquiry()) : parts;
    boolean apart = reading.inquiry().places().size() > 1 && standAlone(reading.inquiry());
    if (!together.isEmpty() || apart) {
      return together;
    }
    List<String> places = reading.inquiry().places();
    if (places.size() > 1 && places.size() == reading.slots().size()) {
      Result each = each(reading, places);
      if (!each.isEmpty()) {
        return each;
      }
    }
    Operation operation = Operation.of(reading.inquiry().text());
    Optional<Candidate> first = reading.candidates().stream().findFirst();
    if (operation == Operation.DIFFERENCE
        && first
            .filter(c -> !c.anchored() && (!c.holds() || WithinCase.lacks(reading, c)))
            .isPresent()) {
      return Result.NOTHING;
    }
    List<Scored> facts = Comparables.distinct(operands.of(reading, operation));
    if (facts.size() < 2) {
      Result related = related(reading.inquiry(), operation);
      return related.isEmpty() ? ofSites(reading, operation) : related;
    }
    boolean alike =
        operation == Operation.SUM
            ? Comparables.areOfOneSign(facts)
            : Comparables.areCountedAlike(figures(facts));
    if (facts.size() > MOST
        || !alike
        || (operation == Operation.SHARE && isMoreThanAll(figures(facts)))) {
      return Result.NOTHING;
    }
    List<String> asked = reading.inquiry().places();
    return Working.of(operation, figures(facts))
        .map(w -> result(facts, w, asked))
        .orElse(Result.NOTHING);
  }

  /** 「两个小区谁多，多多少」: the two figures that one case states alike of its two places. */
  private Result ofSites(Reading reading, Operation operation) {
    if (operation != Operation.DIFFERENCE || reading.inquiry().places().size() > 1) {
      return Result.NOTHING;
    }
    Slot slot = SlotReader.measured(reading.slots().getFirst());
    List<Scored> facts =
        FactSearch.best(reading, slot)
            .filter(f -> f.fact().quantity().isPresent())
            .map(f -> Parallels.of(f, slot.text()))
            .orElse(List.of());
    return facts.size() == 2
        ? Working.of(operation, figures(facts)).map(w -> result(facts, w)).orElse(Result.NOTHING)
        : Result.NOTHING;
  }

  /** Sets in relation what each side of the question answers to as a question of its own. */
  Result related(Inquiry inquiry, Operation operation) {
    Optional<SideQuestions> sides =
        SideQuestions.of(inquiry.text(), operation, interpret)
            .filter(s -> operation != Operation.SHARE || !TOGETHER.matcher(s.left()).find());
    Optional<Operand> left = sides.flatMap(s -> operand(interpret.apply(s.left()), q -> true));
    Optional<Operand> right =
        left.flatMap(
            a -> operand(interpret.apply(sides.get().right()), q -> isLike(q, a.quantity())));
    if (left.isEmpty() || right.isEmpty()) {
      return Result.NOTHING;
    }
    List<Scored> facts = new ArrayList<>(left.get().facts());
    facts.addAll(right.get().facts());
    Quantity a = left.get().quantity();
    Quantity b = right.get().quantity();
    boolean whole = operation != Operation.SHARE || a.baseHigh().compareTo(b.baseLow()) <= 0;
    List<Scored> distinct = Comparables.distinct(facts);
    return distinct.size() < facts.size() || !whole
        ? Result.NOTHING
        : Working.of(operation, List.of(a, b)).map(w -> result(distinct, w)).orElse(Result.NOTHING);
  }

  /** Of one unit: a figure of another is not what is set against the first. */
  private static boolean isLike(Quantity quantity, Quantity other) {
    return quantity.unit().measuresLike(other.unit())
        && Comparables.areCountedAlike(List.of(quantity, other));
  }

  /** What the parts of a question come to where each is a question that stands alone. */
  private Result together(Inquiry inquiry) {
    List<String> parts = inquiry.asked();
    if (!standAlone(inquiry)) {
      return Result.NOTHING;
    }
    List<Operand> found =
        parts.stream()
            .map(p -> Readings.within(interpret.apply(p), inquiry.within()))
            .flatMap(p -> operand(p, q -> true).stream())
            .toList();
    List<Scored> facts = found.stream().flatMap(o -> o.facts().stream()).toList();
    if (found.size() < parts.size() || Comparables.distinct(facts).size() < facts.size()) {
      return Result.NOTHING;
    }
    List<Quantity> figures = found.stream().map(Operand::quantity).toList();
    if (operation(inquiry.topic()) == Operation.DIFFERENCE
        && !Comparables.areCountedAlike(figures)) {
      return Result.NOTHING;
    }
    return Working.forEach(figures, inquiry.topic())
        .or(() -> Working.of(operation(inquiry.topic()), figures))
        .map(w -> result(facts, w))
        .orElse(Result.NOTHING);
  }

  /** 「加起来省了多少」 adds what was saved, and sets nothing against another. */
  private static Operation operation(String topic) {
    Operation named = Operation.of(topic);
    boolean adds = named == Operation.DIFFERENCE && !topic.contains("差");
    return adds && Operation.isTotal(topic) ? Operation.SUM : named;
  }

  /** An average asked of figures of one case, of which one is found by no question of its own. */
  private Result averaged(Inquiry inquiry) {
    boolean average = Operation.of(inquiry.topic()) == Operation.AVERAGE;
    return average && inquiry.asked().size() > 1 && !inquiry.within().isEmpty()
        ? within(readings.apply(Readings.plain(inquiry)))
        : Result.NOTHING;
  }

  /** Whether the parts are questions of their own, each with its place, or all of one case. */
  private boolean standAlone(Inquiry inquiry) {
    List<String> parts = inquiry.asked();
    return parts.size() > 1
        && (inquiry.within().size() == 1
            || parts.stream().noneMatch(p -> interpret.apply(p).places().isEmpty()));
  }

  /** A part that is larger than what is taken for the whole is no part of it. */
  private static boolean isMoreThanAll(List<Quantity> figures) {
    return figures.getFirst().baseHigh().compareTo(figures.getLast().baseLow()) > 0;
  }

  /** An amount with the figures it is stated by or worked out from. */
  private record Operand(List<Scored> facts, Quantity quantity) {}

  private Optional<Operand> operand(Inquiry inquiry, Predicate<Quantity> admits) {
    Reading reading = readings.apply(inquiry);
    if (inquiry.kind() == Kind.SUM && !Stated.holds(reading)) {
      Optional<Calculation> worked = WithinCase.of(reading);
      List<Scored> facts =
          worked.map(Calculation::operands).orElseGet(() -> Comparables.distinct(sum(reading)));
      Optional<Working> working =
          worked
              .map(Calculation::working)
              .or(
                  () ->
                      facts.size() < 2
                          ? Optional.empty()
                          : Working.of(Operation.SUM, figures(facts)));
      Optional<Operand> summed =
          working.flatMap(
              w ->
                  QuantityLexer.scan(w.value()).stream()
                      .filter(admits)
                      .findFirst()
                      .map(q -> new Operand(facts, q)));
      if (summed.isPresent() || worked.isPresent()) {
        return summed;
      }
    }
    Reading reckoned = Reckoned.of(reading);
    if (reckoned.slots().size() != 1) {
      return Optional.empty();
    }
    Slot slot = SlotReader.measured(reckoned.slots().getFirst());
    FactReader reader = new FactReader(inquiry);
    return FactSearch.best(reckoned, slot, q -> !q.isRange() && admits.test(q))
        .filter(reader::isOfYearNamed)
        .filter(f -> f.fact().quantity().isPresent())
        .map(f -> new Operand(List.of(f), Comparables.quantity(f)));
  }

  private List<Scored> sum(Reading reading) {
    return operands.of(Reckoned.of(reading), Operation.SUM);
  }

  private static List<Quantity> figures(List<Scored> facts) {
    return facts.stream().map(Comparables::quantity).toList();
  }

  /** 「两个小区的车位加起来多少个，一共多少钱」: each part worked out by itself; nothing where one fails. */
  private Result totals(Reading reading) {
    Inquiry inquiry = reading.inquiry();
    boolean adds = Operation.of(inquiry.topic()) == Operation.SUM;
    if (inquiry.asked().size() < 2 || !adds || !Operation.isTotal(inquiry.asked().getFirst())) {
      return Result.NOTHING;
    }
    List<Finding> findings = new ArrayList<>();
    for (String part : inquiry.asked()) {
      Result one = answer(readings.apply(Readings.slot(inquiry, part)));
      if (one.isEmpty()) {
        return Result.NOTHING;
      }
      findings.addAll(one.findings());
    }
    return Result.of(findings, 1);
  }

  /** What each part of a question asks of its own place; nothing where one of them fails. */
  private Result each(Reading reading, List<String> places) {
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < places.size(); i++) {
      String part = reading.slots().get(i).text();
      Result one = within(readings.apply(Readings.part(reading.inquiry(), places.get(i), part)));
      if (one.isEmpty()) {
        return Result.NOTHING;
      }
      for (Finding finding : one.findings()) {
        findings.add(
            new Finding(
                finding.role(),
                places.get(i),
                finding.value(),
                finding.statement(),
                finding.support()));
      }
    }
    return Result.of(findings, places.size());
  }

  private Result result(List<Scored> facts, Working working) {
    return result(facts, working, List.of());
  }

  /**
   * @param places what the figures are named by, where each is of the case of one of several
   */
  private Result result(List<Scored> facts, Working working, List<String> places) {
    List<String> names = facts.stream().map(f -> name(f, places)).toList();
    boolean each =
        names.stream().distinct().count() == facts.size()
            && names.stream().noneMatch(String::isEmpty);
    List<Quote> support = new ArrayList<>();
    List<Finding> rows = new ArrayList<>();
    for (Scored scored : facts) {
      Span span = Snippets.around(scored.record(), scored.clause(), scored.clause(), SNIPPET);
      List<Quote> quotes = snippets.quotes(scored.record(), span);
      quotes.stream().filter(q -> !support.contains(q)).forEach(support::add);
      String label = each ? names.get(facts.indexOf(scored)) : site(scored);
      rows.add(
          new Finding(
              Role.ROW,
              label.isEmpty() ? CaseLabel.of(scored.record()) : label,
              Snippets.value(scored.record(), scored.fact()),
              Snippets.value(scored.record(), scored.fact()),
              quotes));
    }
    int cases = (int) facts.stream().map(f -> f.record().ordinal()).distinct().count();
    boolean told = cases > 1 || facts.stream().noneMatch(f -> site(f).isEmpty());
    String named = told ? CaseRows.named(rows) : "";
    Finding computed =
        new Finding(Role.COMPUTED, "", working.value(), working.statement() + named, support);
    Result table = CaseRows.inTable(rows, facts.size());
    return new Result(List.of(computed), table.table(), table.quotes(), cases);
  }

  /**
   * What a figure is of: the item that a row tells it of, no place where the row tells what others
   * add up to, else the place that its clause speaks of.
   */
  private static String site(Scored figure) {
    if (figure.clause().cell().isPresent()) {
      return figure.clause().cell().get().rowHead();
    }
    for (TableLine line : ProseLines.of(figure.record())) {
      Optional<Entry> entry =
          Stream.concat(line.entries().stream(), line.totals().stream())
              .filter(e -> e.scored().fact().equals(figure.fact()))
              .findFirst();
      if (entry.isPresent()) {
        return line.kind().equals("年") ? "" : entry.get().item();
      }
    }
    return figure.clause().scope().label();
  }

  /** The one of several places that a figure's case is of; empty where it is of none or of more. */
  private static String name(Scored figure, List<String> places) {
    CaseRecord record = figure.record();
    String head = record.heading() + record.clauses().getFirst().scope().label();
    List<String> of = places.stream().filter(head::contains).toList();
    return places.size() > 1 && of.size() == 1 ? of.getFirst() : "";
  }
}
