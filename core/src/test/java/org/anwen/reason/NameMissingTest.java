package org.anwen.reason;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a case says of one name answers nothing that is asked of another. */
class NameMissingTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "永顺县评定企业37家，其中A级8家、D级3家。 | 永顺县C级企业有几家？",
        "永顺县建设泵站21座，泵站按每吨水0.1元收费。 | 永顺县的泵站总共投资了多少钱？",
        "永顺县与越南的学校互派学生，接收留学生236名。 | 永顺县的老挝留学生有多少名？"
      })
  void anotherNameIsNoAnswer(String words, String question) {
    String found = OneCase.findings(words, question);
    assertTrue(found.startsWith("ABSENT"), () -> found);
  }
}
