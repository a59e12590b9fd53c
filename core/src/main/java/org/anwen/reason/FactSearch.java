package org.anwen.reason;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.anwen.ledger.Quantity;
import org.anwen.question.Slot;
import org.anwen.reason.FactReader.Scored;

/** Finds over several cases the fact that one part of a question asks for. Stateless. */
final class FactSearch {
  private static final int CASES = 12;
  private static final double CASE_WEIGHT = 0.6;

  /** How many of the best facts are looked at. */
  private static final int FACTS = 4;

  /** How likely the best fact must answer, and one that is not the best. */
  private static final double FIRST = 0.5;

  private static final double FURTHER = 0.75;

  private FactSearch() {}

  /** A fact with the case that it was read in and what tells whether it answers. */
  record Found(Candidate candidate, Scored fact, Map<Sign, Double> signs) {}

  /** The best fact of the leading cases, if it carries the question; empty when it does not. */
  static Optional<Scored> best(Reading reading, Slot slot) {
    return best(reading, slot, q -> true);
  }

  /** The same, of the figures that a condition admits. */
  static Optional<Scored> best(Reading reading, Slot slot, Predicate<Quantity> admits) {
    double enough = FIRST;
    for (Found found : found(reading, slot, admits)) {
      if (Answerability.OF_FACTS.of(found.signs()) >= enough) {
        return Optional.of(found.fact());
      }
      enough = FURTHER;
    }
    return Optional.empty();
  }

  /** The best facts of the leading cases, best first, whether or not they carry the question. */
  static List<Found> found(Reading reading, Slot slot, Predicate<Quantity> admits) {
    FactReader reader = new FactReader(reading.inquiry());
    List<Ranked> ranked = new ArrayList<>();
    for (Candidate candidate : reading.candidates().stream().limit(CASES).toList()) {
      for (Scored fact : ranked(reader, candidate, slot, admits)) {
        ranked.add(new Ranked(candidate, fact, fact.score() + CASE_WEIGHT * candidate.score()));
      }
    }
    ranked.sort(Comparator.comparingDouble(Ranked::score).reversed());
    return ranked.stream().limit(FACTS).map(r -> r.found(slot)).toList();
  }

  private record Ranked(Candidate candidate, Scored fact, double score) {
    Found found(Slot slot) {
      Coverage coverage = new Coverage(candidate.record(), slot.terms());
      return new Found(candidate, fact, Signs.of(candidate, coverage, slot, fact));
    }
  }

  /** The best fact of one case, if it carries the question. */
  static Optional<Scored> inCase(
      FactReader reader, Candidate candidate, Slot slot, Predicate<Quantity> admits) {
    return ranked(reader, candidate, slot, admits).stream()
        .limit(1)
        .map(fact -> new Ranked(candidate, fact, 0).found(slot))
        .filter(found -> Answerability.OF_FACTS.of(found.signs()) >= FIRST)
        .map(Found::fact)
        .findFirst();
  }

  private static List<Scored> ranked(
      FactReader reader, Candidate candidate, Slot slot, Predicate<Quantity> admits) {
    return reader
        .ranked(
            new Coverage(candidate.record(), slot.terms()),
            slot,
            candidate.fit(),
            f ->
                !reader.isOfNamesake(f.clause(), candidate.fit())
                    && reader.ofYearAsked(f.record(), f.fact())
                    && f.fact().quantity().filter(admits.negate()).isEmpty())
        .stream()
        .limit(FACTS)
        .toList();
  }
}
