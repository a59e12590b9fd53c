package org.anwen.reason.derive;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.anwen.reason.OneCase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A payment that goes up in steps is reckoned for a year of its term. */
class StepDeriverTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "青田县出租厂房，前5年每年租金600万元，此后每5年递增8%。 | 青田县厂房第6年租金多少？ | 648万元/年",
        "青田县出租厂房，第一年租金100万元，以后每3年上浮10%。 | 青田县厂房第5年租金多少？ | 121万元"
      })
  void whatTheCaseImpliesIsWorkedOut(String words, String question, String value) {
    assertTrue(OneCase.worksOut(words, question, value), () -> OneCase.findings(words, question));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "青田县出租厂房，前5年每年租金600万元，此后每5年递增8%。 | 青田县厂房第3年租金多少？ | 648万元",
        "青田县出租厂房，前5年每年租金600万元，产值年均增长8%。 | 青田县厂房第6年租金多少？ | 648万元"
      })
  void whatTheCaseDoesNotImplyIsNotMadeUp(String words, String question, String value) {
    String found = OneCase.findings(words, question);
    assertFalse(found.contains(value), () -> found);
  }
}
