package org.anwen.reason.derive;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.anwen.reason.OneCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an amount is reckoned for is multiplied only by a number of the same thing. */
class RateDeriverTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "临泉县养护乡道，每公里补助5000元。 | 临泉县养护乡道100公里一共补助多少？ | 50万元",
        "临泉县聘用护林员，每人每月补助300元。 | 临泉县护林员一个人一年共补助多少？ | 3600元",
        "临泉县开通校车12辆，每车年运行费用14万元。 | 临泉县12辆校车一年总共要花多少运行费？ | 168万元"
      })
  void whatTheCaseImpliesIsWorkedOut(String words, String question, String value) {
    assertTrue(OneCase.worksOut(words, question, value), () -> OneCase.findings(words, question));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "临泉县养护乡道，每公里补助5000元，全县养护站12个。 | 临泉县养护站一共补助多少钱？ | 6万元",
        "临泉县聘用护林员，每人每月补助300元。 | 临泉县护林员每人每月补助多少？ | 3600元"
      })
  void whatTheCaseDoesNotImplyIsNotMadeUp(String words, String question, String value) {
    String found = OneCase.findings(words, question);
    assertFalse(found.contains(value), () -> found);
  }

  @Test
  void whatIsPaidForEachOfAllIsTakenTimesTheirWholeNumber() {
    String words =
        "安福县登记古树2386株，其中一级418株、二级763株、三级1205株。2022年起为全部古树投保，每株保费120元。2023年出险27株，获赔41.8万元。";
    String question = "按每株的保费算，安福县给所有古树投保一年得花多少？";
    assertTrue(
        OneCase.worksOut(words, question, "28.632万元"), () -> OneCase.findings(words, question));
  }
}
