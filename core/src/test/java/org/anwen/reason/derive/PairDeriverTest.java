package org.anwen.reason.derive;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.anwen.reason.OneCase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Two figures are set in relation where each side of the question names its own, and they measure
 * alike.
 */
class PairDeriverTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "洪湖市整治渔港，省级补助约2000万元、企业出资2200万元。 | 洪湖市整治渔港企业出资比省级补助多多少？ | 约200万元",
        "洪湖市整治渔港，省级补助1.2亿元、企业出资8000万元。 | 洪湖市整治渔港省级补助比企业出资多多少？ | 4000万元",
        "洪湖市申请专项债，共申请额度21.17亿元、已发行16.5亿元。 | 洪湖市专项债申请额度比已发行的多多少？ | 4.67亿元",
        "洪湖市申请专项债，共申请额度20亿元、已发行16亿元。 | 洪湖市已发行的专项债占申请额度的百分之几？ | 80%",
        "洪湖市建设仓库，粮食仓库45座，棉花仓库18座。 | 洪湖市粮食仓库比棉花仓库多多少座？ | 27座"
      })
  void whatTheCaseImpliesIsWorkedOut(String words, String question, String value) {
    assertTrue(OneCase.worksOut(words, question, value), () -> OneCase.findings(words, question));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "洪湖市申请专项债，共申请额度21.17亿元、已发行16.5亿元。 | 洪湖市专项债申请额度加上已发行的一共多少？ | 37.67亿元",
        "洪湖市建设仓库，粮食仓库45座，占地18亩。 | 洪湖市粮食仓库比占地多多少？ | 27座"
      })
  void whatTheCaseDoesNotImplyIsNotMadeUp(String words, String question, String value) {
    String found = OneCase.findings(words, question);
    assertFalse(found.contains(value), () -> found);
  }
}
