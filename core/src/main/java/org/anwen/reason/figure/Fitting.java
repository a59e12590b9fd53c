package org.anwen.reason.figure;

import java.util.ArrayList;
import java.util.List;
import org.anwen.ledger.CaseRecord;
import org.anwen.ledger.Clause;
import org.anwen.ledger.Fact;
import org.anwen.question.Term;
import org.anwen.reason.figure.FactReader.Scored;
import org.anwen.reason.reading.Candidate;
import org.anwen.reason.reading.Coverage;
import org.anwen.reason.reading.TermMatch;

/**
 * How well the figures of a case fit a description: a word counts in full among a figure's own
 * words, and less the farther off it stands. Scores are shares of the words' weight, from 0 to 1.
 * Cost: words times characters of the case.
 */
public final class Fitting {
  private static final double CLAUSE = 0.75;
  private static final double AROUND = 0.7;

  private final CaseRecord record;
  private final List<Term> terms;
  private final Coverage coverage;
  private final Candidate candidate;

  public Fitting(Candidate candidate, List<Term> terms) {
    this.record = candidate.record();
    this.terms = terms;
    this.coverage = new Coverage(record, terms);
    this.candidate = candidate;
  }

  /** How well the words around a figure fit. */
  public double of(Fact fact) {
    Clause clause = record.clause(fact);
    String own = OwnWords.of(record, fact);
    double sum = 0;
    double all = 0;
    for (int t = 0; t < terms.size(); t++) {
      double match = TermMatch.of(terms.get(t), own);
      match = Math.max(match, CLAUSE * coverage.inClause(t, clause));
      match = Math.max(match, AROUND * coverage.at(t, clause));
      sum += terms.get(t).weight() * match;
      all += terms.get(t).weight();
    }
    double place = candidate.speaksOf(clause) ? 1 : candidate.fit().of(clause);
    return all == 0 ? 0 : place * sum / all;
  }

  /** The share of the words' weight that a figure's own words hold. */
  public double own(Fact fact) {
    return Coverage.share(terms, OwnWords.of(record, fact));
  }

  /** The same, with the words that a figure shares with one that it only follows in a list. */
  public double listed(Scored figure) {
    return Coverage.share(terms, OwnWords.withListed(figure));
  }

  /** The words that a stretch of the text holds. */
  List<Term> heldBy(String folded) {
    List<Term> held = new ArrayList<>();
    for (Term term : terms) {
      if (TermMatch.of(term, folded) > 0.5) {
        held.add(term);
      }
    }
    return held;
  }

  /** Whether a figure is said of the places asked about. */
  public boolean inPlace(Fact fact) {
    return candidate.speaksOf(record.clause(fact));
  }

  public boolean isEmpty() {
    return terms.isEmpty();
  }
}
