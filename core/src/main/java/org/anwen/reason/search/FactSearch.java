package org.anwen.reason.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.anwen.ledger.figure.Quantity;
import org.anwen.question.Slot;
import org.anwen.reason.figure.FactReader;
import org.anwen.reason.figure.FactReader.Scored;
import org.anwen.reason.reading.Candidate;
import org.anwen.reason.reading.Coverage;
import org.anwen.reason.reading.Missing;
import org.anwen.reason.reading.Reading;
import org.anwen.reason.reading.TermMatch;
import org.anwen.text.Folding;

/** Finds over several cases the fact that one part of a question asks for. Stateless. */
public final class FactSearch {
  private static final int CASES = 12;
  private static final double CASE_WEIGHT = 0.6;

  /** How many of the best facts are looked at. */
  private static final int FACTS = 4;

  /** How likely the best fact must answer, and one that is not the best. */
  private static final double FIRST = 0.5;

  private static final double FURTHER = 0.75;

  /** How likely the part must answer that falls to the place asked about. */
  private static final double PART = 0.35;

  /** How likely facts must answer that stand in one sentence for all parts of a question. */
  private static final double TOGETHER = 0.35;

  /** How likely a fact must answer that stands beside one that answers another part. */
  private static final double BESIDE = 0.25;

  /** How much a word weighs, and how much of it a text holds, that it must be told. */
  private static final double TELLING = 1;

  private FactSearch() {}

  /** A fact with the case that it was read in and what tells whether it answers. */
  public record Found(Candidate candidate, Scored fact, Map<Sign, Double> signs) {}

  /** The best fact of the leading cases, if it carries the question; empty when it does not. */
  public static Optional<Scored> best(Reading reading, Slot slot) {
    return best(reading, slot, q -> true);
  }

  /** The same, of the figures that a condition admits. */
  public static Optional<Scored> best(Reading reading, Slot slot, Predicate<Quantity> admits) {
    FactReader reader = new FactReader(reading.inquiry());
    double enough = FIRST;
    for (Found found : found(reading, slot, admits)) {
      if (enough == FIRST && reader.isOfPart(found.fact())) {
        enough = PART;
      }
      if (Answerability.OF_FACTS.of(found.signs()) >= enough) {
        return Optional.of(found.fact());
      }
      enough = FURTHER;
    }
    return Optional.empty();
  }

  /** The best of those facts of which a condition holds, if it carries the question. */
  public static Optional<Scored> bestOf(Reading reading, Slot slot, Predicate<Scored> wanted) {
    return found(reading, slot, q -> true).stream()
        .filter(found -> wanted.test(found.fact()))
        .filter(found -> Answerability.OF_FACTS.of(found.signs()) >= FIRST)
        .map(Found::fact)
        .findFirst();
  }

  /**
   * What another part of the question asks of the sentence that a part was answered from, or of the
   * one beside it: what is asked together is told together, so less must speak for it.
   */
  public static Optional<Scored> beside(Reading reading, Slot slot, List<Scored> found) {
    FactReader reader = new FactReader(reading.inquiry());
    Scored known = found.getLast();
    return reading.candidates().stream()
        .filter(c -> c.record().ordinal() == known.record().ordinal())
        .flatMap(
            c ->
                ranked(reader, c, slot, q -> true).stream()
                    .map(fact -> new Ranked(c, fact, 0).found(slot)))
        .filter(f -> found.stream().noneMatch(g -> g.fact().equals(f.fact().fact())))
        .filter(f -> found.stream().anyMatch(g -> isNear(g, f.fact())))
        .filter(f -> Answerability.OF_FACTS.of(f.signs()) >= BESIDE)
        .map(Found::fact)
        .findFirst();
  }

  /**
   * The facts that answer the parts of a question where each is too little by itself, but all stand
   * in one sentence.
   */
  public static List<Scored> together(Reading reading) {
    List<Scored> facts = new ArrayList<>();
    for (Slot slot : reading.slots()) {
      found(reading, slot, q -> true).stream()
          .limit(1)
          .filter(f -> Answerability.OF_FACTS.of(f.signs()) >= TOGETHER)
          .map(Found::fact)
          .filter(f -> facts.stream().allMatch(g -> isOfOneSentence(f, g)))
          .forEach(facts::add);
    }
    return facts.size() > 1 && facts.size() == reading.slots().size() ? facts : List.of();
  }

  private static boolean isOfOneSentence(Scored one, Scored other) {
    return one.record().ordinal() == other.record().ordinal()
        && one.clause().sentence() == other.clause().sentence()
        && !one.fact().equals(other.fact());
  }

  private static boolean isNear(Scored one, Scored other) {
    return Math.abs(one.clause().sentence() - other.clause().sentence()) <= 1;
  }

  /** The best facts of the leading cases, best first, whether or not they carry the question. */
  public static List<Found> found(Reading reading, Slot slot, Predicate<Quantity> admits) {
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
  public static Optional<Scored> inCase(
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
    Coverage coverage = new Coverage(candidate.record(), slot.terms());
    if (Missing.isNameMissing(slot, coverage) || isAskedOfOther(candidate, slot)) {
      return List.of();
    }
    return reader
        .ranked(
            coverage,
            slot,
            candidate.fit(),
            f ->
                !candidate.isOfPlaceBeside(f.clause())
                    && !reader.isOfNamesake(f.clause(), candidate.fit())
                    && reader.ofYearAsked(f.record(), f.fact())
                    && f.fact().quantity().filter(admits.negate()).isEmpty())
        .stream()
        .limit(FACTS)
        .toList();
  }

  /** Whether a case has the word that asks of a place beside the one asked about only. */
  private static boolean isAskedOfOther(Candidate candidate, Slot slot) {
    return slot.terms().stream()
        .filter(t -> t.focus() && t.weight() >= TELLING)
        .map(
            t ->
                candidate.record().clauses().stream()
                    .filter(c -> TermMatch.of(t, Folding.of(c.text())) >= TELLING)
                    .toList())
        .anyMatch(c -> !c.isEmpty() && c.stream().allMatch(candidate::isOfPlaceBeside));
  }
}
