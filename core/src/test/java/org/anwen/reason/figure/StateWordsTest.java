package org.anwen.reason.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.anwen.Assistant;
import org.anwen.TestLibrary;
import org.anwen.api.Question;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The figure of the state asked is given: planned or reached, earlier or later. */
class StateWordsTest {
  private static final String WORDS =
      "湖北省洪湖市整治渔港，计划投资1.2亿元，实际完成投资9800万元。渔船入港率由61%提高到93%。对吸纳10人以上的渔村给予补贴，渔村共吸纳就业860人。";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "洪湖渔港实际投资多少？ | 9800万元",
        "洪湖渔港计划投资多少？ | 1.2亿元",
        "洪湖渔港投资多少？ | 9800万元",
        "洪湖的渔船入港率现在是多少？ | 93%",
        "洪湖的渔船入港率原来是多少？ | 61%",
        "洪湖的渔村吸纳了多少人？ | 860人"
      })
  void theFigureOfTheStateAskedIsGiven(String question, String value) {
    try (Assistant assistant =
        TestLibrary.invented().under("渔港").with(WORDS).with("广东省徐闻县发展菠萝产业，种植面积35万亩。").assistant()) {
      String given = assistant.evidence(Question.of(question)).findings().getFirst().value();
      assertEquals(value, given);
    }
  }
}
