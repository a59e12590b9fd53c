package org.anwen.reason;

import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.anwen.ledger.Quantity;
import org.anwen.question.Slot;
import org.anwen.reason.FactReader.Scored;
import org.jspecify.annotations.Nullable;

/** Finds over several cases the fact that one part of a question asks for. Stateless. */
final class FactSearch {
  private static final int CASES = 12;
  private static final double CASE_WEIGHT = 0.6;

  private FactSearch() {}

  /** A fact with the case that it was read in and what tells whether it answers. */
  record Found(Candidate candidate, Scored fact, Map<Sign, Double> signs) {}

  /** The best fact of the leading cases, if it carries the question; empty when it does not. */
  static Optional<Scored> best(Reading reading, Slot slot) {
    return best(reading, slot, q -> true);
  }

  /** The same, of the figures that a condition admits. */
  static Optional<Scored> best(Reading reading, Slot slot, Predicate<Quantity> admits) {
    return found(reading, slot, admits)
        .filter(f -> Answerability.OF_FACTS.holds(f.signs()))
        .map(Found::fact);
  }

  /** The best fact of the leading cases, whether or not it carries the question. */
  static Optional<Found> found(Reading reading, Slot slot, Predicate<Quantity> admits) {
    FactReader reader = new FactReader(reading.inquiry());
    @Nullable Candidate of = null;
    @Nullable Scored best = null;
    double most = 0;
    for (Candidate candidate : reading.candidates().stream().limit(CASES).toList()) {
      Optional<Scored> found = inCase(reader, candidate, slot, admits);
      double score = found.map(f -> f.score() + CASE_WEIGHT * candidate.score()).orElse(0.0);
      if (found.isPresent() && (best == null || score > most)) {
        best = found.get();
        of = candidate;
        most = score;
      }
    }
    if (best == null || of == null) {
      return Optional.empty();
    }
    Coverage coverage = new Coverage(of.record(), slot.terms());
    return Optional.of(new Found(of, best, Signs.of(of, coverage, slot, best)));
  }

  private static Optional<Scored> inCase(
      FactReader reader, Candidate candidate, Slot slot, Predicate<Quantity> admits) {
    return reader.best(
        new Coverage(candidate.record(), slot.terms()),
        slot,
        candidate.fit(),
        f ->
            !reader.isOfNamesake(f.clause(), candidate.fit())
                && reader.ofYearAsked(f.record(), f.fact())
                && f.fact().quantity().filter(admits.negate()).isEmpty());
  }
}
