package org.anwen.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.anwen.Assistant;
import org.anwen.Library;
import org.anwen.api.Answerer;
import org.anwen.api.Draft;
import org.anwen.api.Evidence;
import org.anwen.ingest.Progress;
import org.anwen.server.AnwenServer;
import org.anwen.server.Served;
import org.anwen.server.ServerConfig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Feedback given to a real server becomes rows that a person goes on with. */
class HarvestCommandTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private Path runs;
  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .cookieHandler(new CookieManager())
          .build();

  private JsonNode post(int port, String path, Map<String, ?> body)
      throws IOException, InterruptedException {
    String reply =
        http.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString(JSON.writeValueAsString(body)))
                    .build(),
                BodyHandlers.ofString())
            .body();
    return reply.isEmpty() ? JSON.createObjectNode() : JSON.readTree(reply);
  }

  /** Gives each finding as a sentence with its first quote. */
  private static Answerer plain() {
    return new Answerer() {
      @Override
      public String name() {
        return "plain";
      }

      @Override
      public Draft answer(Evidence evidence, Consumer<String> tokens) {
        return evidence.findings().stream()
            .filter(f -> !f.support().isEmpty())
            .findFirst()
            .map(
                f ->
                    new Draft(
                        f.statement() + "[1]。",
                        List.of(f.support().getFirst()),
                        Optional.empty(),
                        false))
            .orElseGet(() -> Draft.abstain("材料未载。"));
      }
    };
  }

  @Test
  void whatReadersSaidBecomesRowsMarkedDraft() throws Exception {
    Path corpus = Ran.root().resolve("eval/corpora/road-upkeep");
    Library library =
        Library.open(List.of(corpus), runs.resolve("index"), Optional.empty(), Progress.NONE);
    try (Assistant assistant = new Assistant(library, List.of(plain()));
        AnwenServer server =
            AnwenServer.start(
                ServerConfig.defaults(runs.resolve("data")).withAddress("127.0.0.1", 0))) {
      server.ready(Served.of(assistant));
      int port = server.port();
      String id =
          post(port, "/api/chat", Map.of("question", "雅安村道每公里的养护费是多少？"))
              .path("conversationId")
              .asText();
      post(port, "/api/chat", Map.of("question", "火星上的路归谁管？", "conversationId", id));
      post(port, "/api/feedback", Map.of("conversationId", id, "turn", 1, "verdict", "right"));
      post(
          port,
          "/api/feedback",
          Map.of("conversationId", id, "turn", 2, "verdict", "wrong", "comment", "应当说没有"));

      Ran ran = harvest();
      assertEquals(0, ran.exit(), ran.err());
    }
    List<String> lines = Files.readAllLines(runs.resolve("h.jsonl"));
    assertEquals(2, lines.size());
    JsonNode right = JSON.readTree(lines.getFirst());
    JsonNode wrong = JSON.readTree(lines.getLast());
    assertTrue(right.path("draft").asBoolean());
    assertEquals("雅安村道每公里的养护费是多少？", right.path("turns").path(0).asText());
    assertFalse(right.path("all").isEmpty(), right.toString());
    String cited = right.path("cite").path(0).asText();
    JsonNode anchors = JSON.readTree(Files.readString(runs.resolve("h.anchors.json")));
    assertFalse(anchors.path(cited).asText().isEmpty(), anchors.toString());
    assertEquals(2, wrong.path("turns").size());
    assertTrue(wrong.path("all").isEmpty());
    assertEquals("应当说没有", wrong.path("feedback").path("comment").asText());

    assertEquals(2, harvest().exit());
    Ran judged =
        Ran.command(
            runs, "eval", "--suite", "runs/h.jsonl", "--corpus", "eval/corpora/road-upkeep");
    assertEquals(0, judged.exit(), judged.err());
  }

  private Ran harvest() {
    return Ran.command(
        runs, "eval", "harvest", "--out", "runs/h.jsonl", "--corpus", "eval/corpora/road-upkeep");
  }

  @Test
  void aFolderWithoutConversationsIsNamed() {
    Ran ran = harvest();
    assertEquals(2, ran.exit());
    assertTrue(ran.err().contains("conversations.db"), ran.err());
  }
}
