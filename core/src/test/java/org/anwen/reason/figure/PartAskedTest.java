package org.anwen.reason.figure;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.anwen.Assistant;
import org.anwen.TestLibrary;
import org.anwen.api.Question;
import org.junit.jupiter.api.Test;

/** A figure right behind a place's name is that place's part of the whole before. */
class PartAskedTest {
  @Test
  void thePartOfTheTownAskedAboutIsGivenAndNotTheWhole() {
    try (Assistant assistant =
        TestLibrary.invented()
            .under("纠纷调解")
            .with("福建省上杭县在古田镇、蛟洋镇设立调解室，古田镇、蛟洋镇三年共化解山林纠纷92起，其中古田镇57起、蛟洋镇35起。")
            .with("江西省石城县设立调解室，三年共化解山林纠纷61起。")
            .assistant()) {
      String town = assistant.ask(Question.of("蛟洋镇三年化解了多少起山林纠纷？")).text();
      assertTrue(town.contains("35起"), town);
      String county = assistant.ask(Question.of("石城三年化解了多少起山林纠纷？")).text();
      assertTrue(county.contains("61起"), county);
      assertFalse(county.contains("35起"), county);
    }
  }
}
