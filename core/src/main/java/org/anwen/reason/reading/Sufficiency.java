package org.anwen.reason.reading;

import org.anwen.ledger.Clause;
import org.anwen.question.Expect;
import org.anwen.question.Slot;
import org.anwen.question.Term;

/**
 * Whether the words of a question are found well enough near a place in the text to answer from it:
 * rather no answer than one about something else.
 *
 * <p>A question that names a place or project of the material is anchored: fewer of its other words
 * must be found, since there is little else that it can be about. Stateless.
 *
 * @param anchored whether the question names a place or an earlier answer's case
 */
public record Sufficiency(boolean anchored) {
  private static final double STRONG = 0.72;
  private static final double FOUND = 0.6;
  private static final double OWN = 0.18;
  private static final double CLOSE = 0.55;

  private double clause() {
    return anchored ? 0.3 : 0.5;
  }

  private double sentence() {
    return anchored ? 0.25 : 0.6;
  }

  private double missing() {
    return anchored ? 0.56 : 0.22;
  }

  /** Whether a fact's clause and what stands around it carry the question. */
  public boolean holds(Coverage coverage, Clause clause, Slot slot, boolean unitFits) {
    double covered = coverage.of(clause);
    boolean named = slot.expect() == Expect.TITLE && anchored;
    if (named) {
      return true;
    }
    if (covered < clause() && !(anchored && unitFits)) {
      return false;
    }
    if (!unitFits
        && !slot.terms().isEmpty()
        && coverage.own(clause) < OWN
        && coverage.ownFocus(clause) < FOUND
        && !(anchored && coverage.within(clause) >= CLOSE)) {
      return false;
    }
    boolean strong = covered >= STRONG || unitFits || anchored;
    for (int t = 0; t < slot.terms().size(); t++) {
      Term term = slot.terms().get(t);
      boolean found =
          coverage.near(t, clause) >= FOUND
              || (coverage.near(t, clause) > 0 && coverage.ownFocus(clause) >= FOUND);
      if (term.focus() && !found && !unitFits && (term.noun() || !strong)) {
        return false;
      }
    }
    return unitFits || missingWeight(coverage) <= missing();
  }

  /** Whether a case carries the question as a whole, for answers in words. */
  public boolean holds(Coverage coverage) {
    if (!coverage.tells()) {
      return anchored;
    }
    return coverage.ofBestSentence() >= sentence() && missingWeight(coverage) <= missing();
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
