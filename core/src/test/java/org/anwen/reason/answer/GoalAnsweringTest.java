package org.anwen.reason.answer;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.anwen.reason.OneCase;
import org.junit.jupiter.api.Test;

/** Whether a plan was kept is read off its figures, whatever the text says of it. */
class GoalAnsweringTest {
  private static final String SHORT = "湖北省洪湖市改造渔港，计划改造泊位640个，实际完成590个，其中大沙镇210个。";
  private static final String OVER = "湖北省洪湖市改造渔港，计划改造泊位640个，其中2022年300个；实际完成670个，渔民满意。";

  @Test
  void aPlanThatFellShortIsListedWhereThatIsAsked() {
    assertTrue(OneCase.findings(SHORT, "哪些地方没有完成计划？").contains("590个"));
    assertTrue(OneCase.findings(SHORT, "当初定的目标没达到的有几个地方？").contains("590个"));
    assertFalse(OneCase.findings(SHORT, "哪些地方超额完成了计划？").contains("590个"));
  }

  @Test
  void aPlanThatWasExceededIsListedWhereThatIsAsked() {
    assertTrue(OneCase.findings(OVER, "超额完成任务的有哪些地方").contains("670个"));
    assertFalse(OneCase.findings(OVER, "哪些地方没有完成计划？").contains("670个"));
  }
}
