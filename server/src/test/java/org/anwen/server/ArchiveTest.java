package org.anwen.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A browser's conversations over HTTP: listed, found, renamed, deleted, taken back, exported. */
class ArchiveTest {
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

  private String begun(String question) {
    return client.ask(question).path("conversationId").asText();
  }

  private List<String> titles(String query) {
    List<String> titles = new ArrayList<>();
    JsonNode page = Client.json(client.get("/api/conversations" + query));
    page.path("conversations").forEach(row -> titles.add(row.path("title").asText()));
    return titles;
  }

  @Test
  void aFirstVisitGetsACookieThatOnlyItsBrowserHolds() {
    HttpResponse<String> first = client.get("/api/conversations");
    assertEquals(0, Client.json(first).path("total").asInt());
    String cookie = first.headers().firstValue("Set-Cookie").orElseThrow();
    assertTrue(cookie.matches("anwen=[A-Za-z0-9_-]{43}; .*"), cookie);
    for (String attribute : List.of("HttpOnly", "SameSite=Strict", "Path=/", "Max-Age=31536000")) {
      assertTrue(cookie.contains(attribute), cookie);
    }
    assertFalse(cookie.contains("Secure"), cookie);
  }

  @Test
  void behindHttpsTheCookieIsSecure() {
    String cookie =
        client
            .get("/api/conversations", "X-Forwarded-Proto", "https")
            .headers()
            .firstValue("Set-Cookie")
            .orElseThrow();
    assertTrue(cookie.contains("Secure"), cookie);
  }

  @Test
  void conversationsAreListedLastUsedFirst() throws InterruptedException {
    String first = begun("甲县的路怎么改的？");
    Thread.sleep(5);
    begun("丙市的养护");
    assertEquals(List.of("丙市的养护", "甲县的路怎么改的？"), titles(""));
    Thread.sleep(5);
    client.ask("乙县修了几座桥？", first);
    JsonNode page = Client.json(client.get("/api/conversations?limit=1"));
    assertEquals(2, page.path("total").asInt());
    JsonNode row = page.path("conversations").path(0);
    assertEquals(first, row.path("id").asText());
    assertEquals(2, row.path("turns").asInt());
    assertTrue(row.path("updated").asLong() > row.path("created").asLong());
    assertEquals(List.of("丙市的养护"), titles("?offset=1"));
  }

  @Test
  void aConversationIsFoundByItsTitleAQuestionOrAnAnswer() {
    String roads = begun("甲县的路怎么改的？");
    client.ask("乙县修了几座桥？", roads);
    begun("丙市的养护");
    client.patch("/api/conversations/" + roads, "{\"title\":\"修路 100%_报告\"}");
    assertEquals(List.of("修路 100%_报告"), titles("?q=%E5%87%A0%E5%BA%A7%E6%A1%A5"));
    assertEquals(List.of("丙市的养护"), titles("?q=%E5%BB%BA%E7%AB%8B"));
    assertEquals(List.of("修路 100%_报告"), titles("?q=100%25_%E5%A0%B1%E5%91%8A"));
    assertEquals(List.of(), titles("?q=%25%25"));
    assertEquals(List.of(), titles("?q=%E7%81%AB%E6%98%9F"));
  }

  @Test
  void aNameThatWasGivenStays() {
    String id = begun("甲县的路怎么改的？");
    JsonNode row =
        Client.json(client.patch("/api/conversations/" + id, "{\"title\":\" 我的\\n报告 \"}"));
    assertEquals("我的 报告", row.path("title").asText());
    client.ask("乙县修了几座桥？", id);
    JsonNode read = Client.json(client.get("/api/conversations/" + id));
    assertEquals("我的 报告", read.path("title").asText());
    assertEquals(2, read.path("turns").path(1).path("turn").asInt());
    assertTrue(read.path("turns").path(0).path("feedback").isNull());
  }

  @Test
  void aDeletedConversationIsGoneUntilItIsTakenBack() {
    String id = begun("甲县的路怎么改的？");
    String path = "/api/conversations/" + id;
    assertEquals(204, client.method("DELETE", path).statusCode());
    assertEquals(204, client.method("DELETE", path).statusCode());
    assertEquals(List.of(), titles(""));
    assertEquals(404, client.get(path).statusCode());
    assertEquals("conversation_unknown", client.ask("乙县", id).path("code").asText());
    JsonNode row = Client.json(client.post(path + "/restore", ""));
    assertEquals("甲县的路怎么改的？", row.path("title").asText());
    assertEquals(200, client.get(path).statusCode());
  }

  @Test
  void anotherBrowserSeesNothing() {
    String path = "/api/conversations/" + begun("甲县的路怎么改的？");
    Client other = new Client(server.port());
    assertEquals(0, Client.json(other.get("/api/conversations")).path("total").asInt());
    assertEquals(404, other.get(path).statusCode());
    assertEquals(404, other.patch(path, "{\"title\":\"我的\"}").statusCode());
    assertEquals(404, other.method("DELETE", path).statusCode());
    assertEquals(404, other.post(path + "/restore", "").statusCode());
    assertEquals(404, other.get(path + "/export?format=md").statusCode());
    assertEquals(200, client.get(path).statusCode());
  }

  @Test
  void whoHoldsTheIdMayGoOnButNotRead() {
    String id = begun("甲县的路怎么改的？");
    Client other = new Client(server.port());
    assertTrue(other.ask("丙市的养护", id).path("answer").asText().startsWith("第2问"));
    assertEquals(404, other.get("/api/conversations/" + id).statusCode());
    assertEquals(2, Client.json(client.get("/api/conversations/" + id)).path("turns").size());
  }

  @Test
  void anEditedQuestionTakesThePlaceOfItsTurnAndAllAfterIt() {
    String id = begun("甲县的路怎么改的？");
    client.ask("乙县修了几座桥？", id);
    client.ask("丙市的养护", id);
    JsonNode edited =
        Client.json(
            client.postJson(
                "/api/chat", Map.of("question", "丙市", "conversationId", id, "replaces", 2)));
    assertEquals(2, edited.path("turn").asInt());
    assertTrue(edited.path("answer").asText().startsWith("第2问"), edited.toString());
    JsonNode turns = Client.json(client.get("/api/conversations/" + id)).path("turns");
    assertEquals(2, turns.size());
    assertEquals("丙市", turns.path(1).path("question").asText());

    client.postJson(
        "/api/chat", Map.of("question", "乙县修了几座桥？", "conversationId", id, "replaces", 1));
    assertEquals(List.of("乙县修了几座桥？"), titles(""));
  }

  @Test
  void aTurnThatIsNotThereCannotBeReplaced() {
    String id = begun("甲县的路怎么改的？");
    Map<String, Object> body = Map.of("question", "丙市", "conversationId", id, "replaces", 2);
    assertEquals(404, client.postJson("/api/chat", body).statusCode());
    assertEquals(400, client.chat("{\"question\":\"丙市\",\"replaces\":1}").statusCode());
    assertEquals(
        400,
        client
            .chat("{\"question\":\"丙市\",\"conversationId\":\"" + id + "\",\"replaces\":0}")
            .statusCode());
  }

  @Test
  void badTitlesAreToldApart() {
    String path = "/api/conversations/" + begun("甲县的路怎么改的？");
    assertEquals("title_missing", Client.json(client.patch(path, "{}")).path("code").asText());
    assertEquals(
        "title_missing",
        Client.json(client.patch(path, "{\"title\":\" \"}")).path("code").asText());
    assertEquals(
        "title_too_long",
        Client.json(client.patch(path, Client.json(Map.of("title", "长".repeat(101)))))
            .path("code")
            .asText());
  }

  @Test
  void aConversationIsExportedAsMarkdownWithFootnotes() {
    String id = begun("甲县的*路*怎么改的？");
    client.ask("火星", id);
    HttpResponse<byte[]> file = client.download("/api/conversations/" + id + "/export?format=md");
    assertEquals(
        "attachment; filename=\"anwen.md\"; filename*=UTF-8''"
            + "%E7%94%B2%E5%8E%BF%E7%9A%84%20%E8%B7%AF%20%E6%80%8E%E4%B9%88%E6%94%B9%E7%9A%84.md",
        file.headers().firstValue("Content-Disposition").orElseThrow());
    String text = new String(file.body(), StandardCharsets.UTF_8);
    assertTrue(text.startsWith("# 甲县的\\*路\\*怎么改的？\n\n导出时间："), text);
    assertTrue(text.contains("\n## 问1：甲县的\\*路\\*怎么改的？\n\n第1问："), text);
    assertTrue(text.contains("土路改成水泥路[^1]。\n\n| 地区 | 做法 |\n| --- | --- |\n| 甲县 | 修路[^1] |"), text);
    assertTrue(text.contains("\n## 问2：火星\n\n材料中没有这方面的内容。\n"), text);
    assertTrue(text.contains("\n[^1]: 《道路清单》，修桥铺路，乡村道路：“甲县把"), text);
  }

  @Test
  void anUnknownFormatIsNamed() {
    String path = "/api/conversations/" + begun("甲县的路怎么改的？") + "/export";
    assertEquals(400, client.get(path).statusCode());
    assertTrue(client.get(path + "?format=pdf").body().contains("docx、md"));
  }
}
