package org.anwen.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.anwen.Assistant;
import org.anwen.api.Question;
import org.anwen.ingest.PolicyCase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What may be asked next, on a real corpus: each is answered by the same assistant. */
class SuggestionsTest {
  private static Assistant assistant;
  private static AnwenServer server;
  private static Client client;

  @BeforeAll
  static void start(@TempDir Path data) {
    assistant = SeedAssistant.open(data);
    server = AnwenServer.start(ServerConfig.defaults(data).withAddress("127.0.0.1", 0));
    server.ready(Served.of(assistant));
    client = new Client(server.port());
  }

  @AfterAll
  static void stop() {
    server.close();
    assistant.close();
  }

  /** A question for each of some cases, made of its first place and its heading. */
  private static List<String> questions() {
    Served served = Served.of(assistant);
    List<String> questions = new ArrayList<>();
    for (PolicyCase c : served.corpus().cases()) {
      if (c.order() % 4 == 0) {
        NextQuestions.mainPlace(served, c)
            .ifPresent(place -> questions.add(place + "在" + c.section().getLast() + "方面是怎么做的？"));
      }
    }
    return questions;
  }

  @Test
  void anAnswerIsFollowedByQuestionsThatAreAnsweredToo() throws Exception {
    int suggested = 0;
    for (String question : questions()) {
      List<Client.Event> events = Client.events(client.stream(question).body());
      JsonNode answer =
          events.stream().filter(e -> e.name().equals("answer")).findFirst().orElseThrow().data();
      if (!events.getLast().name().equals("next")) {
        continue;
      }
      JsonNode next = events.getLast().data();
      assertEquals(answer.path("turn"), next.path("turn"));
      String id = answer.path("conversationId").asText();
      for (JsonNode follow : next.path("next")) {
        suggested++;
        assertFalse(client.ask(follow.asText(), id).path("abstained").asBoolean(), follow.asText());
      }
    }
    assertTrue(suggested >= 10, "only " + suggested);
  }

  @Test
  void theyAreKeptWithTheTurn() throws Exception {
    List<Client.Event> events = Client.events(client.stream(questions().getFirst()).body());
    JsonNode next = events.getLast().data();
    String id = events.getFirst().data().path("conversationId").asText();
    JsonNode turn = Client.json(client.get("/api/conversations/" + id)).path("turns").path(0);
    assertEquals(next.path("next"), turn.path("answer").path("next"));
  }

  @Test
  void whatWasAskedIsNotSuggestedAgain() {
    Served served = Served.of(assistant);
    for (String text : questions()) {
      Question question = Question.of(text);
      List<String> next =
          Suggestions.find(served, question, served.asking().ask(question, "", token -> {}));
      assertFalse(next.contains(text), text);
      assertTrue(next.size() <= 3, next.toString());
      assertEquals(next.size(), next.stream().distinct().count(), next.toString());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "共筹集改造资金360万元,360,改造资金",
    "居民出资率达96%,96,居民出资率",
    "投资六千万元,六千,",
    "10年期地方债券5批,5批,",
  })
  void aFigureIsAskedForByTheNounsBeforeIt(String text, String figure, String noun) {
    assertEquals(Optional.ofNullable(noun), Measured.measured(text, text.indexOf(figure)));
  }

  @ParameterizedTest
  @CsvSource({
    "涉及43个养老机构，,个,养老机构",
    "投资3万元。,万元,",
  })
  void aCountIsAskedForByTheNounsAfterIt(String text, String unit, String noun) {
    assertEquals(
        Optional.ofNullable(noun), Measured.counted(text, text.indexOf(unit) + unit.length()));
  }
}
