package org.anwen.question;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.anwen.Assistant;
import org.anwen.TestLibrary;
import org.anwen.api.Question;
import org.anwen.api.Turn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What reads like the name of a place, and is none. */
class AskedPlacesTest {
  private static Assistant assistant;

  @BeforeAll
  static void open() {
    assistant =
        TestLibrary.invented()
            .under("产教融合")
            .with("湖北省枝江市建设实训学院，企业出资260万元。各年招生如下：\n年份|学员（人）\n2022|310\n2023|450\n")
            .with("青海省玉树市保护湿地，设置巡护点31处，巡护员260名。")
            .with("青海省互助土族自治县开办夜校，学员520人。")
            .assistant();
  }

  @AfterAll
  static void close() {
    assistant.close();
  }

  @Test
  void theWordsBehindWhatIsAskedNameNoPlace() {
    Turn turn = asked("枝江的企业出了多少钱建实训学院？");
    assertEquals(List.of("枝江"), turn.inquiry().places());
    assertTrue(turn.answer().text().contains("260万元"), turn.answer()::text);
  }

  @Test
  void theHeadOfATableIsNoAnswer() {
    Turn turn = asked("枝江的学员年份");
    assertFalse(turn.answer().text().contains("年份|学员"), turn.answer()::text);
  }

  @Test
  void anEverydayWordIsAPlaceWhereTheMaterialHasItForNothingElse() {
    Turn turn = asked("互助学员有多少人？");
    assertEquals(List.of("互助"), turn.inquiry().places());
    assertTrue(turn.answer().text().contains("520人"), turn.answer()::text);
  }

  @Test
  void aNameThatIsMisheardIsThePlaceOfTheMaterialThatSoundsSo() {
    assertEquals(List.of("枝江市"), asked("织江市的企业出了多少钱").inquiry().places());
    assertEquals(List.of("枝江"), asked("知江 实训学院 学员").inquiry().places());
  }

  @Test
  void manyOfAKindNameNoPlace() {
    assertEquals(List.of(), asked("都有谁把好多小区捆在一起申报？").inquiry().places());
    assertEquals(List.of(), asked("几十个村庄一起申报的有哪些？").inquiry().places());
  }

  @Test
  void whoAsksSaysNothingOfWhatIsAsked() {
    assertEquals("案例给个名单", asked("我是外省来学习的，湖北的案例给个名单").inquiry().topic());
  }

  private static Turn asked(String question) {
    Assistant.Reply reply = assistant.ask(Question.of(question), "", token -> {});
    return new Turn(reply.inquiry(), reply.answer());
  }
}
