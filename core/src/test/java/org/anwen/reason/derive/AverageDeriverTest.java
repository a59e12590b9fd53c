package org.anwen.reason.derive;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.anwen.reason.OneCase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A total is shared among the number of the things that the question names. */
class AverageDeriverTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "永顺县盘活厂房，盘活厂房48座，建筑面积约6500平方米。 | 永顺县盘活的厂房平均每座多少平方米？ | 约135.42平方米",
        "永顺县出让摊位，出让摊位90个，共筹集资金360万元。 | 永顺县平均一个摊位多少钱？ | 4万元",
        "永顺县修缮敬老院，投入1280万元，修缮敬老院16所。 | 永顺县平均每所敬老院的修缮花了多少？ | 80万元",
        "永顺县办理转贷，设立资金2亿元，2023年周转300笔、18亿元。 | 永顺县平均每笔转贷多少钱？ | 600万元",
        "永顺县奖励企业，2022年向9家企业兑现1440万元，2023年向12家企业兑现2160万元。 | 永顺县2023年平均每家企业兑现多少奖励？ | 180万元",
        "永顺县建设公寓，有公寓17栋，住户730户。 | 永顺县平均一栋公寓住多少户？ | 42.94户"
      })
  void whatTheCaseImpliesIsWorkedOut(String words, String question, String value) {
    assertTrue(OneCase.worksOut(words, question, value), () -> OneCase.findings(words, question));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "永顺县出让摊位，出让摊位90个，共筹集资金360万元。 | 永顺县出让摊位共筹集多少钱？ | 4万元",
        "永顺县改造书屋，改造投入516万元，每个书屋配发图书1500册。 | 永顺县平均每个书屋花了多少钱？ | 3440元",
        "永顺县出让摊位，人均住房面积36平方米，摊位90个。 | 永顺县平均一个摊位多少钱？ | 0.4平方米"
      })
  void whatTheCaseDoesNotImplyIsNotMadeUp(String words, String question, String value) {
    String found = OneCase.findings(words, question);
    assertFalse(found.contains(value), () -> found);
  }
}
