package org.anwen.reason.search;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.anwen.reason.OneCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Questions in the words of everyday speech, with some English, for what a text says formally. */
class EverydayAskingTest {
  private static final String WORDS =
      "湖北省洪湖市发展生态养殖。养殖规定由市农业农村局制定，每亩水面放养鸭子不超过12只，违反规定的取消当年补贴资格，两年内不得再次申报。"
          + "聘请水质监测员35名，月薪2800元至3600元不等。市水产局印发《洪湖生态养殖管理办法》，养殖登记平台投资450万元。";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "洪湖一亩水面最多放养几只鸭子？ | 12只",
        "洪湖的水质监测员一个月工资多少钱？ | 2800元至3600元",
        "洪湖水产局印发的养殖管理办法，全名叫什么？ | 《洪湖生态养殖管理办法》",
        "洪湖请来的那35名是做什么的？ | 水质监测员",
        "洪湖 养殖登记 platform 投资 how much | 450万元",
        "洪湖 养殖登记 platfrom 投资 how much | 450万元",
        "红湖 养殖登记平台 投资 | 450万元",
        "洪湖 水质监测员 工资 | 2800元至3600元"
      })
  void theFormalWordsAnswer(String question, String value) {
    String found = OneCase.findings(WORDS, question);
    assertTrue(found.contains("ANSWER ") && found.contains(value), () -> found);
  }

  @Test
  void oneMeansIsToldWithoutTheWholeCase() {
    String words =
        "湖北省洪湖市新滩码头改造中，通过置换的方式取得造船厂的闲置用地，完善码头配套设施。"
            + "新增泊位180个，新建休闲场所3处，满足周边6个村1000余户居民停船、休闲和运动的需求，成为周边居民常去的地方。"
            + "组建管护队，由镇里统一招聘、统一培训、统一发放装备，对码头设施、航标灯和消防器材逐日巡查，发现问题当日上报、三日内处理完毕，并由镇政府每月通报一次处理情况。";
    String found = OneCase.findings(words, "洪湖新滩码头是用什么办法拿到造船厂那块地的？");
    assertTrue(found.contains("置换"), () -> found);
    assertFalse(found.contains("管护队"), () -> found);
  }
}
