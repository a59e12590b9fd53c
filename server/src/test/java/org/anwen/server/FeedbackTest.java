package org.anwen.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A reader's verdict on an answer, and links to single answers. */
class FeedbackTest {
  @TempDir Path data;
  private AnwenServer server;
  private Client client;
  private String id = "";

  @BeforeEach
  void start() {
    server = AnwenServer.start(ServerConfig.defaults(data).withAddress("127.0.0.1", 0));
    server.ready(TinyLibrary.answering());
    client = new Client(server.port());
    id = client.ask("甲县的路怎么改的？").path("conversationId").asText();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private int give(Client from, int turn, String verdict, String comment) {
    return from.postJson(
            "/api/feedback",
            Map.of("conversationId", id, "turn", turn, "verdict", verdict, "comment", comment))
        .statusCode();
  }

  private JsonNode feedback(int turn) {
    return Client.json(client.get("/api/conversations/" + id))
        .path("turns")
        .path(turn - 1)
        .path("feedback");
  }

  @Test
  void theLatestWordCounts() {
    assertEquals(204, give(client, 1, "right", ""));
    assertEquals(204, give(client, 1, "incomplete", " 少了一个县 "));
    assertEquals("incomplete", feedback(1).path("verdict").asText());
    assertEquals("少了一个县", feedback(1).path("comment").asText());
  }

  @Test
  void aReplacedTurnHasNoVerdictYet() throws InterruptedException {
    give(client, 1, "wrong", "");
    Thread.sleep(5);
    client.postJson("/api/chat", Map.of("question", "丙市", "conversationId", id, "replaces", 1));
    assertTrue(feedback(1).isNull());
  }

  @Test
  void anotherBrowserCannotJudge() {
    assertEquals(404, give(new Client(server.port()), 1, "right", ""));
    assertEquals(404, give(client, 2, "right", ""));
  }

  @Test
  void badFeedbackIsToldApart() {
    assertEquals(400, give(client, 1, "good", ""));
    assertEquals(400, give(client, 1, "wrong", "长".repeat(2_001)));
    assertEquals(
        "field_missing",
        Client.json(client.postJson("/api/feedback", Map.of("verdict", "right")))
            .path("code")
            .asText());
    assertEquals(
        400,
        client
            .postJson(
                "/api/feedback",
                Map.of("conversationId", id, "turn", 1, "verdict", "right", "stars", 5))
            .statusCode());
  }

  @Test
  void moreThanAPersonGivesIsTurnedAwayWithATimeToComeBack() {
    Rate rate = new Rate(2);
    rate.take();
    rate.take();
    Problem problem = org.junit.jupiter.api.Assertions.assertThrows(Problem.class, rate::take);
    assertEquals(429, problem.status());
    assertTrue(problem.retryAfter() > 20, problem.toString());
  }

  @Test
  void anAnswerIsSharedWithoutItsConversation() {
    JsonNode link =
        Client.json(client.postJson("/api/share", Map.of("conversationId", id, "turn", 1)));
    String token = link.path("id").asText();
    assertTrue(token.matches("[A-Za-z0-9_-]{24}"), link.toString());
    assertEquals(
        token,
        Client.json(client.postJson("/api/share", Map.of("conversationId", id, "turn", 1)))
            .path("id")
            .asText());

    client.method("DELETE", "/api/conversations/" + id);
    JsonNode copy = Client.json(new Client(server.port()).get("/api/shared/" + token));
    assertEquals("甲县的路怎么改的？", copy.path("question").asText());
    assertEquals("", copy.path("answer").path("conversationId").asText());
    assertEquals(1, copy.path("answer").path("citations").size());
    assertTrue(!copy.toString().contains(id));
  }

  @Test
  void onlyTheOwnerSharesAndOnlyWhatIsThere() {
    Map<String, Object> body = Map.of("conversationId", id, "turn", 1);
    assertEquals(404, new Client(server.port()).postJson("/api/share", body).statusCode());
    assertEquals(
        404, client.postJson("/api/share", Map.of("conversationId", id, "turn", 9)).statusCode());
    assertEquals(
        "answer_unknown", Client.json(client.get("/api/shared/nothing")).path("code").asText());
  }
}
