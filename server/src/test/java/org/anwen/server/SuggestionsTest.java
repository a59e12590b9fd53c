package org.anwen.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
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
  void anAnswerIsFollowedByQuestionsThatAreAnsweredToo() {
    int suggested = 0;
    for (String text : questions()) {
      String id = client.ask(text).path("conversationId").asText();
      for (String next : next(Question.of(text))) {
        suggested++;
        assertFalse(client.ask(next, id).path("abstained").asBoolean(), next);
      }
    }
    assertTrue(suggested >= 10, "only " + suggested);
  }

  private static List<String> next(Question question) {
    Served served = Served.of(assistant);
    Assistant.Reply reply = served.asking().ask(question, "", token -> {});
    return Suggestions.find(served, question, reply, Duration.ofSeconds(30));
  }

  /** On a busy machine there may be none in the time. */
  @Test
  void theyAreKeptWithTheTurn() throws Exception {
    List<Client.Event> events = Client.events(client.stream(questions().getFirst()).body());
    Client.Event last = events.getLast();
    String id = events.getFirst().data().path("conversationId").asText();
    JsonNode turn = Client.json(client.get("/api/conversations/" + id)).path("turns").path(0);
    if (last.name().equals("next")) {
      assertEquals(last.data().path("next"), turn.path("answer").path("next"));
    }
    assertEquals(1, turn.path("turn").asInt());
  }

  @Test
  void whatWasAskedIsNotSuggestedAgain() {
    for (String text : questions()) {
      List<String> next = next(Question.of(text));
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
