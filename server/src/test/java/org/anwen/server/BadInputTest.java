package org.anwen.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a client sends wrongly is told to it: a problem with a stable code, at once. */
class BadInputTest {
  private static AnwenServer server;
  private static Client client;

  @BeforeAll
  static void start(@TempDir Path data) {
    server = AnwenServer.start(ServerConfig.defaults(data).withAddress("127.0.0.1", 0));
    server.ready(TinyLibrary.answering());
    client = new Client(server.port());
    client.ask("甲县的路");
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "{} | 400 | question_missing",
        "{\"question\": null} | 400 | question_missing",
        "{\"question\": \"\"} | 400 | question_empty",
        "{\"question\": \" \\u3000\\n\\u200b\"} | 400 | question_empty",
        "{\"question\": 5} | 400 | field_type",
        "{\"question\": [\"a\"]} | 400 | field_type",
        "{\"question\": \"路\", \"conversationId\": 7} | 400 | field_type",
        "{\"question\": \"路\", \"quesiton\": \"桥\"} | 400 | field_unknown",
        "{\"question\": \"路\", \"question\": \"桥\"} | 400 | json_invalid",
        "{\"question\": \"路\" | 400 | json_invalid",
        "{\"question\": \"路\"} {} | 400 | json_invalid",
        "[] | 400 | json_invalid",
        "\"路\" | 400 | json_invalid",
        "~~ | 400 | json_invalid",
        "{\"question\": \"路\", \"answerer\": \"nobody\"} | 404 | answerer_unknown",
        "{\"question\": \"路\", \"answerers\": [\"tiny\", \"nobody\"]} | 400 | answerer_unknown",
        "{\"question\": \"路\", \"answerers\": []} | 400 | field_type",
        "{\"question\": \"路\", \"answerers\": \"tiny\"} | 400 | field_type",
        "{\"question\": \"路\", \"answerers\": [1]} | 400 | field_type",
        "{\"question\": \"路\", \"answerers\": [\"a\",\"b\",\"c\",\"d\",\"e\"]} | 400 | field_type",
        "{\"question\": \"路\", \"answerers\": [\"tiny\"], \"answerer\": \"tiny\"} | 400 | field_type",
        "{\"question\": \"路\", \"conversationId\": \"nowhere\"} | 404 | conversation_unknown",
        "{\"question\": \"路\", \"conversationId\": \"AAAAAAAAAAAAAAAAAAAAAAAA\"} | 404 | conversation_unknown",
      })
  void aQuestionThatCannotBeReadIsAProblem(String body, int status, String code) {
    assertProblem(client.chat(body), status, code);
  }

  @Test
  void aQuestionMayBeLongButNotOverLong() {
    assertEquals(200, client.chat(Client.json(Map.of("question", "路".repeat(2000)))).statusCode());
    assertProblem(
        client.chat(Client.json(Map.of("question", "路".repeat(2001)))), 400, "question_too_long");
    assertProblem(
        client.chat(Client.json(Map.of("question", "路".repeat(350_000)))), 413, "body_too_large");
  }

  @Test
  void deeplyNestedJsonIsAProblem() {
    assertProblem(client.chat("[".repeat(30_000)), 400, "json_invalid");
  }

  @Test
  void onlyJsonInUtf8IsRead() {
    String body = "{\"question\": \"甲县的路\"}";
    assertProblem(client.post("/api/chat", body), 415, "unsupported_media_type");
    for (String type :
        List.of(
            "text/plain", "application/x-www-form-urlencoded", "application/json; charset=gbk")) {
      assertProblem(
          client.post("/api/chat", body, "Content-Type", type), 415, "unsupported_media_type");
    }
    for (String type : List.of("application/json; charset=UTF-8", "Application/JSON")) {
      assertEquals(200, client.post("/api/chat", body, "Content-Type", type).statusCode());
    }
  }

  @Test
  void aFormatThatIsNotServedIsRefused() {
    String body = "{\"question\": \"甲县的路\"}";
    for (String accept : List.of("text/html", "application/json;q=0", "image/*")) {
      assertProblem(
          client.post("/api/chat", body, "Content-Type", "application/json", "Accept", accept),
          406,
          "not_acceptable");
      assertProblem(client.get("/api/cases", "Accept", accept), 406, "not_acceptable");
    }
    for (String accept : List.of("*/*", "application/*", "text/html, application/json;q=0.5")) {
      assertEquals(200, client.get("/api/cases", "Accept", accept).statusCode());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "GET,/api/chat,POST",
    "PUT,/api/chat,POST",
    "DELETE,/api/chat,POST",
    "POST,/api/cases,GET",
    "POST,/api/cases/case-1,GET",
    "PATCH,/api/documents,GET",
    "POST,/health,GET",
    "POST,/,GET",
  })
  void aWrongMethodNamesTheRightOnes(String method, String path, String allowed) {
    HttpResponse<String> response = client.method(method, path);
    assertProblem(response, 405, "method_not_allowed");
    assertTrue(
        response.headers().firstValue("Allow").orElse("none").contains(allowed),
        () -> response.headers().map().toString());
  }

  @ParameterizedTest
  @CsvSource({
    "/nothing,not_found",
    "/api,not_found",
    "/api/nothing,not_found",
    "/web/index.html,not_found",
    "/api/cases/nothing,case_unknown",
    "/api/documents/nothing,document_unknown",
    "/api/conversations/nothing,conversation_unknown",
  })
  void whatDoesNotExistIsNotFound(String path, String code) {
    HttpResponse<String> response = client.get(path);
    assertProblem(response, 404, code);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/cases?page=2",
        "/api/cases?limit=-1",
        "/api/cases?limit=1001",
        "/api/cases?limit=many",
        "/api/cases?limit=",
        "/api/cases?offset=-1",
        "/api/cases?offset=99999999999",
        "/api/cases?q=a&q=b",
        "/api/cases/case-1?x=1",
        "/api/documents?x=1",
        "/api/documents/doc-1?x=1",
        "/api/answerers?x=1",
        "/api/examples?x=1",
        "/health?x=1",
        "/api/cases?q=%ff%fe",
      })
  void aParameterThatIsNotUnderstoodIsAProblem(String path) {
    HttpResponse<String> response = client.get(path);
    assertEquals(400, response.statusCode(), response.body());
    assertProblem(response, 400, Client.json(response).path("code").asText());
  }

  @Test
  void whatIsNotHttpIsAProblemToo() throws IOException {
    for (String request :
        List.of(
            "GET / HTTP/1.1\r\n\r\n",
            "GARBAGE\r\n\r\n",
            "GET /%zz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
            "GET / HTTP/1.1\r\nHost: localhost\r\nX: " + "x".repeat(20_000) + "\r\n\r\n")) {
      String response = client.raw(request);
      assertTrue(response.contains("problem+json"), response);
      assertTrue(response.contains("Content-Security-Policy"), response);
      assertFalse(response.contains("Jetty"), response);
    }
  }

  @Test
  void everyErrorIsFast() {
    String huge = Client.json(Map.of("question", "路".repeat(350_000)));
    for (int round = 0; round < 3; round++) {
      for (String body : List.of("{", "{}", huge)) {
        long began = System.nanoTime();
        client.chat(body);
        long millis = (System.nanoTime() - began) / 1_000_000;
        assertTrue(round == 0 || millis < 100, millis + " ms");
      }
    }
  }

  private static void assertProblem(HttpResponse<String> response, int status, String code) {
    assertEquals(status, response.statusCode(), response.body());
    assertEquals(
        "application/problem+json",
        response.headers().firstValue("Content-Type").orElse("").replaceAll(";.*", ""));
    JsonNode problem = Client.json(response);
    assertEquals(status, problem.path("status").asInt());
    assertEquals(code, problem.path("code").asText());
    assertFalse(problem.path("title").asText().isEmpty());
    assertTrue(
        problem.path("detail").asText().codePoints().anyMatch(Character::isIdeographic),
        response.body());
    assertFalse(response.body().contains("\tat "), response.body());
    assertFalse(response.body().contains("Exception"), response.body());
    assertTrue(response.headers().firstValue("Content-Security-Policy").isPresent());
    assertTrue(response.headers().firstValue("X-Content-Type-Options").isPresent());
  }
}
