package org.anwen.reason.derive;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.anwen.reason.OneCase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A change is worked out from its beginning and end, told in one clause. */
class ChangeDeriverTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "石门县治理投诉，投诉由月均73起降到12起。 | 石门县投诉减少了多少起？ | 61起",
        "石门县推广节水，用水合格率由34%提高到72%。 | 石门县用水合格率提高了几个百分点？ | 38个百分点",
        "石门县奖补种粮，每年列支5—8亿元。 | 石门县每年列支的上限比下限多多少？ | 3亿元/年"
      })
  void whatTheCaseImpliesIsWorkedOut(String words, String question, String value) {
    assertTrue(OneCase.worksOut(words, question, value), () -> OneCase.findings(words, question));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "石门县治理投诉，投诉由月均73起降到12起。 | 石门县现在投诉月均多少起？ | 61起",
        "石门县推广节水，2022年合格率34%，节水器具1.2万套。 | 石门县合格率提高了几个百分点？ | 38个百分点"
      })
  void whatTheCaseDoesNotImplyIsNotMadeUp(String words, String question, String value) {
    String found = OneCase.findings(words, question);
    assertFalse(found.contains(value), () -> found);
  }
}
