package org.anwen.reason;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a question asks together is looked for in one sentence. */
class AskedTogetherTest {
  private static final String WORDS =
      "湖北省洪湖市评选美丽渔港，每年择优评出4个渔港，市财政分别奖励200万元。聘请渔技员39名下乡授课，以10年总价3.6万元的价格出让泊位195个，共筹集整治资金425万元。";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "洪湖出让了多少泊位，筹了多少？ | 425万元",
        "洪湖的美丽渔港一年评几个，每个给多少？ | 200万元",
        "洪湖的美丽渔港一年评几个，每个给多少？ | 4个"
      })
  void bothPartsAreAnswered(String question, String value) {
    String found = OneCase.findings(WORDS, question);
    assertTrue(found.contains(value), () -> found);
  }
}
