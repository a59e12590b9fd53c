package org.anwen.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.anwen.api.AnwenException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How the server begins and ends. */
class StopTest {
  @TempDir Path data;

  @Test
  void itIsNotReadyBeforeThereIsSomethingToServe() {
    try (AnwenServer server =
        AnwenServer.start(ServerConfig.defaults(data).withAddress("127.0.0.1", 0))) {
      Client client = new Client(server.port());
      for (String path : List.of("/health", "/api/cases", "/api/documents", "/api/answerers")) {
        HttpResponse<String> response = client.get(path);
        assertEquals(503, response.statusCode());
        assertEquals("unavailable", Client.json(response).path("code").asText());
        assertTrue(response.headers().firstValue("Retry-After").isPresent());
      }
      assertEquals(503, client.chat("{\"question\": \"路\"}").statusCode());
      assertEquals(200, client.get("/").statusCode());
      server.ready(TinyLibrary.answering());
      assertEquals("ready", Client.json(client.get("/health")).path("status").asText());
    }
  }

  @Test
  void aPortThatIsTakenIsNamed() {
    try (AnwenServer server =
        AnwenServer.start(ServerConfig.defaults(data).withAddress("127.0.0.1", 0))) {
      AnwenException e =
          assertThrows(
              AnwenException.class,
              () ->
                  AnwenServer.start(
                      ServerConfig.defaults(data.resolve("b"))
                          .withAddress("127.0.0.1", server.port())));
      assertTrue(String.valueOf(e.getMessage()).contains(String.valueOf(server.port())));
    }
  }

  @Test
  void aTerminatedServerEndsItsStreamsExplicitlyAndExits() throws Exception {
    Process process = endlessServer();
    try {
      Client client = new Client(port(process));
      HttpResponse<java.io.InputStream> stream = client.stream("乙县的桥");
      CompletableFuture<List<Client.Event>> events =
          CompletableFuture.supplyAsync(
              () -> {
                try {
                  return Client.events(stream.body());
                } catch (IOException e) {
                  throw new java.io.UncheckedIOException(e);
                }
              });
      Thread.sleep(500);
      long began = System.nanoTime();
      process.destroy();
      assertTrue(process.waitFor(15, TimeUnit.SECONDS), "still running after 15 s");
      List<Client.Event> all = events.get(2, TimeUnit.SECONDS);
      assertEquals("error", all.getLast().name());
      assertEquals("unavailable", all.getLast().data().path("code").asText());
      assertTrue(all.size() > 3, "tokens came before");
      assertTrue(System.nanoTime() - began < TimeUnit.SECONDS.toNanos(15));
    } finally {
      process.destroyForcibly();
    }
  }

  @Test
  void whatWasAcknowledgedSurvivesAKill() throws Exception {
    String id;
    Process process = endlessServer();
    try {
      Client client = new Client(port(process));
      id = client.ask("甲县的路").path("conversationId").asText();
      process.destroyForcibly().waitFor();
    } finally {
      process.destroyForcibly();
    }
    try (AnwenServer server =
        AnwenServer.start(ServerConfig.defaults(data).withAddress("127.0.0.1", 0))) {
      server.ready(TinyLibrary.answering());
      String answer = new Client(server.port()).ask("乙县的桥", id).path("answer").asText();
      assertTrue(answer.startsWith("第2问"), answer);
    }
  }

  private Process endlessServer() throws IOException {
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
    return Integer.parseInt(out.readLine());
  }
}
