package org.anwen.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.anwen.text.Folding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Denials, opposites and places in an order, each against an invented source. */
class WordingRulesTest {
  private static final List<Reading> SOURCES =
      List.of(
          Reading.of("北岭县首批推出古桥12座，第二批由镇里推出。修缮分三期，一期于2020年建成，三期占地5公顷。"),
          Reading.of("过去“建而不管”，如今每月巡查不少于8次，60分以下为不合格，已全部完工，农村道路由村民养护。"),
          Reading.of("学生第一、二学期在校，第三、四学期在厂，委托第三方评估。"));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "首批推出古桥12座",
        "第一批推出古桥12座",
        "三期占地5公顷",
        "第1、2学期在校",
        "由第三方评估",
        "第一，修缮古桥；第二，分期施工",
        "第一步是推出古桥",
        "每月巡查不少于8次"
      })
  void whatStandsInItsPlaceHolds(String text) {
    assertFalse(Ordinals.moved(text, SOURCES));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"第二批推出古桥12座", "第三批由镇里推出", "二期占地5公顷", "修缮分二期", "第五、二学期在校", "第一、四学期在厂", "委托第二方评估"})
  void anotherPlaceInTheOrderDoesNotHold(String text) {
    assertTrue(Ordinals.moved(text, SOURCES));
  }

  @ParameterizedTest
  @CsvSource({
    "分为合格、合格两等, true",
    "建而管, true",
    "建而不管, false",
    "每月巡查少于8次, true",
    "60分以下为合格, true",
    "已不全部完工, true",
    "道路由村民养护, false",
    "巡查每月8次, false"
  })
  void aDenialIsNeitherLeftOutNorPutIn(String part, boolean changed) {
    assertEquals(changed, Denials.changed(Folding.of(part), SOURCES));
  }

  @ParameterizedTest
  @CsvSource({"已部分完工, true", "已全部完工, false", "城镇道路由村民养护, true", "全部道路, false"})
  void aShortPartIsNotTurnedToItsOpposite(String part, boolean turned) {
    assertEquals(turned, Opposites.turnedBetween(Form.of(Folding.of(part)), SOURCES));
  }
}
