package org.anwen.reason.reading;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.anwen.reason.OneCase;
import org.junit.jupiter.api.Test;

class FormWordsTest {
  private static final String WORDS =
      "江苏省海安市开放共享车间。企业先向园区提出意向，园区三日内派人查验场地，查验合格的签协议领钥匙。2023年接待企业42家。";

  @Test
  void theFormOfAnAnswerNeedNotStandInTheText() {
    assertTrue(
        OneCase.findings(WORDS, "企业想用海安的共享车间，得办什么手续？").contains("查验合格"),
        () -> OneCase.findings(WORDS, "企业想用海安的共享车间，得办什么手续？"));
    assertTrue(OneCase.findings(WORDS, "海安的共享车间经过哪些程序才能用上？").contains("签协议"));
  }

  @Test
  void theStepsOfSomethingElseAreNotTold() {
    assertFalse(OneCase.findings(WORDS, "海安共享车间的拍卖流程？").contains("签协议"));
  }

  @Test
  void onePlaceIsSummedUpThoughTheQuestionHasOtherWords() {
    String found = OneCase.findings(WORDS, "海安怎么破除企业对共享车间的顾虑的？总结几条");
    assertTrue(found.contains("查验合格"), found);
  }
}
