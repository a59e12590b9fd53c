package org.anwen.reason.derive;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.anwen.reason.OneCase;
import org.junit.jupiter.api.Test;

/** What is given to each of so many is multiplied where all of it is asked for. */
class HandedOutDeriverTest {
  private static final String WORDS = "湖北省洪湖市评选平安渔港，每年评出4个乡镇，市财政分别奖励30万元。";

  @Test
  void whatEachGetsIsMultiplied() {
    assertTrue(OneCase.worksOut(WORDS, "洪湖平安渔港一年一共奖励多少钱？", "120万元"));
  }

  @Test
  void whatAnEarlierClauseSaysOfEachIsMultiplied() {
    String words = "湖北省洪湖市到2023年建成平安渔港34座，每座泊位15至20个，造价6.5万元，其中市级补3万元。";
    assertTrue(OneCase.worksOut(words, "洪湖的渔港全算上，造价总共多少？", "221万元"));
  }

  @Test
  void theNumberIsTheOneOfTheNounThatEachNames() {
    String words = "湖北省洪湖市实现92家渔港快检室全覆盖，市财政对每个快检室补助8万元，每家渔港配2名协管员。";
    assertTrue(OneCase.worksOut(words, "洪湖补助快检室总共得花多少钱？", "736万元"));
  }

  @Test
  void whatOneGetsIsNot() {
    assertFalse(OneCase.findings(WORDS, "洪湖平安渔港每个乡镇奖励多少钱？").contains("120万元"));
  }
}
