package org.anwen.reason.derive;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.anwen.reason.OneCase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What two who pay give is related where one sentence tells it of each. */
class PayersDeriverTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"青田县购置车辆，资金由省级补助360万元、市级财政216万元构成。 | 青田县购置车辆省里比市级多出多少？ | 144万元"})
  void whatTheCaseImpliesIsWorkedOut(String words, String question, String value) {
    assertTrue(OneCase.worksOut(words, question, value), () -> OneCase.findings(words, question));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"青田县购置车辆，资金由省级补助360万元、企业捐资216万元构成。 | 青田县购置车辆省里比市级多出多少？ | 144万元"})
  void whatTheCaseDoesNotImplyIsNotMadeUp(String words, String question, String value) {
    String found = OneCase.findings(words, question);
    assertFalse(found.contains(value), () -> found);
  }
}
