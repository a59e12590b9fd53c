package org.anwen.reason;

import org.anwen.ledger.Clause;
import org.anwen.question.Slot;
import org.anwen.question.Term;

/**
 * Whether the words of a question are found well enough near a place in the text to answer from it:
 * rather no answer than one about something else. Stateless.
 */
final class Sufficiency {
  private static final double CLAUSE = 0.5;
  private static final double STRONG = 0.72;
  private static final double SENTENCE = 0.55;
  private static final double MISSING = 0.25;

  private Sufficiency() {}

  /** Whether a fact's clause and what stands around it carry the question. */
  static boolean holds(Coverage coverage, Clause clause, Slot slot, boolean unitFits) {
    double covered = coverage.of(clause);
    if (covered < CLAUSE) {
      return false;
    }
    boolean strong = covered >= STRONG || unitFits;
    for (int t = 0; t < slot.terms().size(); t++) {
      Term term = slot.terms().get(t);
      if (term.focus() && coverage.at(t, clause) == 0 && (term.noun() || !strong)) {
        return false;
      }
    }
    return missingWeight(coverage) <= MISSING || unitFits;
  }

  /** Whether a case carries the question as a whole, for answers in words. */
  static boolean holds(Coverage coverage) {
    return coverage.ofBestSentence() >= SENTENCE && missingWeight(coverage) <= MISSING;
  }

  /**
   * The share of the words' weight that are nouns standing nowhere in the case: what the question
   * is about but the case is not.
   */
  private static double missingWeight(Coverage coverage) {
    double missing = 0;
    double all = 0;
    for (int t = 0; t < coverage.terms().size(); t++) {
      Term term = coverage.terms().get(t);
      all += term.weight();
      if (term.noun() && coverage.inCase(t) == 0) {
        missing += term.weight();
      }
    }
    return all == 0 ? 0 : missing / all;
  }
}
