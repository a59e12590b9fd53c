package org.anwen.reason.derive;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.anwen.reason.OneCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A column of a table is a share of another in the rows that the question names. */
class ColumnShareTest {
  private static final String TABLE =
      """
      安福县开办培训，结业取证情况如下：
      年度\t培训人数（人）\t取证人数（人）
      2021\t3000\t2400
      2022\t5000\t4500
      2023\t8000\t7500""";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"安福县2022年取证率是多少？ | 90%", "安福县2022年取证人数占培训人数的几成？ | 90%", "安福县三年取证的人占培训的人多大比例？ | 90%"})
  void whatTheRowsImplyIsWorkedOut(String question, String value) {
    assertTrue(OneCase.worksOut(TABLE, question, value), () -> OneCase.findings(TABLE, question));
  }

  @Test
  void aRowThatIsNotAskedForGivesNoShare() {
    String found = OneCase.findings(TABLE, "安福县取证人数占培训人数的几成？");
    assertFalse(found.contains("占80%"), () -> found);
  }
}
