package org.anwen.reason.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.anwen.Assistant;
import org.anwen.TestLibrary;
import org.anwen.api.Citation;
import org.anwen.api.Question;
import org.junit.jupiter.api.Test;

/**
 * A list of where something became less or more, and of who pays, reads clauses as people mean it.
 */
class DirectionsTest {
  @Test
  void whatBecameLessIsFoundInAnyWordsForIt() {
    assertEquals(List.of("case-1", "case-3"), cited("渔港事故减少的地方有哪些？"));
  }

  @Test
  void whatBecameLessIsAskedForByAnAdjectiveToo() {
    assertEquals(List.of("case-1", "case-3"), cited("渔港事故少了的有几个地方，都是谁？"));
  }

  @Test
  void aRateIsNamedByWhatItIsOf() {
    assertEquals(List.of("case-2"), cited("哪些地方的损耗率降低了？"));
  }

  @Test
  void aLevelOfGovernmentThatPaysIsFoundUnderItsWrittenName() {
    assertEquals(List.of("case-3"), cited("省里给钱的地方有哪些？"));
  }

  @Test
  void aWordThatTheSegmenterTakesApartIsFoundWhole() {
    assertEquals(List.of("case-2"), cited("哪些地方用了二维码？"));
  }

  private static List<String> cited(String question) {
    try (Assistant assistant =
        TestLibrary.invented()
            .under("各地做法")
            .with("湖北省洪湖市整治渔港，添置巡逻艇6艘。渔港事故由2020年的31起减到4起。")
            .with("青海省玉树市保护湖区，鱼货损耗由12%降到4%。渔港事故增加到12起。渔船都挂二维码。")
            .with("广东省徐闻县管护渔港，渔港事故已经清零。省级补助250万元，县级配套90万元。")
            .assistant()) {
      return assistant.ask(Question.of(question), "", token -> {}).answer().citations().stream()
          .map(Citation::caseId)
          .distinct()
          .toList();
    }
  }
}
