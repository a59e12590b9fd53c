package org.anwen.reason.reading;

import java.util.stream.Stream;
import org.anwen.ledger.CaseRecord;
import org.anwen.ledger.Clause;

/**
 * A case that may answer.
 *
 * @param coverage how well its clauses cover the question's words
 * @param prior how high the retriever ranks it: 1 for the first, towards 0 for later ones, 0 when
 *     not found
 * @param fit how its clauses fit the places asked about
 * @param anchored whether the question names a place or an earlier answer's case
 */
public record Candidate(
    CaseRecord record, Coverage coverage, double prior, PlaceFit fit, boolean anchored) {
  private static final double PRIOR = 0.25;
  private static final String AND = "、";
  private static final int STEM = 2;

  /** The same case, read for other words. */
  public Candidate withCoverage(Coverage other) {
    return new Candidate(record, other, prior, fit, anchored);
  }

  public Sufficiency sufficiency() {
    return new Sufficiency(anchored);
  }

  /** Whether the case carries the question as a whole. */
  public boolean holds() {
    return sufficiency().holds(coverage);
  }

  /**
   * Whether a clause may be said of the places asked about: it speaks of them, or of what they lie
   * in, or of a site that bears their name.
   */
  public boolean speaksOf(Clause clause) {
    if (fit.of(clause) >= 1) {
      return true;
    }
    String label = clause.scope().label();
    return record.clauses().stream()
        .filter(c -> fit.of(c) >= 1)
        .map(c -> c.scope().label())
        .distinct()
        .anyMatch(
            asked ->
                (asked.startsWith(label) && !asked.startsWith(label + AND))
                    || bearsName(label, asked));
  }

  /** Whether a clause speaks of a place asked about, and not only of one that it lies in. */
  public boolean isAt(Clause clause) {
    return fit.of(clause) >= 1;
  }

  /**
   * Whether a clause speaks of another of several places that the case names together with the one
   * asked about: of 甲市 in 「甲市、乙县推行…」 where 乙县 is asked about.
   */
  public boolean isOfPlaceBeside(Clause clause) {
    String label = clause.scope().label();
    Clause first = record.clauses().getFirst();
    String together = first.scope().label();
    return !label.isEmpty()
        && !label.contains(AND)
        && together.contains(AND)
        && fit.of(first) >= 1
        && !speaksOf(clause)
        && Stream.of(together.split(AND)).anyMatch(l -> l.endsWith(label) || label.startsWith(l));
  }

  /** 平遥古城 in a case of 平遥县. */
  private static boolean bearsName(String site, String division) {
    if (site.length() < STEM || division.length() < STEM) {
      return false;
    }
    int at = 0;
    for (int i = 0; i + 1 < division.length(); i++) {
      at = "省市州盟".indexOf(division.charAt(i)) >= 0 ? i + 1 : at;
    }
    return division.startsWith(site.substring(0, STEM), at);
  }

  /** Whether at least half of the case's clauses speak of the places asked about. */
  public boolean isMainlyThere() {
    long there = record.clauses().stream().filter(c -> fit.of(c) >= 1).count();
    return 2 * there >= record.clauses().size();
  }

  /** How well the case as a whole fits the question, for ranking cases of one question. */
  public double score() {
    return coverage.ofBestSentence() + 0.5 * coverage.ofCase() + PRIOR * prior;
  }
}
