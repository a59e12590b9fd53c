package org.anwen.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the server has acknowledged survives that its process is killed at once. */
class DurabilityTest {
  @TempDir Path data;

  @Test
  void renamesDeletionsVerdictsAndLinksSurviveAKill() throws Exception {
    Process process = server();
    try {
      Client client = new Client(port(process));
      String id = client.ask("甲县的路怎么改的？").path("conversationId").asText();
      String gone = client.ask("丙市的养护").path("conversationId").asText();
      client.patch("/api/conversations/" + id, "{\"title\":\"报告\"}");
      Map<String, Object> turn = Map.of("conversationId", id, "turn", 1);
      client.postJson("/api/feedback", Map.of("conversationId", id, "turn", 1, "verdict", "wrong"));
      String token = Client.json(client.postJson("/api/share", turn)).path("id").asText();
      assertEquals(204, client.method("DELETE", "/api/conversations/" + gone).statusCode());
      kill(process);

      process = server();
      client = client.at(port(process));
      JsonNode list = Client.json(client.get("/api/conversations"));
      assertEquals(1, list.path("total").asInt(), list.toString());
      assertEquals("报告", list.path("conversations").path(0).path("title").asText());
      JsonNode read = Client.json(client.get("/api/conversations/" + id)).path("turns").path(0);
      assertEquals("wrong", read.path("feedback").path("verdict").asText());
      assertEquals(200, client.get("/api/shared/" + token).statusCode());
      assertEquals(200, client.post("/api/conversations/" + gone + "/restore", "").statusCode());
    } finally {
      kill(process);
    }
  }

  private Process server() throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            EndlessServer.class.getName(),
            data.toString())
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private static int port(Process process) throws IOException {
    BufferedReader out =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    return Integer.parseInt(String.valueOf(out.readLine()).strip());
  }

  private static void kill(Process process) throws InterruptedException {
    process.destroyForcibly();
    assertTrue(process.waitFor(10, TimeUnit.SECONDS));
  }
}
