package org.anwen.reason;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.anwen.api.Answer;
import org.anwen.api.Citation;
import org.anwen.api.Evidence;
import org.anwen.api.Hit;
import org.anwen.ledger.CaseRecord;
import org.anwen.ledger.Ledger;
import org.anwen.question.Term;
import org.anwen.question.TermReader;
import org.anwen.reason.reading.Coverage;

/**
 * How surely an answer is about what was asked: how much of the question's words, weighed by their
 * rarity, stands together in a sentence of the cases that the answer cites, and how far the case
 * found first is ahead of the second.
 *
 * <p>For ranking answers by risk, as selective prediction needs it (El-Yaniv and Wiener 2010); it
 * is no probability. Thread-safe; cost is that of reading the cited cases once.
 */
public final class Confidence {
  private static final double COVERED = 0.75;
  private static final double AHEAD = 0.25;
  private static final int MOST_CASES = 40;

  private final Ledger ledger;
  private final TermReader terms;

  public Confidence(Ledger ledger) {
    this.ledger = ledger;
    this.terms = new TermReader(ledger);
  }

  /** From 0 to 1; 0 for an abstention, and for an answer that cites nothing. */
  public double of(Evidence evidence, Answer answer) {
    if (answer.abstained() || answer.citations().isEmpty()) {
      return 0;
    }
    return COVERED * covered(evidence, answer) + AHEAD * ahead(evidence.hits());
  }

  /** The mean over the cited cases of what their best sentence covers. */
  private double covered(Evidence evidence, Answer answer) {
    Set<String> cited = new LinkedHashSet<>();
    answer.citations().stream().map(Citation::caseId).limit(MOST_CASES).forEach(cited::add);
    List<Term> words = terms.read(evidence.inquiry().topic());
    double sum = 0;
    int cases = 0;
    for (CaseRecord record : ledger.byIds(cited)) {
      sum += new Coverage(record, words).ofBestSentence();
      cases++;
    }
    return cases == 0 ? 0 : sum / cases;
  }

  /**
   * The gap between the best passages of the first and the second case, as a share of the first.
   */
  private static double ahead(List<Hit> hits) {
    Map<String, Double> best = new HashMap<>();
    hits.forEach(hit -> best.merge(hit.passage().caseId(), hit.score(), Math::max));
    double first = 0;
    double second = 0;
    for (double score : best.values()) {
      second = Math.max(second, Math.min(first, score));
      first = Math.max(first, score);
    }
    return first == 0 ? 0 : (first - second) / first;
  }
}
