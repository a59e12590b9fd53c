package org.anwen.reason.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.anwen.Assistant;
import org.anwen.TestLibrary;
import org.anwen.api.Citation;
import org.anwen.api.Question;
import org.junit.jupiter.api.Test;

class VerbPairsTest {
  private static List<String> listed(String... more) {
    TestLibrary library =
        TestLibrary.invented()
            .under("各地做法")
            .with("江苏省海安市整顿蚕茧市场，对压价的商贩予以清退。")
            .with("广西壮族自治区环江县整顿蚕茧市场，压价的商贩三次以后出场。")
            .with("青海省玉树市保护湿地，设置巡护点31处，巡护员260名。")
            .with("广东省徐闻县发展菠萝产业，种植面积35万亩，年产值25亿元。");
    for (String words : more) {
      library = library.with(words);
    }
    try (Assistant assistant = library.assistant()) {
      return assistant.ask(Question.of("压价的商贩会清退出场的有哪些地方？")).citations().stream()
          .map(Citation::caseId)
          .distinct()
          .sorted()
          .toList();
    }
  }

  @Test
  void eitherOfTwoVerbsInARowThatSayOneThingIsEnough() {
    assertEquals(List.of("case-1", "case-2"), listed());
  }

  @Test
  void twoVerbsThatTheMaterialHoldsTogetherAreBothAskedFor() {
    assertEquals(List.of("case-5"), listed("云南省陆良县整顿蚕茧市场，压价的商贩一律清退出场。"));
  }
}
