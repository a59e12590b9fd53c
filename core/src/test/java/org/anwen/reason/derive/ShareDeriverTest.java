package org.anwen.reason.derive;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.anwen.reason.OneCase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A share that the text gives of an amount gives the part, or the whole; a share of something else
 * does not.
 */
class ShareDeriverTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "青田县改造灌区，项目总投资2.7亿元，其中社会资本出资80%。 | 青田县改造灌区社会资本出资多少钱？ | 2.16亿元",
        "青田县改造灌区，发行债券5亿元，占总投资的72%。 | 青田县改造灌区总投资大约多少？ | 6.94亿元",
        "青田县购置农机，每台补贴3000元，省级承担60%、县级承担40%。 | 青田县购置农机每台补贴里省级承担多少钱？ | 1800元/台"
      })
  void whatTheCaseImpliesIsWorkedOut(String words, String question, String value) {
    assertTrue(OneCase.worksOut(words, question, value), () -> OneCase.findings(words, question));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "青田县聘请管护员，年人均报酬6000元，所需资金由县财政承担七成。 | 青田县管护员每人一年给多少钱，钱是县里出还是镇里出？ | 4200元/人",
        "青田县改造灌区，总投资2.7亿元，灌溉水利用率达到80%。 | 青田县改造灌区社会资本出资多少钱？ | 2.16亿元",
        "青田县推行家庭病床，年内开展318例，人均费用仅为住院的三分之一。 | 青田县家庭病床一年开了多少例？ | 106例",
        "青田县改造灌区，总投资2.7亿元，较上年增长80%。 | 青田县改造灌区社会资本投了多少？ | 2.16亿元"
      })
  void whatTheCaseDoesNotImplyIsNotMadeUp(String words, String question, String value) {
    String found = OneCase.findings(words, question);
    assertFalse(found.contains(value), () -> found);
  }
}
