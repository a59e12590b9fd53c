package org.anwen.testkit;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.anwen.api.Answerer;
import org.anwen.api.Draft;
import org.anwen.api.Evidence;
import org.anwen.api.Quote;

/**
 * One answer: what it was made of, the quotes that were told beforehand, the pieces as they came,
 * and the draft.
 */
record Said(Evidence evidence, List<Quote> quotes, List<String> pieces, Draft draft) {
  static Said by(Answerer answerer, Evidence evidence, Duration limit) {
    List<String> pieces = new CopyOnWriteArrayList<>();
    long begin = System.nanoTime();
    List<Quote> quotes = answerer.quotes(evidence);
    Draft draft = draft(answerer, evidence, pieces);
    Duration took = Duration.ofNanos(System.nanoTime() - begin);
    assertNotNull(draft, "a draft that is null" + Seed.told());
    assertTrue(
        took.compareTo(limit) <= 0,
        "an answer took " + took.toMillis() + " ms, allowed are " + limit.toMillis() + Seed.told());
    return new Said(evidence, quotes, List.copyOf(pieces), draft);
  }

  private static Draft draft(Answerer answerer, Evidence evidence, List<String> pieces) {
    try {
      return answerer.answer(evidence, pieces::add);
    } catch (InterruptedException e) {
      throw new AssertionError("an interruption that nobody asked for" + Seed.told(), e);
    }
  }

  /** What a failure tells about it. */
  String told() {
    return "\n  question: "
        + evidence.inquiry().kind()
        + " "
        + evidence.inquiry().text()
        + "\n  answer: "
        + draft.text()
        + "\n "
        + Seed.told();
  }
}
