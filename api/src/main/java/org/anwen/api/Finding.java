package org.anwen.api;

import java.util.List;

/**
 * Something the core has established for a question: a statement in the words of an answer, and the
 * quotes it stands on.
 *
 * <p>An answerer may word a finding anew, but has no need to count, add or look anything up: what
 * was computed is in {@code statement} with its working.
 *
 * @param role what part it plays in the answer
 * @param label what the finding is about, such as a place or a step's number; empty when it needs
 *     none
 * @param value the figure, name or words asked for; empty when the statement is the answer
 * @param statement the finding as a sentence without its full stop
 * @param support the quotes that hold every figure, name and date of it; empty only for what is
 *     said about the search itself
 */
public record Finding(
    Role role, String label, String value, String statement, List<Quote> support) {
  /** The part that a finding plays in an answer. */
  public enum Role {
    /** The answer to the question, or to one part of it. */
    ANSWER,
    /** One row of a list, a count, a comparison or a summary. */
    ROW,
    /** A value computed from others, with its working. */
    COMPUTED,
    /** A premise of the question is as stated. */
    CONFIRMED,
    /** A premise of the question is otherwise. */
    CORRECTION,
    /** What is asked is not in the material. */
    ABSENT,
    /** What the material holds near the question. */
    NEAR
  }

  public Finding {
    support = List.copyOf(support);
  }
}
