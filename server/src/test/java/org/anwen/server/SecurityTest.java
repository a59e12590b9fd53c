package org.anwen.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may call the server, and what every response says to a browser. */
class SecurityTest {
  private static AnwenServer server;
  private static Client client;

  @BeforeAll
  static void start(@TempDir Path data) {
    server =
        AnwenServer.start(
            ServerConfig.defaults(data)
                .withAddress("127.0.0.1", 0)
                .withAllowedHosts(Set.of("anwen.example")));
    server.ready(TinyLibrary.answering());
    client = new Client(server.port());
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/app.js",
        "/health",
        "/api/cases",
        "/api/cases/none",
        "/none",
        "/api/cases?x=1"
      })
  void everyResponseCarriesTheSecurityHeaders(String path) {
    HttpResponse<String> response = client.get(path);
    String policy = response.headers().firstValue("Content-Security-Policy").orElse("");
    assertTrue(policy.contains("default-src 'none'"), policy);
    assertFalse(policy.contains("unsafe"), policy);
    for (String header :
        List.of(
            "X-Content-Type-Options",
            "X-Frame-Options",
            "Referrer-Policy",
            "Cross-Origin-Opener-Policy",
            "Cross-Origin-Resource-Policy",
            "Permissions-Policy")) {
      assertEquals(1, response.headers().allValues(header).size(), header);
    }
    assertTrue(response.headers().firstValue("Server").isEmpty());
  }

  @Test
  void aStreamCarriesTheSecurityHeadersToo() throws Exception {
    HttpResponse<?> response = client.stream("甲县的路");
    assertTrue(response.headers().firstValue("Content-Security-Policy").isPresent());
  }

  @ParameterizedTest
  @CsvSource({
    "127.0.0.1,200",
    "127.0.0.1:7070,200",
    "localhost:1,200",
    "LOCALHOST,200",
    "[::1]:80,200",
    "anwen.example,200",
    "evil.example,403",
    "127.0.0.1.evil.example,403",
    "localhost.evil.example:80,403",
    "10.0.0.1,403",
    "'',403",
  })
  void onlyItsOwnNamesReachTheServer(String host, int status) throws IOException {
    String response =
        client.raw("GET /health HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");
    assertTrue(response.startsWith("HTTP/1.1 " + (host.isEmpty() ? "4" : status)), response);
    assertTrue(status == 200 || response.contains("problem+json"), response);
  }

  @Test
  void onlyItsOwnPageMayCall() {
    String own = "http://127.0.0.1:" + server.port();
    assertEquals(200, from(own).statusCode());
    assertEquals(200, from("https://anwen.example").statusCode());
    for (String origin :
        List.of(
            "http://evil.example",
            "http://127.0.0.1:1",
            "http://localhost:" + server.port(),
            "null",
            "file://",
            own + ".evil.example")) {
      HttpResponse<String> response = from(origin);
      assertEquals(403, response.statusCode(), origin);
      assertEquals("origin_not_allowed", Client.json(response).path("code").asText());
    }
  }

  @Test
  void noForeignSiteIsEverAllowedByHeader() {
    assertTrue(
        client
            .get("/api/cases", "Origin", "http://127.0.0.1:" + server.port())
            .headers()
            .firstValue("Access-Control-Allow-Origin")
            .isEmpty());
  }

  private static HttpResponse<String> from(String origin) {
    return client.post(
        "/api/chat",
        "{\"question\": \"甲县的路\"}",
        "Content-Type",
        "application/json",
        "Origin",
        origin);
  }
}
