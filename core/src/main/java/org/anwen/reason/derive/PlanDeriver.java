package org.anwen.reason.derive;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.anwen.ledger.figure.Quantity;
import org.anwen.question.Operation;
import org.anwen.question.Slot;
import org.anwen.question.Term;
import org.anwen.reason.figure.CaseFigures;
import org.anwen.reason.figure.Comparables;
import org.anwen.reason.figure.FactReader;
import org.anwen.reason.figure.FactReader.Scored;
import org.anwen.reason.figure.Fitting;
import org.anwen.reason.figure.OwnWords;
import org.anwen.reason.figure.Planned;
import org.anwen.reason.figure.ProseLines;
import org.anwen.reason.figure.TableLine;
import org.anwen.reason.figure.TableLine.Entry;
import org.anwen.reason.reading.Candidate;
import org.anwen.reason.reading.Coverage;
import org.anwen.reason.reading.Reading;

/**
 * Sets what was done against what was planned, which one sentence tells: 「原计划40个，实际建成46个」 for
 * 「比计划多几个」 and 「多建了几个」. Stateless.
 */
public final class PlanDeriver implements Deriver {
  private static final Pattern ASKS =
      Pattern.compile(
          "(?:计划|预算|概算|预期|预计|目标|原定).*(?:实际|完成|差)|(?:实际|完成).*(?:计划|预算|概算|预期|预计|目标|原定)"
              + "|[比较跟和与]原?先?的?(?:计划|预算|概算|预期|预计|目标|原定)|(?<!最)[多少超][建投花做改办用完装修](?:了|出)?(?:多少|几)");
  private static final Pattern RATE = Pattern.compile("(?:完成|达成|实现)率");
  private static final Pattern WORDS = Pattern.compile("任务|目标|计划|指标|完成率?|达成率?|实现率?");
  private static final Pattern YEAR = Pattern.compile("20\\d\\d年");
  private static final double AS_GOOD = 1e-6;

  @Override
  public Optional<Calculation> derive(Reading reading, Candidate candidate, Slot slot) {
    String text = reading.inquiry().text();
    boolean rate = asksRate(text);
    Operation operation = rate ? Operation.SHARE : Operation.of(text);
    boolean asks =
        (operation == Operation.DIFFERENCE || operation == Operation.SHARE)
            && (rate || ASKS.matcher(text).find());
    if (!asks || (rate && statesRate(candidate))) {
      return Optional.empty();
    }
    Optional<Calculation> rows = ofRows(reading, candidate, slot, operation);
    if (rows.isPresent()) {
      return rows;
    }
    FactReader reader = new FactReader(reading.inquiry());
    Fitting fitting = new Fitting(candidate, reading.terms());
    Calculation best = null;
    double most = -1;
    boolean alone = true;
    for (Scored done : CaseFigures.of(candidate.record(), q -> !q.isRange())) {
      boolean fits =
          Planned.isDone(done)
              && FactReader.fits(done.fact(), slot)
              && fitting.inPlace(done.fact())
              && reader.ofYearAsked(done.record(), done.fact());
      Optional<Scored> plan = fits ? plan(done) : Optional.empty();
      if (plan.isEmpty()) {
        continue;
      }
      double score = fitting.of(done.fact()) + fitting.of(plan.get().fact());
      Optional<Calculation> found = calculation(operation, done, plan.get());
      if (found.isPresent() && score > most - AS_GOOD) {
        alone = score > most + AS_GOOD;
        best = found.get();
        most = score;
      }
    }
    return alone ? Optional.ofNullable(best) : Optional.empty();
  }

  /** Whether a question asks how much of what was planned was done. */
  static boolean asksRate(String text) {
    return RATE.matcher(text).find();
  }

  /** What a rate of completion is asked of is a plan, though the case call it otherwise. */
  @Override
  public boolean worksWithout(Reading reading, Candidate candidate) {
    return asksRate(reading.inquiry().text()) && names(reading, candidate);
  }

  /** Whether all that the question asks with, but the words for a plan, is told in the case. */
  private static boolean names(Reading reading, Candidate candidate) {
    Coverage coverage = new Coverage(candidate.record(), reading.terms());
    List<Term> terms = reading.terms();
    return terms.stream()
        .filter(t -> !WORDS.matcher(t.text()).matches())
        .allMatch(t -> coverage.inCase(terms.indexOf(t)) > 0);
  }

  private static boolean statesRate(Candidate candidate) {
    return candidate.record().clauses().stream()
        .anyMatch(c -> RATE.matcher(c.text()).find() || c.text().contains("为计划的"));
  }

  /** What was done against what was planned of one item, where a row tells of each. */
  private static Optional<Calculation> ofRows(
      Reading reading, Candidate candidate, Slot slot, Operation operation) {
    String text = reading.inquiry().text();
    List<TableLine> lines =
        ProseLines.of(candidate.record()).stream()
            .filter(l -> FactReader.fits(l.entries().getFirst().scored().fact(), slot))
            .toList();
    List<Entry> done = one(lines.stream().filter(Planned::isDone).toList(), reading, text);
    List<Entry> plan = one(lines.stream().filter(Planned::isPlanned).toList(), reading, text);
    boolean pair =
        done.size() == 1
            && plan.size() == 1
            && done.getFirst().item().equals(plan.getFirst().item())
            && done.getFirst().quantity().comparable(plan.getFirst().quantity());
    return pair
        ? calculation(operation, done.getFirst().scored(), plan.getFirst().scored())
        : Optional.empty();
  }

  /** The items that a question names, each the only one named of its row. */
  private static List<Entry> one(List<TableLine> lines, Reading reading, String text) {
    return lines.stream()
        .map(l -> l.named(text, reading.inquiry().years()))
        .filter(named -> named.size() == 1)
        .map(List::getFirst)
        .toList();
  }

  /** The plan told last before what was done, in its sentence or the one before. */
  private static Optional<Scored> plan(Scored done) {
    return CaseFigures.of(done.record(), q -> true).stream()
        .filter(f -> f.fact().span().end() <= done.fact().span().start())
        .filter(f -> done.clause().sentence() - f.clause().sentence() <= 1)
        .filter(f -> isPlanOf(f, done))
        .reduce((a, b) -> b);
  }

  private static boolean isPlanOf(Scored plan, Scored done) {
    Quantity planned = Comparables.quantity(plan);
    return Planned.isPlanned(plan)
        && !planned.isRange()
        && planned.comparable(Comparables.quantity(done))
        && (plan.fact().years().equals(done.fact().years())
            || done.fact().years().isEmpty()
            || (namesNoYear(plan) && namesNoYear(done)));
  }

  /** Whether a figure is of a year only as what was told before it is. */
  private static boolean namesNoYear(Scored figure) {
    return !YEAR.matcher(OwnWords.of(figure.record(), figure.fact())).find();
  }

  private static Optional<Calculation> calculation(Operation operation, Scored done, Scored plan) {
    List<Scored> pair = List.of(done, plan);
    return Working.of(operation, pair.stream().map(Comparables::quantity).toList())
        .map(w -> new Calculation(pair, w));
  }
}
