package org.anwen.reason.derive;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.anwen.reason.OneCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A table's rows are added and compared column by column, its row of totals left out. */
class TableDeriverTest {
  private static final String GRADES = "安福县奖励工匠，对高级工、技师、高级技师分别按每人1500元、3000元、5000元给予奖励。";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"安福县高级工和高级技师奖励差多少？ | 3500元/人", "安福县技师和高级技师奖励差多少？ | 2000元/人"})
  void anItemNamedInAnotherOneIsNotTheOther(String question, String value) {
    assertTrue(OneCase.worksOut(GRADES, question, value), () -> OneCase.findings(GRADES, question));
  }

  private static final String TABLE =
      """
      安福县分年建设驿站，建设情况如下：
      年度\t新建驿站（座）\t投资（万元）
      2021\t9\t238
      2022\t15\t390
      2023\t17\t448
      合计\t41\t1076""";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "安福县2021年和2022年新建驿站共多少座？ | 24座",
        "安福县2023年比2021年多投资多少？ | 210万元",
        "安福县三年新建驿站加起来多少座？ | 41座",
        "安福县2023年新建驿站占三年总数的百分之几？ | 41.5%"
      })
  void whatTheCaseImpliesIsWorkedOut(String question, String value) {
    assertTrue(OneCase.worksOut(TABLE, question, value), () -> OneCase.findings(TABLE, question));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"安福县三年新建驿站加起来多少座？ | 82座", "安福县2022年新建驿站多少座？ | 24座", "安福县2021年的驿站和投资加起来多少？ | 247"})
  void whatTheCaseDoesNotImplyIsNotMadeUp(String question, String value) {
    String found = OneCase.findings(TABLE, question);
    assertFalse(found.contains(value), () -> found);
  }

  @Test
  void aPartToldAmongAWholeIsNotAddedToIt() {
    String found = OneCase.findings("青田县设路长，设乡、村两级路长1286名，其中村级路长1042名。", "青田县乡级和村级路长一共多少名？");
    assertFalse(found.contains("2328名"), () -> found);
  }
}
