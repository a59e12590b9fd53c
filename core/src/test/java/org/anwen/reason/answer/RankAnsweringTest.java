package org.anwen.reason.answer;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.anwen.Assistant;
import org.anwen.TestLibrary;
import org.anwen.api.Question;
import org.junit.jupiter.api.Test;

/** A rank sets against each other only what names the measure. */
class RankAnsweringTest {
  @Test
  void aFigureOfAnotherThingIsNoneOfTheRanking() {
    try (Assistant assistant =
        TestLibrary.invented()
            .under("技能培训")
            .with("江苏省昆山市办订单班，2023年培训人数8300人。")
            .with("四川省翠屏区办产业学院，2023年培训人数7400人。")
            .with("河南省项城市抓防水工培训，月收入较培训前增加1150元，劳务品牌从业人员12万人。")
            .assistant()) {
      String answer = assistant.ask(Question.of("培训人数最多的是哪里？")).text();
      assertTrue(answer.startsWith("江苏省") && answer.contains("8300人"), answer);
    }
  }
}
