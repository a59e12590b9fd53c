package org.anwen.reason.derive;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.anwen.reason.OneCase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The share of a part is worked out from the part and the whole that it is told from. */
class PartShareDeriverTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "西和县评定企业，参评企业40家，其中A级8家。 | 西和县A级企业占参评企业的比例是多少？ | 20%",
        "西和县转化专利，申请专利250件，转化90件。 | 西和县专利转化率是多少？ | 36%"
      })
  void whatTheCaseImpliesIsWorkedOut(String words, String question, String value) {
    assertTrue(OneCase.worksOut(words, question, value), () -> OneCase.findings(words, question));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "西和县评定企业，参评企业40家，其中A级8家，B级20家。 | 西和县B级企业占参评企业的比例是多少？ | 20%",
        "西和县评定企业，参评企业40家，培训人员8人。 | 西和县培训人员占比是多少？ | 20%"
      })
  void whatTheCaseDoesNotImplyIsNotMadeUp(String words, String question, String value) {
    String found = OneCase.findings(words, question);
    assertFalse(found.contains(value), () -> found);
  }
}
