package org.anwen.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anwen.Assistant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The product on the real seed, over HTTP. */
class SeedTest {
  private static final Pattern MARKER = Pattern.compile("\\[(\\d+)]");

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

  @Test
  void anAnswerTellsItsBareValueAndHowSureItIs() {
    JsonNode answer = client.ask("南充市的居民出资率是多少？");
    String value = answer.path("value").asText();
    assertTrue(!value.isEmpty() && answer.path("answer").asText().contains(value), value);
    assertTrue(answer.path("confidence").asDouble() > 0, answer.toString());
    assertEquals(0, client.ask("拉萨的地铁有几条线路？").path("confidence").asDouble(-1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "南充市的居民出资率是多少？",
        "哪些地方发行了专项债？一共多少？",
        "杭州的产权登记怎么办？",
        "怀化和济南的专项债有什么不同？",
        "健全长效管理机制有哪些做法？",
        "拉萨的地铁有几条线路？",
        "你好",
      })
  void everyMarkerHasItsCitationAndEveryQuoteItsPlace(String question) {
    JsonNode answer = client.ask(question);
    Set<Integer> cited = new TreeSet<>();
    for (JsonNode citation : answer.path("citations")) {
      cited.add(citation.path("marker").asInt());
      JsonNode document =
          Client.json(client.get("/api/documents/" + citation.path("documentId").asText()));
      assertEquals(
          citation.path("quote").asText(),
          document
              .path("text")
              .asText()
              .substring(citation.path("start").asInt(), citation.path("end").asInt()));
      assertEquals(200, client.get("/api/cases/" + citation.path("caseId").asText()).statusCode());
    }
    Set<Integer> marked = new TreeSet<>();
    Matcher marker = MARKER.matcher(answer.path("answer").asText());
    while (marker.find()) {
      marked.add(Integer.parseInt(marker.group(1)));
    }
    answer
        .path("table")
        .path("rows")
        .forEach(
            row -> row.forEach(cell -> cell.path("citations").forEach(n -> marked.add(n.asInt()))));
    assertEquals(cited, marked, answer.toString());
  }

  @Test
  void theSeedIsServedAsThirtyFiveCases() {
    JsonNode page = Client.json(client.get("/api/cases"));
    assertEquals(35, page.path("total").asInt());
    assertEquals(35, page.path("cases").size());
    String text = documentText();
    for (JsonNode row : page.path("cases")) {
      JsonNode detail = Client.json(client.get("/api/cases/" + row.path("id").asText()));
      StringBuilder joined = new StringBuilder();
      detail
          .path("segments")
          .forEach(s -> joined.append(text, s.path("start").asInt(), s.path("end").asInt()));
      assertEquals(detail.path("text").asText(), joined.toString());
      assertFalse(row.path("places").isEmpty(), row.toString());
      for (JsonNode fact : detail.path("facts")) {
        assertEquals(
            fact.path("text").asText(),
            text.substring(fact.path("start").asInt(), fact.path("end").asInt()));
      }
    }
  }

  @Test
  void casesAreFoundByTheProvinceOfTheirPlaces() {
    JsonNode page = Client.json(client.get("/api/cases?province=%E5%B1%B1%E4%B8%9C"));
    assertTrue(page.path("total").asInt() >= 4, page.toString());
    for (JsonNode row : page.path("cases")) {
      assertTrue(row.toString().contains("山东"), row.toString());
    }
  }

  @Test
  void aFollowUpIsUnderstoodFromTheTurnBefore() {
    JsonNode first = client.ask("济南市2023年发行了多少专项债？");
    JsonNode second = client.ask("那怀化呢？", first.path("conversationId").asText());
    assertTrue(second.path("answer").asText().contains("7.13亿元"), second.toString());
  }

  @Test
  void theExampleQuestionsAreReallyAnswered() {
    JsonNode examples = Client.json(client.get("/api/examples")).path("examples");
    assertEquals(4, examples.size(), examples.toString());
    for (JsonNode example : examples) {
      assertFalse(client.ask(example.asText()).path("abstained").asBoolean(), example.asText());
    }
  }

  private static String documentText() {
    JsonNode documents = Client.json(client.get("/api/documents")).path("documents");
    String id = documents.path(0).path("id").asText();
    return Client.json(client.get("/api/documents/" + id)).path("text").asText();
  }
}
