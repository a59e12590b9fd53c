package org.anwen.reason;

import org.anwen.question.Expect;

/**
 * Answers 「某地有几个区县……」 with the figure that the place's case states, before anything is counted.
 * Thread-safe.
 */
final class AnchoredFact implements Answering {
  private final Answering facts;

  AnchoredFact(Answering facts) {
    this.facts = facts;
  }

  @Override
  public Result answer(Reading reading) {
    boolean anchored = reading.candidates().stream().anyMatch(Candidate::anchored);
    boolean counts = reading.slots().stream().anyMatch(s -> s.expect() == Expect.COUNT);
    return anchored && counts ? facts.answer(reading) : Result.NOTHING;
  }
}
