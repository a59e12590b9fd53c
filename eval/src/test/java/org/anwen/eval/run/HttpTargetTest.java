package org.anwen.eval.run;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.anwen.api.AnwenException;
import org.anwen.eval.suite.Item;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A server of somebody else's, which knows {@code POST /api/chat} and nothing more. */
class HttpTargetTest {
  private final List<String> asked = new ArrayList<>();
  private final List<Reply> replies = new ArrayList<>();
  private HttpServer server;

  private record Reply(int status, String body, String retryAfter) {}

  HttpTargetTest() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
  }

  @BeforeEach
  void start() {
    server.createContext("/api/chat", this::chat);
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private synchronized void chat(HttpExchange exchange) throws IOException {
    asked.add(new String(exchange.getRequestBody().readAllBytes(), UTF_8));
    Reply reply = replies.size() > 1 ? replies.removeFirst() : replies.getFirst();
    if (!reply.retryAfter.isEmpty()) {
      exchange.getResponseHeaders().add("Retry-After", reply.retryAfter);
    }
    byte[] body = reply.body.getBytes(UTF_8);
    exchange.sendResponseHeaders(reply.status, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  private String base() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  private List<Response> ask(String... turns) throws InterruptedException {
    Item item =
        new Item(
            "q",
            "s",
            "fact",
            List.of(turns),
            Optional.empty(),
            List.of(),
            List.of("12个"),
            Map.of(),
            "q",
            Optional.empty(),
            false);
    try (HttpTarget target = new HttpTarget(base() + "/", "")) {
      assertEquals(Optional.empty(), target.corpus());
      return target.ask(item);
    }
  }

  @Test
  void aServerThatTellsAnAnswerAloneIsJudgedByIt() throws InterruptedException {
    replies.add(new Reply(200, "{\"answer\":\"12个。\",\"table\":{\"head\":[]}}", ""));
    Response response = ask("多少个？").getFirst();
    assertEquals("12个。", response.answer());
    assertEquals(Optional.empty(), response.error());
    assertEquals(Optional.empty(), response.table());
    assertTrue(response.wallMs() > 0);
  }

  @Test
  void theConversationIsGoneOnWith() throws InterruptedException {
    replies.add(new Reply(200, "{\"answer\":\"甲\",\"conversationId\":\"c1\"}", ""));
    assertEquals(2, ask("多少个？", "那乙呢？").size());
    assertEquals("{\"question\":\"多少个？\"}", asked.getFirst());
    assertEquals("{\"question\":\"那乙呢？\",\"conversationId\":\"c1\"}", asked.getLast());
  }

  @Test
  void aBusyServerIsAskedAgainAfterTheTimeItNames() throws InterruptedException {
    replies.add(new Reply(429, "{}", "1"));
    replies.add(new Reply(503, "", "Thu, 01 Jan 1970 00:00:00 GMT"));
    replies.add(new Reply(200, "{\"answer\":\"12个\"}", ""));
    long before = System.nanoTime();
    assertEquals("12个", ask("多少个？").getFirst().answer());
    assertEquals(3, asked.size());
    assertTrue(System.nanoTime() - before >= 1_900_000_000L, "it did not wait");
  }

  @Test
  void whatIsNoAnswerFailsThatQuestionAndSaysWhatWasGot() throws InterruptedException {
    replies.add(new Reply(500, "{\"code\":\"internal\"}", ""));
    replies.add(new Reply(200, "<html>", ""));
    replies.add(new Reply(200, "[1]", ""));
    replies.add(new Reply(200, "{\"text\":\"12个\"}", ""));
    for (String part :
        List.of("got status 500 {\"code\":\"internal\"}, expected 200", "no JSON but '<html>'")) {
      String error = ask("多少个？").getFirst().error().orElse("");
      assertTrue(error.contains(part), error);
    }
    String list = ask("多少个？").getFirst().error().orElse("");
    assertEquals("got [1], expected a JSON object", list);
    String error = ask("多少个？").getFirst().error().orElse("");
    assertTrue(error.contains("field 'answer'"), error);
  }

  @Test
  void anAddressThatIsNoneAndOneWhereNobodyListensAreTold() {
    for (String address : List.of("127.0.0.1:7070", "ftp://127.0.0.1", "not an address")) {
      AnwenException thrown =
          assertThrows(AnwenException.class, () -> new HttpTarget(address, "").close());
      String message = String.valueOf(thrown.getMessage());
      assertTrue(message.contains("expected one like http://127.0.0.1:7070"), message);
    }
    server.stop(0);
    AnwenException thrown =
        assertThrows(AnwenException.class, () -> new HttpTarget(base(), "").close());
    String message = String.valueOf(thrown.getMessage());
    assertTrue(message.contains("no answer from " + base()), message);
  }
}
