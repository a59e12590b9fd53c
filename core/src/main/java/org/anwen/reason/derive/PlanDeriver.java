package org.anwen.reason.derive;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.anwen.ledger.figure.Quantity;
import org.anwen.question.Operation;
import org.anwen.question.Slot;
import org.anwen.reason.figure.CaseFigures;
import org.anwen.reason.figure.Comparables;
import org.anwen.reason.figure.FactReader;
import org.anwen.reason.figure.FactReader.Scored;
import org.anwen.reason.figure.Fitting;
import org.anwen.reason.figure.Planned;
import org.anwen.reason.reading.Candidate;
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
  private static final double AS_GOOD = 1e-6;

  @Override
  public Optional<Calculation> derive(Reading reading, Candidate candidate, Slot slot) {
    Operation operation = Operation.of(reading.inquiry().text());
    boolean asks =
        (operation == Operation.DIFFERENCE || operation == Operation.SHARE)
            && ASKS.matcher(reading.inquiry().text()).find();
    if (!asks) {
      return Optional.empty();
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
      Optional<Scored> plan =
          fits ? CaseFigures.before(done, f -> isPlanOf(f, done)) : Optional.empty();
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

  private static boolean isPlanOf(Scored plan, Scored done) {
    Quantity planned = Comparables.quantity(plan);
    return Planned.isPlanned(plan)
        && !planned.isRange()
        && planned.comparable(Comparables.quantity(done))
        && (plan.fact().years().equals(done.fact().years()) || done.fact().years().isEmpty());
  }

  private static Optional<Calculation> calculation(Operation operation, Scored done, Scored plan) {
    List<Scored> pair = List.of(done, plan);
    return Working.of(operation, pair.stream().map(Comparables::quantity).toList())
        .map(w -> new Calculation(pair, w));
  }
}
