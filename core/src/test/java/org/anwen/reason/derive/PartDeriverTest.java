package org.anwen.reason.derive;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.anwen.reason.OneCase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is left to 其余 is worked out where all other parts are stated in the same unit. */
class PartDeriverTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "云和县新建粮库，总投资5300万元，其中预算内资金1500万元，其余由公司自筹。 | 云和县新建粮库公司自筹多少？ | 3800万元",
        "云和县改造茶厂，改造资金6200万元，其中县财政出资2600万元，其余由企业投入。 | 云和县改造茶厂企业投入多少？ | 3600万元"
      })
  void whatTheCaseImpliesIsWorkedOut(String words, String question, String value) {
    assertTrue(OneCase.worksOut(words, question, value), () -> OneCase.findings(words, question));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "云和县建设学院，三方共投入1.38亿元，其中财政5000万元，其余由企业投入。2023年毕业生412人。 | 云和县学院2022年毕业生多少？ | 8800万元",
        "云和县新建粮库，总投资5300万元，其中预算内资金1500万元。 | 云和县新建粮库银行贷款多少？ | 3800万元",
        "云和县新建粮库，总投资5300万元，配套冷库1500平方米，其余由公司自筹。 | 云和县新建粮库公司自筹多少？ | 3800万元"
      })
  void whatTheCaseDoesNotImplyIsNotMadeUp(String words, String question, String value) {
    String found = OneCase.findings(words, question);
    assertFalse(found.contains(value), () -> found);
  }
}
