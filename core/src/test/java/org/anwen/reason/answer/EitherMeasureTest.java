package org.anwen.reason.answer;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.anwen.TestLibrary;
import org.anwen.api.Question;
import org.junit.jupiter.api.Test;

/** A ranking looks for any of the measures that a question names, and for what a figure came to. */
class EitherMeasureTest {
  @Test
  void aCaseThatStatesOneOfTwoMeasuresIsRanked() {
    String answer = ask("合作或者转让期限最长的是哪个地方？");
    assertTrue(answer.contains("25年"), answer);
  }

  @Test
  void aChangeToldInTwoPlacesIsRanked() {
    String answer = ask("损耗率降幅最大的是哪个地方？");
    assertTrue(answer.contains("12个百分点"), answer);
  }

  @Test
  void whatAFigureCameToIsWhatItIs() {
    String answer = ask("双河县的采后损耗率是多少？");
    assertTrue(answer.contains("6%"), answer);
  }

  private static String ask(String question) {
    try (var assistant =
        TestLibrary.invented()
            .under("各地做法")
            .with("双河县过去鲜果采后损耗率高达18%。双河县建设冷库，合作期限15年。采后损耗率降至6%。")
            .with("玉树市推动用水转让，转让期限25年。玉树市窖藏损耗率由15%下降到5%。")
            .with("徐闻县发展菠萝产业，种植面积35万亩，年产值25亿元。")
            .assistant()) {
      return assistant.ask(Question.of(question)).text();
    }
  }
}
