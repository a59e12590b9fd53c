package org.anwen.question;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.anwen.Assistant;
import org.anwen.Colds;
import org.anwen.api.Answer;
import org.anwen.api.Citation;
import org.anwen.api.Kind;
import org.anwen.api.Question;
import org.anwen.api.Turn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a later turn takes over from earlier ones, on an invented library. */
class FollowUpsTest {
  private static Assistant assistant;

  @BeforeAll
  static void open() {
    assistant = Colds.library().assistant();
  }

  @AfterAll
  static void close() {
    assistant.close();
  }

  @Test
  void anotherPlaceIsAskedTheSame() {
    Turn turn = talk("烟台购置了多少辆冷藏车？", "那茂名呢？");
    assertEquals(List.of("茂名"), turn.inquiry().places());
    assertTrue(turn.answer().text().contains("120辆"), turn.answer()::text);
    assertEquals(List.of("case-3"), cases(turn.answer()));
  }

  @Test
  void anotherYearIsAskedOfTheSamePlace() {
    Turn turn = talk("寿光2022年投资多少？", "2023年呢？");
    assertEquals(List.of("寿光"), turn.inquiry().places());
    assertEquals(List.of(2023), turn.inquiry().years());
    assertTrue(turn.answer().text().contains("2.4亿元"), turn.answer()::text);
  }

  @Test
  void anotherMeasureIsAskedOfTheSamePlace() {
    Turn turn = talk("寿光冷库的投资是多少？", "它的损耗率呢？");
    assertEquals(List.of("寿光"), turn.inquiry().places());
    assertTrue(turn.answer().text().contains("30%"), turn.answer()::text);
  }

  @Test
  void theLargestOfTheLastListIsFound() {
    Turn turn = talk("哪些地方改造了院落？", "其中最多的是哪个？");
    assertEquals(Kind.RANK, turn.inquiry().kind());
    assertTrue(turn.answer().text().contains("德清县"), turn.answer()::text);
    assertTrue(turn.answer().text().contains("410栋"), turn.answer()::text);
  }

  @Test
  void aListIsNarrowedToAPlace() {
    Turn turn = talk("哪些地方改造了院落？", "只看云南的");
    assertEquals(List.of("case-4"), cases(turn.answer()));
  }

  @Test
  void aNewTopicTakesNothingOver() {
    Turn turn = talk("烟台购置了多少辆冷藏车？", "那茂名呢？", "德清县改造院落多少栋？");
    assertEquals(List.of("德清县"), turn.inquiry().places());
    assertEquals(List.of("case-5"), cases(turn.answer()));
    assertFalse(turn.inquiry().text().contains("冷藏车"), turn.inquiry().text());
  }

  @Test
  void aPlaceWithoutTheThingAskedIsNotAnsweredFromAnother() {
    Turn turn = talk("江口县的游客满意率是多少？", "那德清呢？");
    assertTrue(turn.answer().abstained(), turn.answer()::text);
  }

  private static Turn talk(String... questions) {
    List<Turn> history = new ArrayList<>();
    for (String question : questions) {
      Assistant.Reply reply = assistant.ask(new Question(question, history), "", token -> {});
      history.add(new Turn(reply.inquiry(), reply.answer()));
    }
    return history.getLast();
  }

  private static List<String> cases(Answer answer) {
    return answer.citations().stream().map(Citation::caseId).distinct().toList();
  }
}
