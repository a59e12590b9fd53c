package org.anwen.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.anwen.Assistant;
import org.anwen.config.Layout;
import org.anwen.modelkit.Fault;
import org.anwen.modelkit.FaultyServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What who asks gets when the model server fails, over HTTP. */
class ModelFailureTest {
  private static final Path SEEDS = Layout.current().seeds();
  private static final String QUESTION = "南充市的居民出资率是多少？";
  private static final long LIMIT_MILLIS = 12_000;
  private static final int ROUNDS = 15;

  @TempDir Path folder;

  @Test
  void everyFaultGetsALabelledAnswerFromTheMaterialInTime() throws Exception {
    try (FaultyServer model = FaultyServer.start(Fault.SILENT);
        Assistant assistant =
            ModelAssistant.open(
                folder,
                SEEDS,
                model.openAiUrl(),
                "answerer.llm.timeout",
                "1s",
                "answerer.llm.pause",
                "1ms");
        AnwenServer server = serve(assistant)) {
      Client client = new Client(server.port());
      for (Fault fault : Fault.values()) {
        if (fault != Fault.REFUSES) {
          model.turn(fault);
          long begin = System.nanoTime();
          assertLabelled(client.ask(QUESTION), fault);
          assertLabelled(streamed(client), fault);
          long millis = (System.nanoTime() - begin) / 1_000_000;
          assertTrue(millis <= LIMIT_MILLIS, fault + " took " + millis + " ms");
        }
      }
      assertTrue(model.calls() > 20, "only " + model.calls() + " calls were made");
    }
  }

  @Test
  void anUnreachableServerAndASilentOneCostNoMoreThanTheUsualLimits() {
    for (Fault fault : List.of(Fault.REFUSES, Fault.SILENT)) {
      try (FaultyServer model = FaultyServer.start(fault);
          Assistant assistant =
              ModelAssistant.open(folder.resolve(fault.name()), SEEDS, model.openAiUrl());
          AnwenServer server = serve(assistant)) {
        Client client = new Client(server.port());
        long begin = System.nanoTime();
        assertLabelled(client.ask(QUESTION), fault);
        long millis = (System.nanoTime() - begin) / 1_000_000;
        assertTrue(millis <= LIMIT_MILLIS, fault + " took " + millis + " ms");
      }
    }
  }

  @Test
  void aServerThatIsLeftAloneCostsNextToNothing() throws Exception {
    try (FaultyServer model = FaultyServer.start(Fault.ERROR_500);
        Assistant assistant =
            ModelAssistant.open(folder, SEEDS, model.openAiUrl(), "answerer.llm.pause", "10m");
        AnwenServer server = serve(assistant)) {
      Client client = new Client(server.port());
      for (int i = 0; i < 10; i++) {
        assertLabelled(client.ask(QUESTION), Fault.ERROR_500);
      }
      int calls = model.calls();
      assertTrue(calls < 10, "asked " + calls + " times");
      long[] alone = new long[ROUNDS];
      long[] beside = new long[ROUNDS];
      for (int i = 0; i < ROUNDS; i++) {
        long begin = System.nanoTime();
        client.postJson("/api/chat", Map.of("question", QUESTION, "answerer", "extractive"));
        alone[i] = System.nanoTime() - begin;
        begin = System.nanoTime();
        assertLabelled(client.ask(QUESTION), Fault.ERROR_500);
        beside[i] = System.nanoTime() - begin;
      }
      assertEquals(calls, model.calls());
      Arrays.sort(alone);
      Arrays.sort(beside);
      long millis = (beside[ROUNDS / 2] - alone[ROUNDS / 2]) / 1_000_000;
      assertTrue(millis <= 200, millis + " ms for a server that is left alone");
    }
  }

  @Test
  void aClientThatLeavesEndsTheCallOfTheModel() throws Exception {
    try (FaultyServer model = FaultyServer.start(Fault.SILENT);
        Assistant assistant =
            ModelAssistant.open(
                folder,
                SEEDS,
                model.openAiUrl(),
                "answerer.llm.timeout",
                "60s",
                "server.question-timeout",
                "60s");
        AnwenServer server = serve(assistant)) {
      for (boolean events : List.of(true, false)) {
        String accept = events ? "text/event-stream" : "application/json";
        String body = Client.json(Map.of("question", QUESTION));
        int length = body.getBytes(StandardCharsets.UTF_8).length;
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
          String request =
              "POST /api/chat HTTP/1.1\r\n"
                  + "Host: localhost\r\n"
                  + "Content-Type: application/json\r\n"
                  + "Accept: "
                  + accept
                  + "\r\nContent-Length: "
                  + length
                  + "\r\n\r\n"
                  + body;
          socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
          await(() -> model.connections() == 1, Duration.ofSeconds(10), "the model is not asked");
        }
        await(
            () -> model.connections() == 0,
            Duration.ofSeconds(5),
            "the model is still asked for a client that left, " + accept);
      }
    }
  }

  private static AnwenServer serve(Assistant assistant) {
    try {
      Path data = Files.createTempDirectory("anwen-model");
      AnwenServer server =
          AnwenServer.start(ServerConfig.defaults(data).withAddress("127.0.0.1", 0));
      server.ready(Served.of(assistant));
      return server;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JsonNode streamed(Client client) throws Exception {
    HttpResponse<InputStream> response = client.stream(QUESTION);
    List<Client.Event> events = Client.events(response.body());
    return events.stream()
        .filter(event -> event.name().equals("answer"))
        .findFirst()
        .orElseThrow()
        .data();
  }

  private static void assertLabelled(JsonNode answer, Fault fault) {
    assertEquals("extractive", answer.path("answerer").asText(), fault + ": " + answer);
    assertTrue(answer.path("answer").asText().contains("96%"), fault + ": " + answer);
    assertTrue(answer.path("notes").toString().contains("改由"), fault + ": " + answer);
  }

  private static void await(BooleanSupplier condition, Duration limit, String otherwise) {
    long deadline = System.nanoTime() + limit.toNanos();
    while (!condition.getAsBoolean()) {
      assertTrue(System.nanoTime() < deadline, otherwise);
      LockSupport.parkNanos(5_000_000);
    }
  }
}
