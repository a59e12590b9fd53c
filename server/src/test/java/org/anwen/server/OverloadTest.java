package org.anwen.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** More questions than can be answered, slow answers, and clients that go away. */
class OverloadTest {
  @TempDir Path data;

  private AnwenServer serve(Served.Asking asking, int workers, int queue, Duration timeout) {
    AnwenServer server =
        AnwenServer.start(
            ServerConfig.defaults(data)
                .withAddress("127.0.0.1", 0)
                .withCapacity(workers, queue, timeout));
    server.ready(TinyLibrary.with(asking));
    return server;
  }

  @Test
  void theQuestionBeyondTheQueueIsTurnedAwayAtOnce() throws Exception {
    CountDownLatch go = new CountDownLatch(1);
    AtomicInteger atWork = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    Served.Asking slow =
        (question, answerer, tokens) -> {
          if (question.text().equals("乙县的桥")) {
            most.accumulateAndGet(atWork.incrementAndGet(), Math::max);
            await(go);
            atWork.decrementAndGet();
          }
          return TinyLibrary.answer(question, answerer, tokens);
        };
    try (AnwenServer server = serve(slow, 2, 3, Duration.ofSeconds(30));
        ExecutorService many = Executors.newVirtualThreadPerTaskExecutor()) {
      Client client = new Client(server.port());
      client.ask("甲县的路");
      List<Future<HttpResponse<String>>> asked = new ArrayList<>();
      AtomicInteger refused = new AtomicInteger();
      for (int i = 0; i < 25; i++) {
        asked.add(
            many.submit(
                () -> {
                  HttpResponse<String> response = client.chat("{\"question\": \"乙县的桥\"}");
                  if (response.statusCode() == 429) {
                    refused.incrementAndGet();
                  }
                  return response;
                }));
      }
      for (int i = 0; i < 200 && refused.get() < 20; i++) {
        Thread.sleep(25);
      }
      assertEquals(200, client.get("/health").statusCode());
      List<Long> refusedAfter = new ArrayList<>();
      for (int i = 0; i < 10; i++) {
        long began = System.nanoTime();
        assertEquals(429, client.chat("{\"question\": \"乙县的桥\"}").statusCode());
        refusedAfter.add((System.nanoTime() - began) / 1_000_000);
      }
      go.countDown();
      int answered = 0;
      for (Future<HttpResponse<String>> one : asked) {
        HttpResponse<String> response = one.get();
        answered += response.statusCode() == 200 ? 1 : 0;
        if (response.statusCode() == 429) {
          assertTrue(
              Integer.parseInt(response.headers().firstValue("Retry-After").orElse("0")) >= 1);
          assertEquals("overloaded", Client.json(response).path("code").asText());
        }
      }
      assertEquals(5, answered);
      assertEquals(20, refused.get());
      assertEquals(2, most.get());
      refusedAfter.sort(null);
      assertTrue(refusedAfter.get(5) < 300, refusedAfter::toString);
    }
  }

  @Test
  void anAnswerThatTakesTooLongIsGivenUp() {
    CountDownLatch go = new CountDownLatch(1);
    Served.Asking stuck =
        (question, answerer, tokens) -> {
          await(go);
          return TinyLibrary.answer(question, answerer, tokens);
        };
    try (AnwenServer server = serve(stuck, 1, 1, Duration.ofMillis(400))) {
      Client client = new Client(server.port());
      for (int i = 0; i < 2; i++) {
        HttpResponse<String> response = client.chat("{\"question\": \"乙县的桥\"}");
        assertEquals(503, response.statusCode());
        assertEquals("timeout", Client.json(response).path("code").asText());
        assertTrue(response.headers().firstValue("Retry-After").isPresent());
      }
      go.countDown();
    }
  }

  @Test
  void aFaultIsToldWithoutItsInside() {
    Served.Asking faulty =
        (question, answerer, tokens) -> {
          throw new IllegalStateException("secret at /some/path");
        };
    try (AnwenServer server = serve(faulty, 1, 0, Duration.ofSeconds(5))) {
      HttpResponse<String> response = new Client(server.port()).chat("{\"question\": \"乙县的桥\"}");
      assertEquals(500, response.statusCode());
      assertEquals("internal", Client.json(response).path("code").asText());
      assertTrue(!response.body().contains("secret") && !response.body().contains("path"));
    }
  }

  @Test
  void aFaultInTheMiddleOfAStreamIsItsLastEvent() throws Exception {
    Served.Asking faulty =
        (question, answerer, tokens) -> {
          tokens.accept("甲");
          throw new IllegalStateException("broken");
        };
    try (AnwenServer server = serve(faulty, 1, 0, Duration.ofSeconds(5))) {
      List<Client.Event> events = Client.events(new Client(server.port()).stream("乙县的桥").body());
      assertEquals("error", events.getLast().name());
      assertEquals("internal", events.getLast().data().path("code").asText());
    }
  }

  @Test
  void aClientThatGoesAwayFreesItsPlace() throws Exception {
    AtomicBoolean ended = new AtomicBoolean();
    CountDownLatch began = new CountDownLatch(1);
    Served.Asking endless =
        (question, answerer, tokens) -> {
          if (question.text().equals("乙县的桥")) {
            try {
              while (true) {
                began.countDown();
                sleep(20);
                tokens.accept("嗯");
              }
            } finally {
              ended.set(true);
            }
          }
          return TinyLibrary.answer(question, answerer, tokens);
        };
    try (AnwenServer server = serve(endless, 1, 0, Duration.ofSeconds(60))) {
      Client client = new Client(server.port());
      InputStream stream = client.stream("乙县的桥").body();
      assertTrue(began.await(5, TimeUnit.SECONDS));
      assertEquals(429, client.chat("{\"question\": \"甲县的路\"}").statusCode());
      stream.close();
      for (int i = 0; i < 200 && !ended.get(); i++) {
        Thread.sleep(25);
      }
      assertTrue(ended.get());
      Thread.sleep(100);
      assertEquals(200, client.chat("{\"question\": \"甲县的路\"}").statusCode());
    }
  }

  @Test
  void aSilentStreamIsKeptAliveByComments() throws Exception {
    Served.Asking silent =
        (question, answerer, tokens) -> {
          sleep(2_600);
          return TinyLibrary.answer(question, answerer, tokens);
        };
    try (AnwenServer server = serve(silent, 1, 0, Duration.ofSeconds(10))) {
      String all =
          new String(
              new Client(server.port()).stream("甲县的路").body().readAllBytes(),
              java.nio.charset.StandardCharsets.UTF_8);
      assertTrue(all.contains("\n:\n\n"), all);
      assertTrue(all.contains("event: answer"), all);
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      assertTrue(latch.await(20, TimeUnit.SECONDS));
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void sleep(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
