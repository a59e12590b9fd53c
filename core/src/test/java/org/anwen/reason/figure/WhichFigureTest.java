package org.anwen.reason.figure;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.anwen.reason.OneCase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which of like figures is meant: by what it is reckoned for, its extreme, its label or column. */
class WhichFigureTest {
  private static final String WORDS =
      "湖北省洪湖市整治渔港，旅居渔民每人每月收费680—920元。将渔船分为木质、钢质、玻璃钢三类，"
          + "分别按每米船长12元、18元和25元收取泊位费。建成临时锚地19处，设泊位640个，最大的一处72个、最小的仅8个。"
          + "首批聘任护渔员21人。岸上设停车位150个。";

  private static final String TABLE =
      "湖北省洪湖市改造泵站，情况如下。\n\n"
          + "| 泵站 | 投资（万元） | 改造前能力（立方米/秒） | 改造后能力（立方米/秒） |\n"
          + "|---|---|---|---|\n"
          + "| 新滩泵站 | 5300 | 14 | 33 |\n"
          + "| 高潭泵站 | 2100 | 6 | 17 |\n";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "洪湖的旅居渔民一个月要交多少钱？ | 680—920元",
        "洪湖钢质渔船的泊位费一米船长多少钱？ | 18元",
        "洪湖的临时锚地最小的一处有几个泊位？ | 8个",
        "洪湖的临时锚地最大的一处有几个泊位？ | 72个",
        "洪湖请的护渔员头一批是几个人？ | 21人",
        "洪湖的渔港岸上能停多少辆车？ | 150个"
      })
  void theFigureMeantIsGiven(String question, String value) {
    String found = OneCase.findings(WORDS, question);
    assertTrue(found.contains("ANSWER ") && found.contains(value), () -> found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"洪湖的新滩泵站改造以后能力是多少？ | 33", "洪湖的高潭泵站改造前的能力是多少？ | 6"})
  void ofARowTheColumnIsTheOneWhoseHeadHasTheQuestionsOwnCharacter(String question, String value) {
    String found = OneCase.findings(TABLE, question);
    assertTrue(found.lines().anyMatch(l -> l.startsWith("ANSWER " + value)), () -> found);
  }
}
