package org.anwen.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A question and its answer over HTTP, as JSON and as events, and the turns that follow. */
class ChatTest {
  @TempDir Path data;
  private AnwenServer server;
  private Client client;

  @BeforeEach
  void start() {
    server = AnwenServer.start(ServerConfig.defaults(data).withAddress("127.0.0.1", 0));
    server.ready(TinyLibrary.answering());
    client = new Client(server.port());
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void anAnswerHasEveryFieldOfTheContract() {
    JsonNode answer = client.ask("甲县的路怎么改的？");
    assertEquals(
        List.of(
            "conversationId",
            "answer",
            "abstained",
            "kind",
            "answerer",
            "citations",
            "table",
            "examined",
            "timings",
            "notes",
            "turn",
            "next"),
        names(answer));
    assertEquals("第1问：甲县把十二公里土路改成水泥路[1]。", answer.path("answer").asText());
    assertFalse(answer.path("abstained").asBoolean());
    assertEquals("fact", answer.path("kind").asText());
    JsonNode citation = answer.path("citations").path(0);
    assertEquals(
        List.of(
            "marker",
            "caseId",
            "caseTitle",
            "documentId",
            "document",
            "section",
            "quote",
            "start",
            "end"),
        names(citation));
    assertEquals("[\"修桥铺路\",\"乡村道路\"]", citation.path("section").toString());
    assertEquals("[\"地区\",\"做法\"]", answer.path("table").path("columns").toString());
    assertEquals(
        "[[{\"text\":\"甲县\",\"citations\":[]},{\"text\":\"修路\",\"citations\":[1]}]]",
        answer.path("table").path("rows").toString());
    assertEquals("{\"cases\":3,\"matched\":1}", answer.path("examined").toString());
    assertEquals(
        "{\"retrieveMs\":1,\"answerMs\":2,\"totalMs\":3}", answer.path("timings").toString());
  }

  @Test
  void aQuoteIsTheDocumentsTextEvenOverABreakAndAfterRareCharacters() {
    for (String question : List.of("甲县的路怎么改的？", "乙县修了几座桥？", "丙市的养护")) {
      JsonNode citation = client.ask(question).path("citations").path(0);
      JsonNode document =
          Client.json(client.get("/api/documents/" + citation.path("documentId").asText()));
      assertEquals(
          citation.path("quote").asText(),
          document
              .path("text")
              .asText()
              .substring(citation.path("start").asInt(), citation.path("end").asInt()));
    }
  }

  @Test
  void whatTheMaterialDoesNotHoldIsAbstainedFrom() {
    JsonNode answer = client.ask("火星");
    assertTrue(answer.path("abstained").asBoolean());
    assertTrue(answer.path("table").isNull());
    assertEquals(0, answer.path("citations").size());
  }

  @Test
  void aFollowUpKnowsTheTurnsBeforeItAlsoAfterARestart() {
    JsonNode first = client.ask("甲县的路怎么改的？");
    String id = first.path("conversationId").asText();
    assertTrue(id.length() >= 22, id);
    assertEquals(id, client.ask("乙县修了几座桥？", id).path("conversationId").asText());

    server.close();
    Client before = client;
    start();
    client = before.at(server.port());
    JsonNode third = client.ask("丙市的养护", id);
    assertTrue(third.path("answer").asText().startsWith("第3问"), third.toString());

    JsonNode conversation = Client.json(client.get("/api/conversations/" + id));
    assertEquals(3, conversation.path("turns").size());
    assertEquals("乙县修了几座桥？", conversation.path("turns").path(1).path("question").asText());
    assertEquals(first, Client.given(conversation.path("turns").path(0).path("answer")));
  }

  @Test
  void everyConversationHasAnIdOfItsOwn() {
    assertNotEquals(
        client.ask("甲县的路").path("conversationId"), client.ask("甲县的路").path("conversationId"));
  }

  @Test
  void aStreamBringsTheSameAnswerPieceByPiece() throws Exception {
    HttpResponse<InputStream> response = client.stream("甲县的路怎么改的？");
    assertEquals(200, response.statusCode());
    assertEquals(
        "text/event-stream",
        response.headers().firstValue("Content-Type").orElse("").replaceAll(";.*", ""));
    List<Client.Event> events =
        Client.events(response.body()).stream().filter(e -> !e.name().equals("next")).toList();
    assertEquals("meta", events.getFirst().name());
    assertEquals("answer", events.getLast().name());
    StringBuilder tokens = new StringBuilder();
    for (Client.Event event : events.subList(1, events.size() - 1)) {
      assertEquals("token", event.name());
      tokens.append(event.data().path("text").asText());
    }
    JsonNode answer = events.getLast().data();
    assertEquals(answer.path("answer").asText(), tokens.toString());
    assertEquals(events.getFirst().data().path("conversationId"), answer.path("conversationId"));
    assertEquals(names(client.ask("甲县的路怎么改的？")), names(answer));
  }

  @Test
  void theTurnsOfOneConversationGoOneAfterTheOther() throws Exception {
    String id = client.ask("甲县的路").path("conversationId").asText();
    List<Future<JsonNode>> asked = new ArrayList<>();
    try (ExecutorService many = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < 12; i++) {
        asked.add(many.submit(() -> client.ask("乙县修了几座桥？", id)));
      }
    }
    Set<String> numbers = new TreeSet<>();
    for (Future<JsonNode> one : asked) {
      numbers.add(one.get().path("answer").asText().replaceAll("问.*", ""));
    }
    assertEquals(12, numbers.size(), numbers.toString());
  }

  private static List<String> names(JsonNode object) {
    List<String> names = new ArrayList<>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }
}
