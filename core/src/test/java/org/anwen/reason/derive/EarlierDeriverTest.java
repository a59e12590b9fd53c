package org.anwen.reason.derive;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.anwen.reason.OneCase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The year before is worked out from a figure and what it is compared with. */
class EarlierDeriverTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "双河县发放贷款，2023年平均利率4.32%，比上年下降0.35个百分点。 | 双河县2022年的平均利率是多少？ | 4.67%",
        "双河县管理医保基金，2023年基金结余2180万元，比上年增加340万元。 | 双河县2022年医保基金结余了多少？ | 1840万元",
        "宁陕县培训技工，2023年培训1860人次，比2022年多420人次。 | 宁陕县2022年培训多少人次？ | 1440人次",
        "宁陕县募集善款，2023年募集4290万元，较上年增加43%。 | 宁陕县募集善款上一年是多少？ | 3000万元"
      })
  void whatTheCaseImpliesIsWorkedOut(String words, String question, String value) {
    assertTrue(OneCase.worksOut(words, question, value), () -> OneCase.findings(words, question));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "宁陕县培训技工，2023年培训1860人次，比2022年多420人次。 | 宁陕县2023年培训多少人次？ | 1440人次",
        "宁陕县培训技工，2023年培训1860人次，发放证书420本。 | 宁陕县2022年培训多少人次？ | 1440人次"
      })
  void whatTheCaseDoesNotImplyIsNotMadeUp(String words, String question, String value) {
    String found = OneCase.findings(words, question);
    assertFalse(found.contains(value), () -> found);
  }
}
