package org.anwen.reason.answer;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.anwen.Assistant;
import org.anwen.TestLibrary;
import org.anwen.api.Evidence;
import org.anwen.api.Question;
import org.junit.jupiter.api.Test;

/** Cases are ordered by how far a figure has changed, whether one clause or two years tell it. */
class ChangeRankTest {
  @Test
  void theGreatestChangeIsNamedThoughItIsToldInTwoSentences() {
    String found = found("哪个地方的渔港事故减得最多？");
    assertTrue(found.contains("洪湖") && found.contains("27起"), found);
  }

  @Test
  void casesOfTwoPlacesAreCountedTogether() {
    assertTrue(found("湖北加上青海总共几个案例？").contains("2个"));
    assertTrue(found("这份材料一共收录了多少个案例？").contains("3个"));
  }

  private static String found(String question) {
    try (Assistant assistant =
        TestLibrary.invented()
            .under("各地做法")
            .with("湖北省洪湖市整治渔港，添置巡逻艇6艘。2020年发生渔港事故31起。到2023年底渔港事故减少到4起。")
            .with("青海省玉树市保护湖区，渔港事故由12起降到3起，巡护员260名。")
            .with("广东省徐闻县管护渔港，渔港事故由20起降到9起，年产值25亿元。")
            .assistant()) {
      Evidence evidence = assistant.evidence(Question.of(question));
      return evidence.findings().toString();
    }
  }
}
