package org.anwen.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.anwen.Assistant;
import org.anwen.Library;
import org.anwen.api.Answerer;
import org.anwen.api.Draft;
import org.anwen.api.Evidence;
import org.anwen.api.Quote;
import org.anwen.ingest.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several answerers side by side, and sentences that are shown as they are verified. */
class SideBySideTest {
  private static final String TEXT =
      """
      冷链建设案例选编（虚构）

      一、产地冷库
      1．山东省潍坊市寿光市建成产地冷库，投资1.8亿元，损耗率下降30%。
      2．山东省烟台市建设果品冷链，投资5600万元，购置冷藏车85辆。
      """;
  private static final String QUESTION = "烟台市购置了多少辆冷藏车？";

  @TempDir Path folder;
  private final CountDownLatch goOn = new CountDownLatch(1);
  private AnwenServer server;
  private Client client;

  @BeforeEach
  void start() throws IOException {
    Path document = Files.writeString(folder.resolve("cold.txt"), TEXT);
    Library library =
        Library.open(List.of(document), folder.resolve("index"), Optional.empty(), Progress.NONE);
    Assistant assistant =
        new Assistant(
            library,
            List.of(
                new Scripted("plain", List.of("共85辆[1]。"), this::nothing),
                new Scripted("slow", List.of("烟台市购置冷藏车85辆", "[1]。其中", "九辆为新能源车[1]。"), this::pause),
                new Scripted("lying", List.of("烟台市购置冷藏车95辆[1]。", "再无其他。"), this::nothing),
                new Scripted("breaking", List.of("烟台市购置冷藏车85辆[1]。", "此", "外"), this::fail)));
    server =
        AnwenServer.start(
            ServerConfig.defaults(folder.resolve("data")).withAddress("127.0.0.1", 0));
    server.ready(Served.of(assistant));
    client = new Client(server.port());
  }

  @AfterEach
  void stop() {
    goOn.countDown();
    server.close();
  }

  @Test
  void severalAnswerFromTheSameEvidenceInTheOrderTheyWereNamed() {
    goOn.countDown();
    JsonNode reply = ask(List.of("slow", "plain", "slow"));
    assertEquals(2, reply.path("answers").size());
    assertEquals("slow", reply.path("answers").path(0).path("answerer").asText());
    assertEquals("plain", reply.path("answers").path(1).path("answerer").asText());
    assertEquals("共85辆[1]。", reply.path("answers").path(1).path("answer").asText());
    assertEquals(reply.path("answer"), reply.path("answers").path(0).path("answer"));
    assertEquals(
        reply.path("answers").path(0).path("citations").path(0).path("caseId"),
        reply.path("answers").path(1).path("citations").path(0).path("caseId"));
  }

  @Test
  void theConversationKeepsAllAndGoesOnFromTheFirst() {
    goOn.countDown();
    JsonNode reply = ask(List.of("plain", "slow"));
    String id = reply.path("conversationId").asText();
    JsonNode turn = Client.json(client.get("/api/conversations/" + id)).path("turns").path(0);
    assertEquals(reply, Client.given(turn.path("answer")));
    assertEquals(200, client.chat(body(QUESTION, id, List.of("slow"))).statusCode());
  }

  @Test
  void oneAnswererAloneIsAnsweredAsBefore() {
    JsonNode reply = client.ask(QUESTION);
    assertTrue(reply.path("answers").isMissingNode(), reply.toString());
  }

  @Test
  void aSentenceIsShownWhileTheNextIsStillBeingMade() throws Exception {
    try (BufferedReader lines = stream(Map.of("question", QUESTION, "answerer", "slow"))) {
      String first = until(lines, "event: token");
      assertEquals("data: {\"text\":\"烟台市购置冷藏车85辆[1]。\"}", first);
      goOn.countDown();
      String answer = until(lines, "event: answer");
      assertFalse(answer.contains("九辆"), answer);
      assertTrue(answer.contains("略去") || answer.contains("材料原文"), answer);
    }
  }

  @Test
  void eventsSayWhoseTheyAreAndWhoIsDone() throws Exception {
    goOn.countDown();
    List<Client.Event> events = events(List.of("plain", "slow"));
    assertEquals("[\"plain\",\"slow\"]", events.getFirst().data().path("answerers").toString());
    JsonNode whole = events.getLast().data();
    Map<String, StringBuilder> heard = new LinkedHashMap<>();
    List<String> done = new ArrayList<>();
    for (Client.Event event : events) {
      String whose = event.data().path("answerer").asText();
      if (event.name().equals("token")) {
        heard
            .computeIfAbsent(whose, w -> new StringBuilder())
            .append(event.data().path("text").asText());
      } else if (event.name().equals("answered")) {
        done.add(whose);
        int at = whose.equals("plain") ? 0 : 1;
        assertEquals(whole.path("answers").path(at), event.data().path("answer"));
      }
    }
    assertEquals(2, done.size());
    assertEquals(
        whole.path("answers").path(0).path("answer").asText(), String.valueOf(heard.get("plain")));
    assertEquals(
        whole.path("answers").path(1).path("answer").asText(), String.valueOf(heard.get("slow")));
  }

  @Test
  void whereTooLittleHoldsAnotherStepsInAndTheReaderIsTold() {
    JsonNode reply = ask(List.of("lying"));
    assertEquals("plain", reply.path("answerer").asText());
    assertEquals("共85辆[1]。", reply.path("answer").asText());
    assertTrue(reply.path("notes").toString().contains("改由「plain」回答"), reply.toString());
  }

  @Test
  void whatWasHeardOfAnAnswererThatFailsIsMadeVoid() throws Exception {
    List<Client.Event> events = events(List.of("breaking"));
    List<String> names = events.stream().map(Client.Event::name).toList();
    assertEquals(List.of("meta", "token", "restart", "token", "answered", "answer"), names);
    assertEquals("{\"answerer\":\"breaking\",\"by\":\"plain\"}", events.get(2).data().toString());
    assertEquals("共85辆[1]。", events.getLast().data().path("answer").asText());
  }

  private JsonNode ask(List<String> answerers) {
    return Client.json(client.chat(body(QUESTION, "", answerers)));
  }

  private static String body(String question, String conversation, List<String> answerers) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("question", question);
    body.put("answerers", answerers);
    if (!conversation.isEmpty()) {
      body.put("conversationId", conversation);
    }
    return Client.json(body);
  }

  private List<Client.Event> events(List<String> answerers) throws Exception {
    return Client.events(
            client
                .streamOf(Client.json(Map.of("question", QUESTION, "answerers", answerers)))
                .body())
        .stream()
        .filter(event -> !event.name().equals("next"))
        .toList();
  }

  private BufferedReader stream(Map<String, Object> body) throws Exception {
    return new BufferedReader(
        new InputStreamReader(client.streamOf(Client.json(body)).body(), StandardCharsets.UTF_8));
  }

  /** The line after the one that is waited for. */
  private static String until(BufferedReader lines, String wanted) throws IOException {
    String line = lines.readLine();
    while (line != null && !line.equals(wanted)) {
      line = lines.readLine();
    }
    return String.valueOf(lines.readLine());
  }

  private void nothing() {}

  private void fail() {
    throw new IllegalStateException("broken off");
  }

  private void pause() {
    try {
      assertTrue(goOn.await(20, TimeUnit.SECONDS));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Says its pieces about the first finding, and does something before the last. */
  private record Scripted(String name, List<String> pieces, Runnable beforeLast)
      implements Answerer {
    @Override
    public List<Quote> quotes(Evidence evidence) {
      return List.of(evidence.findings().getFirst().support().getFirst());
    }

    @Override
    public Draft answer(Evidence evidence, Consumer<String> tokens) {
      pieces.subList(0, pieces.size() - 1).forEach(tokens);
      beforeLast.run();
      tokens.accept(pieces.getLast());
      return new Draft(String.join("", pieces), quotes(evidence), Optional.empty(), false);
    }
  }
}
