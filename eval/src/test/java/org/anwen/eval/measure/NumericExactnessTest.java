package org.anwen.eval.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class NumericExactnessTest {
  private static NumericExactness.Score score(String answer, String... groups) {
    List<List<String>> all =
        List.of(groups).stream().map(group -> List.of(group.split("\\|"))).toList();
    return NumericExactness.score(all, answer, List.of("2023年济南发行了多少？")).orElseThrow();
  }

  @Test
  void figuresAreComparedAsValuesAndNotAsCharacters() {
    NumericExactness.Score score = score("发行165000万元，申请额度21.17亿元", "16.5亿元", "21.17亿元");
    assertEquals(1, score.precision());
    assertEquals(1, score.recall());
  }

  @Test
  void aFurtherFigureCostsPrecisionAndAMissingOneRecall() {
    NumericExactness.Score score = score("发行16.5亿元，期限15年，涉及300户", "16.5亿元", "21.17亿元");
    assertEquals(0.5, score.precision());
    assertEquals(0.5, score.recall());
  }

  @Test
  void whatTheQuestionStatesIsNotCountedAgainstTheAnswer() {
    assertEquals(1, score("2023年发行16.5亿元", "16.5亿元").precision());
  }

  @Test
  void aRowWithoutFiguresHasNoScore() {
    assertTrue(NumericExactness.score(List.of(List.of("济南")), "济南", List.of("哪里？")).isEmpty());
  }
}
