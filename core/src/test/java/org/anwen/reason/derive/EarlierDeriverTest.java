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
