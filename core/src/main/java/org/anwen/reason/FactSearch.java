package org.anwen.reason;

import java.util.Optional;
import java.util.function.Predicate;
import org.anwen.ledger.Quantity;
import org.anwen.question.Slot;
import org.anwen.reason.FactReader.Scored;
import org.jspecify.annotations.Nullable;

/** Finds over several cases the fact that one part of a question asks for. Stateless. */
final class FactSearch {
  private static final int CASES = 12;
  private static final double SOME = 0.15;
  private static final double CASE_WEIGHT = 0.6;

  private FactSearch() {}

  /** The best fact of the leading cases that carries the question; empty when none does. */
  static Optional<Scored> best(Reading reading, Slot slot) {
    return best(reading, slot, q -> true);
  }

  /** The same, of the figures that a condition admits. */
  static Optional<Scored> best(Reading reading, Slot slot, Predicate<Quantity> admits) {
    FactReader reader = new FactReader(reading.inquiry());
    @Nullable Scored best = null;
    double most = 0;
    for (Candidate candidate : reading.candidates().stream().limit(CASES).toList()) {
      Optional<Scored> found = inCase(reader, candidate, slot, admits);
      double score = found.map(f -> f.score() + CASE_WEIGHT * candidate.score()).orElse(0.0);
      if (found.isPresent() && (best == null || score > most)) {
        best = found.get();
        most = score;
      }
    }
    return Optional.ofNullable(best);
  }

  /** The best fact of one case, of those that carry the question and are of the year asked. */
  static Optional<Scored> inCase(
      FactReader reader, Candidate candidate, Slot slot, Predicate<Quantity> admits) {
    Coverage coverage = new Coverage(candidate.record(), slot.terms());
    if (Missing.from(slot, coverage)) {
      return Optional.empty();
    }
    return reader.best(
        coverage,
        slot,
        candidate.fit(),
        f ->
            !reader.isOfNamesake(f.clause(), candidate.fit())
                && reader.ofYearAsked(f.record(), f.fact())
                && f.fact().quantity().filter(admits.negate()).isEmpty()
                && candidate
                    .sufficiency()
                    .holds(
                        coverage,
                        f.clause(),
                        slot,
                        FactReader.unitFits(f.fact(), slot)
                            || PayerWords.score(f.record(), f.fact(), slot.text()) > 0
                            || (FactReader.perFits(f.fact(), slot)
                                && (slot.terms().isEmpty() || coverage.of(f.clause()) >= SOME))));
  }
}
