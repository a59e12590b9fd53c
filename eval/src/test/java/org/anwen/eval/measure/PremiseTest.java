package org.anwen.eval.measure;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.anwen.eval.suite.Expectation;
import org.junit.jupiter.api.Test;

class PremiseTest {
  private static final Expectation RATE =
      new Expectation(
          "premise", List.of(List.of("96%")), List.of(), List.of(), List.of(), false, false);

  @Test
  void aPremiseHoldsWhenTheQuestionStatesWhatTheAnswerMustState() {
    assertTrue(Premise.holds(RATE, "居民出资率达９６％，对吗？"));
    assertFalse(Premise.holds(RATE, "居民出资率达86%，对吗？"));
  }

  @Test
  void aDenialIsToldByTheWordsOfTheLanguage() {
    assertTrue(Premise.denies("不对，应为96%[1]。"));
    assertFalse(Premise.denies("对，居民出资率达96%[1]。"));
  }
}
