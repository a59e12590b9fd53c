package org.anwen.reason.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.anwen.api.Inquiry;
import org.anwen.api.Kind;
import org.junit.jupiter.api.Test;

class OwnQuestionsTest {
  private static List<String> of(String text, String... places) {
    return OwnQuestions.of(
        new Inquiry(
            Kind.FACT, text, text, List.of(places), List.of(), text, List.of(text), List.of()));
  }

  @Test
  void thingsOfTheirOwnShareTheQuestionThatFollows() {
    assertEquals(
        List.of("海安蚕茧分担比例是多少?", "环江蚕房分担比例是多少?"), of("海安蚕茧、环江的蚕房,两处的分担比例各是多少?", "海安", "环江"));
    assertEquals(List.of("海安蚕茧是多少?", "环江蚕房是多少?"), of("海安的蚕茧和环江的蚕房各是多少?", "海安", "环江"));
  }

  @Test
  void questionsOfTheirOwnStayWithTheirPlaces() {
    assertEquals(List.of("养一张蚕,海安付多少", "养一张蚕,环江蚕房又付多少?"), of("养一张蚕,海安付多少、环江的蚕房又付多少?", "海安", "环江"));
  }

  @Test
  void placesThatAreAskedAlikeHaveNone() {
    assertEquals(List.of(), of("海安和环江的蚕房各有多少间?", "海安", "环江"));
    assertEquals(List.of(), of("海安、环江分别发了多少补贴?", "海安", "环江"));
    assertEquals(List.of(), of("海安发了多少补贴,环江又是多少?", "海安", "环江"));
  }
}
