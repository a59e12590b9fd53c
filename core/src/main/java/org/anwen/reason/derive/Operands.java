package org.anwen.reason.derive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anwen.api.Inquiry;
import org.anwen.ledger.CaseRecord;
import org.anwen.ledger.figure.Dimension;
import org.anwen.ledger.figure.Quantity;
import org.anwen.question.Expect;
import org.anwen.question.Operation;
import org.anwen.question.Slot;
import org.anwen.question.SlotReader;
import org.anwen.question.Term;
import org.anwen.reason.figure.CaseFigures;
import org.anwen.reason.figure.ChangeReader;
import org.anwen.reason.figure.Comparables;
import org.anwen.reason.figure.FactReader;
import org.anwen.reason.figure.FactReader.Scored;
import org.anwen.reason.figure.OwnWords;
import org.anwen.reason.figure.Parallels;
import org.anwen.reason.figure.RemainderReader;
import org.anwen.reason.reading.Candidate;
import org.anwen.reason.reading.Coverage;
import org.anwen.reason.reading.Reading;
import org.anwen.reason.reading.Readings;
import org.anwen.reason.reading.Reckoned;
import org.anwen.reason.reading.TermMatch;
import org.anwen.reason.search.FactSearch;

/**
 * Finds the figures that a calculation is made with: those of the places asked, of the years asked,
 * of the things asked, of the two sides of 比 or 占, or one for each case or project that states the
 * measure. Thread-safe.
 */
public final class Operands {
  private static final double CLAUSE = 0.62;
  private static final double AS_GOOD = 0.8;
  private static final double PLAIN = 0.8;
  private static final Pattern SIDES = Pattern.compile("^(.*?)(?:比|占了|占|是|较|和|与|跟)(.+)$");

  /** What is shut out by name is found by its name, or not at all. */
  private static final Pattern SHUT_OUT = Pattern.compile("除[了去掉开]|扣[掉除]|刨[去掉除]");

  private static final Pattern SEVERAL =
      Pattern.compile("(两|三|四|五|几|[2-9])(个|处|地|家|批|项|笔|次|类|部分)|分别|各|都");

  private final Function<Inquiry, Reading> readings;

  public Operands(Function<Inquiry, Reading> readings) {
    this.readings = readings;
  }

  public List<Scored> of(Reading reading, Operation operation) {
    Slot slot = SlotReader.measured(reading.slots().getFirst());
    if (operation == Operation.SHARE
        || operation == Operation.TIMES
        || operation == Operation.GROWTH) {
      slot = slot.as(Expect.FIGURE);
    }
    if (operation == Operation.AVERAGE) {
      return List.of();
    }
    List<Scored> found = ofPlaces(reading, slot, operation);
    if (found.size() < 2) {
      found = ofYears(reading, slot);
    }
    if (reading.candidates().stream().limit(1).noneMatch(c -> c.anchored() || c.holds())) {
      return found;
    }
    boolean named = SHUT_OUT.matcher(reading.inquiry().text()).find();
    if (found.size() < 2 && operation == Operation.REMAINDER && !named) {
      found = RemainderReader.operands(reading, slot);
    }
    if (found.size() < 2 && isApart(reading)) {
      return List.of();
    }
    if (found.size() < 2 && (operation == Operation.DIFFERENCE || operation == Operation.GROWTH)) {
      List<Scored> told = ChangeReader.operands(reading, slot);
      boolean other = ChangeDeriver.isOfOtherRate(told, operation, reading.inquiry().topic());
      found = other ? List.of() : told;
    }
    if (found.size() < 2 && operation != Operation.SUM && operation != Operation.REMAINDER) {
      found = ofSides(reading, slot);
    }
    if (found.size() < 2 && reading.slots().size() >= 2) {
      found = ofSlots(reading);
    }
    if (found.size() < 2 && operation == Operation.SUM) {
      found = ofProjects(reading, slot);
    }
    return found;
  }

  /** Whether several places are named, and the first case speaks of but one of them. */
  private static boolean isApart(Reading reading) {
    List<String> places = reading.inquiry().places();
    CaseRecord first = reading.candidates().getFirst().record();
    return places.size() > 1
        && places.stream()
                .filter(p -> first.source().text().contains(p) || first.heading().contains(p))
                .count()
            < 2;
  }

  private List<Scored> ofPlaces(Reading reading, Slot slot, Operation operation) {
    List<Scored> facts = new ArrayList<>();
    if (reading.inquiry().places().size() < 2 || operation == Operation.REMAINDER) {
      return facts;
    }
    boolean sums = operation == Operation.SUM;
    Predicate<Quantity> admits =
        operation == Operation.DIFFERENCE || operation == Operation.TIMES
            ? q -> !q.isRange()
            : q -> !q.isRange() && !CaseFigures.isShare(q);
    for (String place : reading.inquiry().places()) {
      Reading one = Reckoned.of(readings.apply(Readings.at(reading.inquiry(), place)));
      if (!one.candidates().isEmpty()) {
        Slot own = slot.withTerms(one.slots().getFirst().terms());
        FactSearch.best(one, own, admits)
            .or(() -> plainly(one, own, admits))
            .ifPresent(
                f -> {
                  if (sums && reading.inquiry().years().isEmpty()) {
                    facts.addAll(Comparables.withPeers(f));
                  } else {
                    facts.add(f);
                  }
                });
      }
    }
    return facts;
  }

  /**
   * The figure of the place's case whose own words hold the last word of what is asked, where the
   * other words of the question stand elsewhere or nowhere.
   */
  private static Optional<Scored> plainly(Reading reading, Slot slot, Predicate<Quantity> admits) {
    Comparator<Term> order = Comparator.comparingInt(t -> slot.text().lastIndexOf(t.text()));
    Optional<Term> last =
        reading.terms().stream().filter(t -> slot.text().contains(t.text())).max(order);
    Candidate candidate = reading.candidates().getFirst();
    return last.flatMap(
        term ->
            CaseFigures.of(candidate.record(), admits).stream()
                .filter(f -> FactReader.fits(f.fact(), slot))
                .filter(f -> candidate.fit().of(f.clause()) >= 1)
                .filter(f -> isReckonedAlike(Comparables.quantity(f), slot))
                .filter(
                    f ->
                        !slot.per().isEmpty()
                            || TermMatch.of(term, OwnWords.of(f.record(), f.fact())) >= PLAIN)
                .findFirst());
  }

  private static boolean isReckonedAlike(Quantity quantity, Slot slot) {
    String per = quantity.unit().per();
    return slot.per().isEmpty() ? per.isEmpty() : per.contains(slot.per());
  }

  private static List<Scored> ofYears(Reading reading, Slot slot) {
    List<Scored> facts = new ArrayList<>();
    List<Integer> years = reading.inquiry().years().stream().sorted().toList();
    if (years.size() < 2) {
      return facts;
    }
    for (int year : years) {
      FactSearch.best(Readings.ofYear(reading, year), slot, q -> !q.isRange())
          .filter(f -> f.fact().years().contains(year))
          .ifPresent(facts::add);
    }
    return facts.size() == years.size() ? facts : List.of();
  }

  private static List<Scored> ofSlots(Reading reading) {
    List<Scored> facts = new ArrayList<>();
    for (Slot slot : reading.slots()) {
      FactSearch.best(reading, SlotReader.measured(slot)).ifPresent(facts::add);
    }
    return facts;
  }

  /**
   * 「甲比乙多多少」「甲占乙的多少」: the figure of the words before, and of those after, of one dimension and one
   * case.
   */
  private static List<Scored> ofSides(Reading reading, Slot slot) {
    Matcher matcher = SIDES.matcher(reading.inquiry().topic());
    if (!matcher.matches() || reading.candidates().isEmpty()) {
      return List.of();
    }
    List<Term> left = among(reading.terms(), matcher.group(1), matcher.group(2));
    List<Term> right = among(reading.terms(), matcher.group(2), matcher.group(1));
    Candidate candidate = reading.candidates().getFirst();
    List<Scored> lefts = ranked(reading, candidate, slot.withTerms(left));
    List<Scored> rights = ranked(reading, candidate, slot.withTerms(right));
    for (Scored a : lefts.stream().limit(2).toList()) {
      for (Scored b : rights.stream().limit(3).toList()) {
        if (!a.fact().equals(b.fact())
            && Comparables.quantity(a).comparable(Comparables.quantity(b))) {
          return List.of(a, b);
        }
      }
    }
    return List.of();
  }

  /** Words of one side that the other side does not hold. */
  private static List<Term> among(List<Term> terms, String side, String other) {
    return terms.stream()
        .filter(t -> side.contains(t.text()) && !other.contains(t.text()))
        .toList();
  }

  private static List<Scored> ranked(Reading reading, Candidate candidate, Slot slot) {
    if (slot.terms().isEmpty()) {
      return List.of();
    }
    FactReader reader = new FactReader(reading.inquiry());
    Coverage coverage = new Coverage(candidate.record(), slot.terms());
    return candidate.record().facts().stream()
        .filter(f -> f.quantity().isPresent() && FactReader.fits(f, slot))
        .filter(f -> reader.ofYearAsked(candidate.record(), f))
        .filter(f -> coverage.own(candidate.record().clause(f)) >= 0.4)
        .filter(f -> f.quantity().get().unit().dimension() != Dimension.PERCENT)
        .map(f -> reader.score(coverage, f, candidate.fit(), slot))
        .filter(reader::isOfYearNamed)
        .sorted(Comparator.comparingDouble(Scored::score).reversed())
        .toList();
  }

  /**
   * One figure for each case that states the measure, or for each project of a case where several
   * are asked together.
   */
  private static List<Scored> ofProjects(Reading reading, Slot slot) {
    boolean anchored =
        reading.inquiry().within().size() < 2
            && reading.candidates().stream().anyMatch(Candidate::anchored);
    if (!anchored) {
      List<Scored> perCase = Comparables.perCaseOfOneMeasure(reading, slot, CLAUSE);
      return perCase.stream().flatMap(f -> Comparables.withPeers(f).stream()).toList();
    }
    List<Scored> facts = new ArrayList<>();
    Optional<Scored> best = FactSearch.best(reading, slot, q -> !CaseFigures.isShare(q));
    if (best.isEmpty() || best.get().fact().quantity().isEmpty()) {
      return facts;
    }
    List<Scored> peers = Comparables.withPeers(best.get());
    if (peers.size() > 1 && reading.inquiry().years().size() != 1) {
      return peers;
    }
    List<Scored> parallel = Parallels.of(best.get(), reading.inquiry().text());
    if (!parallel.isEmpty()) {
      return parallel;
    }
    if (!SEVERAL.matcher(reading.inquiry().text()).find()) {
      return facts;
    }
    Candidate candidate =
        reading.candidates().stream()
            .filter(c -> c.record().ordinal() == best.get().record().ordinal())
            .findFirst()
            .orElseThrow();
    for (Scored other : ranked(reading, candidate, slot)) {
      boolean asGood = other.score() >= AS_GOOD * best.get().score();
      boolean elsewhere =
          facts.stream().noneMatch(f -> f.clause().scope().equals(other.clause().scope()));
      boolean alike = Comparables.quantity(other).comparable(Comparables.quantity(best.get()));
      if (asGood && elsewhere && alike) {
        facts.add(other);
      }
    }
    return facts;
  }
}
