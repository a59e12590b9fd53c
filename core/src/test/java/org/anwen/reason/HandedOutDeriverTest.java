package org.anwen.reason;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** What is given to each of so many is multiplied where all of it is asked for. */
class HandedOutDeriverTest {
  private static final String WORDS = "湖北省洪湖市评选平安渔港，每年评出4个乡镇，市财政分别奖励30万元。";

  @Test
  void whatEachGetsIsMultiplied() {
    assertTrue(OneCase.worksOut(WORDS, "洪湖平安渔港一年一共奖励多少钱？", "120万元"));
  }

  @Test
  void whatOneGetsIsNot() {
    assertFalse(OneCase.findings(WORDS, "洪湖平安渔港每个乡镇奖励多少钱？").contains("120万元"));
  }
}
