package org.anwen.reason.derive;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.anwen.reason.OneCase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A figure is given in another unit of what it measures. */
class ConversionDeriverTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "雷波县平整土地，平整荒地3.85亩。 | 雷波县平整的荒地3.85亩是多少平方米？ | 2567平方米",
        "雷波县修建堤防，堤防长12.5公里。 | 雷波县堤防12.5公里是多少米？ | 12500米",
        "雷波县收储稻谷，收储稻谷3.2吨。 | 雷波县收储的稻谷3.2吨合多少公斤？ | 3200公斤"
      })
  void whatTheCaseImpliesIsWorkedOut(String words, String question, String value) {
    assertTrue(OneCase.worksOut(words, question, value), () -> OneCase.findings(words, question));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "雷波县平整土地，平整荒地3.85亩。 | 雷波县平整荒地多少亩？ | 2567平方米",
        "雷波县平整土地，平整荒地3.85亩。 | 雷波县平整荒地合多少吨？ | 3.85吨"
      })
  void whatTheCaseDoesNotImplyIsNotMadeUp(String words, String question, String value) {
    String found = OneCase.findings(words, question);
    assertFalse(found.contains(value), () -> found);
  }
}
