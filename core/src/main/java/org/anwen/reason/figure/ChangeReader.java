package org.anwen.reason.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.anwen.ledger.CaseRecord;
import org.anwen.ledger.Clause;
import org.anwen.ledger.Fact;
import org.anwen.question.Slot;
import org.anwen.reason.figure.FactReader.Scored;
import org.anwen.reason.reading.Candidate;
import org.anwen.reason.reading.Coverage;
import org.anwen.reason.reading.Reading;

/** Finds the two figures of a change that one clause tells, as in 「由45%提高到98%」. Stateless. */
public final class ChangeReader {
  private static final Pattern CHANGE = Pattern.compile("(从|由|原来?的?|改造前).*(至|到|为|成)|(至|到).*(从|由)");

  private static final Pattern TO = Pattern.compile("至|到|为|成|变|降|升|提高|增");

  private ChangeReader() {}

  /** Before and after, in this order; empty when the best clause tells no change. */
  public static List<Scored> operands(Reading reading, Slot slot) {
    Optional<Candidate> first = reading.candidates().stream().findFirst();
    if (first.isEmpty()) {
      return List.of();
    }
    CaseRecord record = first.get().record();
    Coverage coverage = new Coverage(record, slot.terms());
    List<Scored> best = List.of();
    double most = 0;
    for (Clause clause : record.clauses()) {
      List<Scored> pair = pair(record, clause);
      double score =
          first.get().fit().of(clause) * (coverage.own(clause) + 0.2 * coverage.of(clause));
      boolean asked = pair.stream().allMatch(f -> FactReader.fits(f.fact(), slot));
      if (pair.size() == 2 && asked && coverage.own(clause) > 0 && score > most) {
        best = pair;
        most = score;
      }
    }
    return best.isEmpty() && first.get().anchored() ? ofUnit(first.get(), slot) : best;
  }

  /** The one change that a case tells in the unit asked with. */
  private static List<Scored> ofUnit(Candidate candidate, Slot slot) {
    List<List<Scored>> told =
        all(candidate.record()).stream()
            .filter(pair -> candidate.speaksOf(pair.getFirst().clause()))
            .filter(pair -> pair.stream().allMatch(f -> FactReader.unitFits(f.fact(), slot)))
            .toList();
    return told.size() == 1 ? told.getFirst() : List.of();
  }

  /** Every change that one clause of a case tells. */
  public static List<List<Scored>> all(CaseRecord record) {
    return record.clauses().stream()
        .map(clause -> pair(record, clause))
        .filter(pair -> pair.size() == 2)
        .toList();
  }

  private static List<Scored> pair(CaseRecord record, Clause clause) {
    if (!CHANGE.matcher(clause.text()).find()) {
      return List.of();
    }
    List<Scored> figures = new ArrayList<>();
    for (Fact fact : record.facts()) {
      if (fact.clause() == clause.index() && fact.quantity().isPresent()) {
        figures.add(new Scored(record, fact, 0, 0));
      }
    }
    for (int i = 0; i + 1 < figures.size(); i++) {
      Scored before = figures.get(i);
      Scored after = figures.get(i + 1);
      boolean alike =
          Comparables.quantity(before).unit().measuresLike(Comparables.quantity(after).unit());
      if (alike && TO.matcher(CaseFigures.between(before, after)).find()) {
        return List.of(before, after);
      }
    }
    return List.of();
  }
}
