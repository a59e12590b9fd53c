package org.anwen.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The material over HTTP: cases with filters, documents, answerers. */
class CatalogueTest {
  private static AnwenServer server;
  private static Client client;

  @BeforeAll
  static void start(@TempDir Path data) {
    server = AnwenServer.start(ServerConfig.defaults(data).withAddress("127.0.0.1", 0));
    server.ready(TinyLibrary.answering());
    client = new Client(server.port());
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void casesAreListedInTheDocumentsOrder() {
    JsonNode page = Client.json(client.get("/api/cases"));
    assertEquals(3, page.path("total").asInt());
    JsonNode first = page.path("cases").path(0);
    assertEquals(
        "{\"id\":\"case-1\",\"title\":\"甲县把十二公里土路改成水泥路\",\"documentId\":\"doc-1\","
            + "\"document\":\"道路清单\",\"section\":[\"修桥铺路\",\"乡村道路\"],\"places\":[\"甲县\"],"
            + "\"start\":"
            + TinyLibrary.TEXT.indexOf("甲县")
            + ",\"end\":"
            + TinyLibrary.TEXT.indexOf("\n2．")
            + ",\"excerpt\":\"甲县把十二公里土路改成水泥路，花费三百万元。群众出行快了一半。\"}",
        first.toString());
  }

  @ParameterizedTest
  @CsvSource({
    "q=桥,case-1 case-2",
    "q=5.5亿元 乙县,case-2",
    "q=道路 县,case-1 case-2",
    "q=火星,''",
    "q=%20,case-1 case-2 case-3",
    "province=西省,case-1 case-2",
    "province=东,case-3",
    "city=丙市,case-3",
    "city=丁市&q=七座桥,case-2",
    "province=东省&city=丁市,''",
    "section=乡村道路,case-1 case-2",
    "section=养护,case-3",
    "document=doc-1,case-1 case-2 case-3",
    "document=doc-2,''",
  })
  void filtersNarrowTheList(String query, String ids) {
    JsonNode page = Client.json(client.get("/api/cases?" + encode(query)));
    List<String> found = new ArrayList<>();
    page.path("cases").forEach(c -> found.add(c.path("id").asText()));
    assertEquals(ids, String.join(" ", found));
    assertEquals(found.size(), page.path("total").asInt());
  }

  @ParameterizedTest
  @CsvSource({
    "offset=1,case-2 case-3",
    "limit=1,case-1",
    "offset=2&limit=1,case-3",
    "offset=9,''",
    "limit=0,''",
    "limit=1000,case-1 case-2 case-3",
  })
  void aListIsReadInPieces(String query, String ids) {
    JsonNode page = Client.json(client.get("/api/cases?" + query));
    List<String> found = new ArrayList<>();
    page.path("cases").forEach(c -> found.add(c.path("id").asText()));
    assertEquals(ids, String.join(" ", found));
    assertEquals(3, page.path("total").asInt());
  }

  @Test
  void aCaseHasItsTextItsPiecesAndItsFacts() {
    JsonNode broken = Client.json(client.get("/api/cases/case-1"));
    assertEquals("甲县把十二公里土路改成水泥路，花费三百万元。群众出行快了一半。", broken.path("text").asText());
    StringBuilder joined = new StringBuilder();
    broken
        .path("segments")
        .forEach(
            s -> joined.append(TinyLibrary.TEXT, s.path("start").asInt(), s.path("end").asInt()));
    assertEquals(broken.path("text").asText(), joined.toString());

    JsonNode fact = Client.json(client.get("/api/cases/case-2")).path("facts").path(0);
    assertEquals("amount", fact.path("kind").asText());
    assertEquals(
        fact.path("text").asText(),
        TinyLibrary.TEXT.substring(fact.path("start").asInt(), fact.path("end").asInt()));
  }

  @Test
  void aDocumentIsServedCharacterForCharacter() {
    JsonNode list = Client.json(client.get("/api/documents"));
    assertEquals(1, list.path("total").asInt());
    JsonNode document = Client.json(client.get("/api/documents/doc-1"));
    assertEquals(TinyLibrary.TEXT, document.path("text").asText());
    assertEquals("道路清单", document.path("title").asText());
    assertEquals(3, document.path("cases").asInt());
  }

  @Test
  void theDefaultAnswererComesFirst() {
    assertEquals(
        "{\"answerers\":[{\"name\":\"tiny\",\"default\":true,\"healthy\":true},"
            + "{\"name\":\"other\",\"default\":false,\"healthy\":true}]}",
        client.get("/api/answerers").body());
  }

  @Test
  void exampleQuestionsAreAnsweredByTheMaterial() {
    JsonNode examples = Client.json(client.get("/api/examples")).path("examples");
    assertTrue(examples.size() > 1, examples.toString());
    examples.forEach(
        e -> assertTrue(!client.ask(e.asText()).path("abstained").asBoolean(), e.toString()));
  }

  private static String encode(String query) {
    return URLEncoder.encode(query, StandardCharsets.UTF_8)
        .replace("%3D", "=")
        .replace("%26", "&")
        .replace("%2520", "%20");
  }
}
