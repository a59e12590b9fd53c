package org.anwen.reason.reading;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.anwen.Assistant;
import org.anwen.TestLibrary;
import org.anwen.api.Question;
import org.anwen.reason.OneCase;
import org.junit.jupiter.api.Test;

/** Each clause of a description has to be met, and one that asks something describes nothing. */
class ClausesTest {
  private static final String LEVY = "湖北省洪湖市完善渔港，按每户200元的标准向渔民收钱，用于渔港的维护管理。";
  private static final String BUILD = "安徽省巢湖市扩建渔港，按每户300元的标准向渔民收钱，新建码头三座。";

  @Test
  void aCaseThatDoesOneOfTwoThingsDoesNotFit() {
    try (Assistant assistant =
        TestLibrary.invented().under("各地做法").with(LEVY).with(BUILD).assistant()) {
      String found = assistant.ask(Question.of("按每户向渔民收钱、留着日后维护管理用的有哪些地方？")).text();
      assertTrue(found.contains("洪湖"), found);
      assertFalse(found.contains("巢湖"), found);
    }
  }

  @Test
  void aClauseThatAsksWhatEachTakesIsNoConditionOfIt() {
    String found = OneCase.findings(LEVY, "向渔民收钱的有哪些地方，金额分别是多少？");
    assertTrue(found.contains("洪湖"), () -> found);
  }
}
