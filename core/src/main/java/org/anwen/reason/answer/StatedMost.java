package org.anwen.reason.answer;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.anwen.api.Finding;
import org.anwen.api.Finding.Role;
import org.anwen.api.Span;
import org.anwen.ledger.CaseRecord;
import org.anwen.ledger.Clause;
import org.anwen.question.Slot;
import org.anwen.reason.figure.FactReader.Scored;
import org.anwen.reason.figure.Superlative;
import org.anwen.reason.reading.Candidate;
import org.anwen.reason.reading.Reading;
import org.anwen.reason.search.FactSearch;
import org.anwen.reason.search.Result;
import org.anwen.reason.search.Snippets;

/**
 * Answers 「最小的一处有几个车位」 and 「哪所学校的车库最大」 with what a case itself says is the least or the most,
 * before anything is ranked. Thread-safe.
 */
public final class StatedMost implements Answering {
  private static final double COVERED = 0.5;
  private static final int WHOLE = 100;

  private final FactAnswering facts;
  private final Snippets snippets;

  public StatedMost(FactAnswering facts, Snippets snippets) {
    this.facts = facts;
    this.snippets = snippets;
  }

  @Override
  public Result answer(Reading reading) {
    Slot slot = reading.slots().getFirst();
    Optional<Scored> figure =
        reading.slots().size() == 1 && slot.expect().figure()
            ? FactSearch.bestOf(
                reading, slot, f -> Superlative.score(f.record(), f.fact(), slot.text()) > 0)
            : Optional.empty();
    if (figure.isPresent()) {
      return Result.of(facts.findings(List.of(figure.get()), reading.terms()), 1);
    }
    return reading.candidates().stream()
        .limit(1)
        .filter(Candidate::anchored)
        .flatMap(c -> said(c, slot).stream().map(clause -> finding(c.record(), clause)))
        .findFirst()
        .map(finding -> Result.of(List.of(finding), 1))
        .orElse(Result.NOTHING);
  }

  /** The clause that says which is the most: 其中规模最大的是衡祁路小学. */
  private static Optional<Clause> said(Candidate candidate, Slot slot) {
    return candidate.record().clauses().stream()
        .filter(c -> c.cell().isEmpty() && candidate.fit().of(c) >= 1)
        .filter(c -> Superlative.isNamed(c.text(), slot.text()))
        .filter(c -> candidate.coverage().of(c) >= COVERED)
        .max(Comparator.comparingDouble(candidate.coverage()::of));
  }

  private Finding finding(CaseRecord record, Clause clause) {
    Span span = Snippets.around(record, clause, clause, WHOLE);
    return new Finding(
        Role.ANSWER, "", "", Snippets.words(record, span), snippets.quotes(record, span));
  }
}
