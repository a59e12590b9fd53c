package org.anwen.reason.search;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.anwen.reason.OneCase;
import org.junit.jupiter.api.Test;

/** What only heads what follows is no answer without it. */
class HeadsTest {
  private static final String WORDS =
      "湖北省洪湖市建设渔港。主要做法。一是统一管护。由镇里的船队巡查，每月两次。二是缆桩由渔民自选。铸铁缆桩选用640个、木缆桩360个。取得成效。渔民都说好。";

  @Test
  void theHeadOfAnItemIsToldWithWhatItHeads() {
    String found = OneCase.findings(WORDS, "洪湖的渔民都选了哪些缆桩？");
    assertTrue(found.contains("640个"), () -> found);
  }

  @Test
  void theNameOfAPartIsNoStep() {
    String found = OneCase.findings(WORDS, "洪湖的渔港怎么管护？");
    assertFalse(found.lines().anyMatch(l -> l.startsWith("主要做法") || l.startsWith("取得成效")), found);
  }
}
