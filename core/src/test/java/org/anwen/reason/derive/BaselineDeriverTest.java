package org.anwen.reason.derive;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.anwen.reason.OneCase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a figure is set against is worked out from how far it lies above or below. */
class BaselineDeriverTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"青田县培训学员，就业率91%，比学院平均水平高出19个百分点。 | 青田县学员就业率91%，学院平均是多少？ | 72%"})
  void whatTheCaseImpliesIsWorkedOut(String words, String question, String value) {
    assertTrue(OneCase.worksOut(words, question, value), () -> OneCase.findings(words, question));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"青田县培训学员，就业率91%，比学院平均水平高出19个百分点。 | 青田县学员就业率比学院平均水平高出多少？ | 72%"})
  void whatTheCaseDoesNotImplyIsNotMadeUp(String words, String question, String value) {
    String found = OneCase.findings(words, question);
    assertFalse(found.contains(value), () -> found);
  }
}
