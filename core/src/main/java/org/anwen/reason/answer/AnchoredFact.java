package org.anwen.reason.answer;

import java.util.regex.Pattern;
import org.anwen.question.Expect;
import org.anwen.reason.reading.Candidate;
import org.anwen.reason.reading.Reading;
import org.anwen.reason.search.Result;

/**
 * Answers 「某地有几个区县……」 with the figure that the place's case states, before anything is counted.
 * Thread-safe.
 */
public final class AnchoredFact implements Answering {
  private static final Pattern OF_CASES = Pattern.compile("案例|经验|做法|例子|典型|条目|几(条|例|则|篇)");

  private final Answering facts;

  public AnchoredFact(Answering facts) {
    this.facts = facts;
  }

  @Override
  public Result answer(Reading reading) {
    boolean anchored = reading.candidates().stream().anyMatch(Candidate::anchored);
    boolean counts = reading.slots().stream().anyMatch(s -> s.expect() == Expect.COUNT);
    boolean ofCases = OF_CASES.matcher(reading.inquiry().text()).find();
    return anchored && counts && !ofCases ? facts.answer(reading) : Result.NOTHING;
  }
}
