package org.anwen.reason.search;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.anwen.TestLibrary;
import org.anwen.api.Question;
import org.anwen.reason.OneCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The right one among like figures that stand together: by who pays, for what each, of what place.
 */
class LikeFiguresTest {
  private static final String WORDS =
      "云南省弥勒市改造民居。热泵每台均价1.12万元，省、市、县三级分别补2000元、3400元、2000元，农户自付3800元。"
          + "购置木床1.75万张，每张180元，床垫每个95元。经费由中央财政承担50%、省级财政承担30%、县级财政承担20%。"
          + "考核后初级、中级、高级工匠每月分别补贴100元、200元、300元。电费补贴共9亿元；分乡镇看，弥阳镇2.6亿元、新哨镇1.9亿元、虹溪镇0.4亿元。"
          + "（一）联合定价。企业代表每旬到3家超市采价，取平均价下浮8%结算。线路由客运公司垫资先建，县里分5年还清。";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "弥勒装一台热泵，老百姓自己要掏多少？ | 3800元",
        "弥勒的木床一张多少钱？ | 180元",
        "弥勒的高级工匠每个月能多拿多少？ | 300元",
        "弥勒的初级工匠一个月补多少钱？ | 100元",
        "虹溪镇分到了多少电费补贴？ | 0.4亿元",
        "弥勒的线路是谁先垫的？ | 客运公司"
      })
  void theOneAskedForIsFound(String question, String value) {
    String found = OneCase.findings(WORDS, question);
    assertTrue(found.contains(value), () -> found);
    assertTrue(found.startsWith("ANSWER "), () -> found);
  }

  @Test
  void eachOfThreeLevelsIsTold() {
    String found = OneCase.findings(WORDS, "弥勒的经费中央、省、县三级各摊多少比例？");
    assertTrue(found.contains("50%、30%、20%"), () -> found);
  }

  @Test
  void aConditionIsNoPremise() {
    String words = "云南省弥勒市保供天然气。缺口在10%至20%的，发布橙色预警；缺口超过20%的，发布红色预警。";
    String found = OneCase.findings(words, "弥勒天然气缺口到了15%该亮什么颜色？");
    assertFalse(found.contains("CORRECTION"), () -> found);
  }

  @Test
  void aLossAndAGainComeToNoSum() {
    String words = "云南省弥勒市办粮库，2021年亏损146万元，2022年盈利32万元。";
    String found = OneCase.findings(words, "弥勒粮库2021年和2022年两年一共多少钱？");
    assertFalse(found.contains("178"), () -> found);
  }

  @Test
  void whatWasReallyAddedIsNoSumOfThePlan() {
    String words =
        "云南省弥勒市计划三年新增床位5万个，其中2022年1.5万个、2023年2万个、2024年1.5万个；实际新增5.25万个，其中2022年1.38万个、2023年2.26万个、2024年1.61万个。";
    String found = OneCase.findings(words, "弥勒一共实际新增多少个床位？");
    assertTrue(found.contains("5.25万个"), () -> found);
    assertFalse(found.contains("COMPUTED"), () -> found);
  }

  @Test
  void aTemperatureIsNoCount() {
    String found = OneCase.findings("云南省弥勒市建成地热井14口，井深2500米。", "弥勒地热井的出水温度是多少？");
    assertTrue(found.startsWith("ABSENT"), () -> found);
  }

  @Test
  void aReasonIsNoRemainder() {
    String words = "云南省弥勒市整理空地20余块，利用其中8块。由于围墙阻隔，这些空地以前一直没用起来。";
    String found = OneCase.findings(words, "弥勒那几块空地以前为什么一直没用起来？");
    assertFalse(found.contains("COMPUTED"), () -> found);
    assertTrue(found.contains("围墙"), () -> found);
  }

  @Test
  void aTotalIsThatOfAllCasesWhereNoneIsNamed() {
    try (var assistant =
        TestLibrary.invented()
            .under("各地做法")
            .with("云南省弥勒市发行水利专项债3亿元，修渠20公里。")
            .with("广东省徐闻县发行水利专项债5亿元，修渠31公里。")
            .with("青海省玉树市保护湿地，设置巡护点31处，巡护员260名。")
            .with("湖北省洪湖市发展生态养殖，养殖户有1200户。")
            .assistant()) {
      String answer = assistant.ask(Question.of("水利专项债一共多少亿？"), "", s -> {}).answer().text();
      assertTrue(answer.contains("8亿元"), () -> answer);
      assertTrue(answer.contains("弥勒") && answer.contains("徐闻"), () -> answer);
    }
  }
}
