package org.anwen.plugin.llm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.anwen.api.Draft;
import org.anwen.api.Finding.Role;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a server is sent, and when what it says is passed on, over both protocols. */
class StreamingTest {
  private static final String FIRST = "北岭县修缮12座[1]。";
  private static final String SECOND = "两县合计21座[2]。";

  private final CountDownLatch heard = new CountDownLatch(1);
  private final AtomicReference<String> request = new AtomicReference<>("");
  private final AtomicReference<String> failure = new AtomicReference<>("");

  @ParameterizedTest
  @CsvSource({"openai, /v1", "ollama, ''"})
  void aSentenceIsPassedOnWhileTheModelStillSpeaks(String provider, String path) throws Exception {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/v1/chat/completions", e -> speak(e, StreamingTest::event));
    server.createContext("/api/chat", e -> speak(e, StreamingTest::line));
    server.start();
    String url = "http://127.0.0.1:" + server.getAddress().getPort() + path;
    StringBuilder said = new StringBuilder();
    try (LlmAnswerer answerer = Configured.answerer(provider, url, "timeout", "30s")) {
      Draft draft =
          answerer.answer(
              Asked.evidence(
                  Asked.finding(Role.ANSWER, "", "北岭县修缮古桥12座", Asked.NORTH),
                  Asked.finding(Role.COMPUTED, "", "两县合计21座", Asked.NORTH, Asked.SOUTH)),
              piece -> {
                said.append(piece);
                if (said.toString().contains("12座[1]。")) {
                  heard.countDown();
                }
              });
      assertEquals("", failure.get());
      assertTrue(draft.text().startsWith(FIRST), draft.text());
      assertEquals(draft.text(), said.toString());
    } finally {
      server.stop(0);
    }
    String received = Objects.requireNonNull(request.get());
    assertTrue(received.startsWith("HTTP/1.1 upgrade null"), received);
    assertTrue(received.contains("两县合计21座"), "what the core counted is not told");
  }

  /** Says a sentence, and the next one only when the first was heard. */
  private void speak(HttpExchange exchange, Writing writing) throws IOException {
    try (exchange) {
      request.set(
          exchange.getProtocol()
              + " upgrade "
              + exchange.getRequestHeaders().getFirst("Upgrade")
              + " "
              + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
      exchange.sendResponseHeaders(200, 0);
      send(exchange, writing.of(FIRST, false) + writing.of("其", false));
      if (!heard.await(10, TimeUnit.SECONDS)) {
        failure.set("nothing was heard of the first sentence");
      }
      send(exchange, writing.of("中，" + SECOND, false) + writing.of("", true));
    } catch (InterruptedException e) {
      fail(e);
    }
  }

  private static void send(HttpExchange exchange, String text) throws IOException {
    exchange.getResponseBody().write(text.getBytes(StandardCharsets.UTF_8));
    exchange.getResponseBody().flush();
  }

  private static String event(String piece, boolean last) {
    String end = last ? "\"stop\"" : "null";
    return "data: {\"object\":\"chat.completion.chunk\",\"choices\":[{\"index\":0,\"delta\":"
        + "{\"content\":\"%s\"},\"finish_reason\":%s}]}\n\n".formatted(piece, end)
        + (last ? "data: [DONE]\n\n" : "");
  }

  private static String line(String piece, boolean last) {
    return "{\"model\":\"m\",\"message\":{\"role\":\"assistant\",\"content\":\"%s\"},\"done\":%s}\n"
        .formatted(piece, last);
  }

  private interface Writing {
    String of(String piece, boolean last);
  }
}
