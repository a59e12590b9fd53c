package org.anwen.reason;

import org.anwen.ledger.CaseRecord;

/**
 * A case that may answer.
 *
 * @param coverage how well its clauses cover the question's words
 * @param prior how high the retriever ranks it: 1 for the first, towards 0 for later ones, 0 when
 *     not found
 * @param fit how its clauses fit the places asked about
 * @param anchored whether the question names a place or an earlier answer's case
 */
record Candidate(
    CaseRecord record, Coverage coverage, double prior, PlaceFit fit, boolean anchored) {
  private static final double PRIOR = 0.25;

  /** The same case, read for other words. */
  Candidate withCoverage(Coverage other) {
    return new Candidate(record, other, prior, fit, anchored);
  }

  Sufficiency sufficiency() {
    return new Sufficiency(anchored);
  }

  /** Whether the case carries the question as a whole. */
  boolean holds() {
    return sufficiency().holds(coverage);
  }

  /** How well the case as a whole fits the question, for ranking cases of one question. */
  double score() {
    return coverage.ofBestSentence() + 0.5 * coverage.ofCase() + PRIOR * prior;
  }
}
