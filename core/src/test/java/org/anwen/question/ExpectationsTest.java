package org.anwen.question;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a figure is asked for each of. */
class ExpectationsTest {
  @ParameterizedTest
  @CsvSource({
    "水权每方多少钱,立方米",
    "转让一方水多少钱,立方米",
    "每方面多少个,''",
    "亩均省水多少,亩",
    "户均出资多少,户",
    "资源均衡配置投入多少,''",
    "每头猪补多少钱,头",
    "每平米补多少,平",
    "一共多少钱,''"
  })
  void theThingReckonedForIsRead(String question, String per) {
    assertEquals(per, Expectations.per(question));
  }

  @ParameterizedTest
  @CsvSource({"两个小区车位款一共多少", "一共筹了多少改造钱"})
  void moneyIsAskedForByItsWord(String part) {
    assertEquals(Expect.MONEY, Expectations.of(part));
  }
}
