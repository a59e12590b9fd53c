package org.anwen.plugin.llm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.UnixOperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.anwen.api.AnwenException;
import org.anwen.api.ErrorCode;
import org.anwen.modelkit.Fault;
import org.anwen.modelkit.FaultyServer;
import org.anwen.modelkit.ModelServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A model server that fails in every way there is, over both protocols. */
class FailureTest {
  private static final long LIMIT_MILLIS = 600;

  /** The client of the JDK keeps a thread that has nothing to do for a minute. */
  private static final Duration IDLE = Duration.ofSeconds(75);

  @ParameterizedTest
  @EnumSource(Fault.class)
  void everyFaultEndsInTimeAsAFailureOfTheModel(Fault fault) {
    try (FaultyServer server = FaultyServer.start(fault);
        LlmAnswerer openAi =
            Configured.answerer("openai", server.openAiUrl(), "timeout", LIMIT_MILLIS + "ms");
        LlmAnswerer ollama =
            Configured.answerer("ollama", server.ollamaUrl(), "timeout", LIMIT_MILLIS + "ms")) {
      for (LlmAnswerer answerer : List.of(openAi, ollama)) {
        long begin = System.nanoTime();
        AnwenException e =
            assertThrows(AnwenException.class, () -> Asked.draft(answerer, Asked.plain()));
        long millis = millisSince(begin);
        assertEquals(ErrorCode.Type.RESOURCES, e.code().type(), e.getMessage());
        assertTrue(millis < 10 * LIMIT_MILLIS, fault + " took " + millis + " ms");
        await(() -> server.connections() == 0, fault + " leaves a connection open");
      }
    }
  }

  @Test
  void aServerThatFailsAgainAndAgainIsLeftAlone() {
    try (FaultyServer server = FaultyServer.start(Fault.SILENT);
        LlmAnswerer answerer =
            Configured.answerer("openai", server.openAiUrl(), "timeout", "300ms", "pause", "10m")) {
      for (int i = 0; i < 10; i++) {
        assertThrows(AnwenException.class, () -> Asked.draft(answerer, Asked.plain()));
      }
      int calls = server.calls();
      assertTrue(calls <= 9, "still asked after " + calls + " failures");
      long begin = System.nanoTime();
      for (int i = 0; i < 20; i++) {
        AnwenException e =
            assertThrows(AnwenException.class, () -> Asked.draft(answerer, Asked.plain()));
        assertEquals(ErrorCode.UNAVAILABLE, e.code());
      }
      long each = millisSince(begin) / 20;
      assertTrue(each <= 200, each + " ms for an answer that is not asked for");
      assertEquals(calls, server.calls());
    }
  }

  @Test
  void aServerThatIsWellAgainIsAskedAgain() throws Exception {
    AtomicBoolean well = new AtomicBoolean();
    try (ModelServer server = ModelServer.start(prompt -> well.get() ? "北岭县修缮12座[1]。" : "");
        LlmAnswerer answerer = Configured.openAi(server, "pause", "200ms")) {
      for (int i = 0; i < 4; i++) {
        assertThrows(AnwenException.class, () -> Asked.draft(answerer, Asked.plain()));
      }
      int calls = server.calls();
      well.set(true);
      Thread.sleep(300);
      assertEquals("北岭县修缮12座[1]。", Asked.draft(answerer, Asked.plain()).text());
      assertEquals("北岭县修缮12座[1]。", Asked.draft(answerer, Asked.plain()).text());
      assertEquals(calls + 2, server.calls());
    }
  }

  @Test
  void nobodyWaitsForAPlaceBehindTheCallThatTriesTheServerAgain() throws Exception {
    try (FaultyServer server = FaultyServer.start(Fault.ERROR_500);
        LlmAnswerer answerer =
            Configured.answerer(
                "openai", server.openAiUrl(), "timeout", "8s", "pause", "200ms", "calls", "1")) {
      for (int i = 0; i < 4; i++) {
        assertThrows(AnwenException.class, () -> Asked.draft(answerer, Asked.plain()));
      }
      int calls = server.calls();
      server.turn(Fault.SILENT);
      Thread.sleep(300);
      Thread trying =
          Thread.ofPlatform()
              .start(
                  () -> assertThrows(Exception.class, () -> Asked.draft(answerer, Asked.plain())));
      await(() -> server.calls() == calls + 1, "the server is not tried again");
      long begin = System.nanoTime();
      for (int i = 0; i < 5; i++) {
        AnwenException e =
            assertThrows(AnwenException.class, () -> Asked.draft(answerer, Asked.plain()));
        assertEquals(ErrorCode.UNAVAILABLE, e.code(), e.getMessage());
      }
      long each = millisSince(begin) / 5;
      assertTrue(each <= 200, each + " ms behind a call that hangs");
      assertTrue(trying.isAlive(), "the call does not hang");
      assertEquals(calls + 1, server.calls());
      trying.interrupt();
      assertTrue(trying.join(Duration.ofSeconds(5)), "still asking");
    }
  }

  @Test
  void anInterruptionEndsTheCallAndItsConnection() throws Exception {
    for (Fault fault : List.of(Fault.SILENT, Fault.SILENT_STREAM, Fault.DRIPS, Fault.ENDLESS)) {
      try (FaultyServer server = FaultyServer.start(fault);
          LlmAnswerer answerer =
              Configured.answerer("openai", server.openAiUrl(), "timeout", "60s")) {
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        Thread asking =
            Thread.ofPlatform()
                .start(
                    () -> {
                      try {
                        Asked.draft(answerer, Asked.plain());
                      } catch (Exception e) {
                        thrown.set(e);
                      }
                    });
        await(() -> server.calls() == 1, "nobody is asked");
        asking.interrupt();
        assertTrue(asking.join(Duration.ofSeconds(2)), fault + ": still asking");
        await(() -> server.connections() == 0, fault + " is still connected");
        if (fault != Fault.ENDLESS) {
          assertInstanceOf(InterruptedException.class, thrown.get(), fault.toString());
        }
      }
    }
  }

  @Test
  void aThousandFailuresLeaveNoThreadAndNoConnection() {
    List<Fault> faults =
        List.of(
            Fault.ERROR_500,
            Fault.BAD_JSON,
            Fault.BAD_EVENTS,
            Fault.RESETS,
            Fault.CUTS,
            Fault.EMPTY);
    try (FaultyServer server = FaultyServer.start(Fault.ERROR_500);
        LlmAnswerer openAi =
            Configured.answerer("openai", server.openAiUrl(), "timeout", "100ms", "pause", "1ms");
        LlmAnswerer ollama =
            Configured.answerer("ollama", server.ollamaUrl(), "timeout", "100ms", "pause", "1ms")) {
      fail(openAi, ollama, server, List.of(Fault.ERROR_500), 20);
      Set<Thread> threads = Thread.getAllStackTraces().keySet();
      long files = openFiles();
      fail(openAi, ollama, server, faults, 960);
      fail(openAi, ollama, server, List.of(Fault.SILENT, Fault.DRIPS), 40);
      assertTrue(server.calls() > 600, "only " + server.calls() + " calls were made");
      await(() -> server.connections() == 0, "connections are left");
      await(
          IDLE,
          () -> Thread.getAllStackTraces().size() <= threads.size() + 3,
          () -> "threads are left: " + more(threads));
      await(() -> openFiles() <= files + 3, "files are left: " + files + " became " + openFiles());
    }
  }

  private static void fail(
      LlmAnswerer openAi, LlmAnswerer ollama, FaultyServer server, List<Fault> faults, int times) {
    for (int i = 0; i < times; i++) {
      server.turn(faults.get(i % faults.size()));
      LlmAnswerer answerer = i / faults.size() % 2 == 0 ? openAi : ollama;
      assertThrows(AnwenException.class, () -> Asked.draft(answerer, Asked.plain()));
      try {
        Thread.sleep(2); // so that the pause is over
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private static List<String> more(Set<Thread> than) {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> !than.contains(thread))
        .map(Thread::getName)
        .toList();
  }

  private static long openFiles() {
    return ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean unix
        ? unix.getOpenFileDescriptorCount()
        : 0;
  }

  private static long millisSince(long begin) {
    return (System.nanoTime() - begin) / 1_000_000;
  }

  private static void await(BooleanSupplier condition, String otherwise) {
    await(Duration.ofSeconds(10), condition, () -> otherwise);
  }

  private static void await(Duration limit, BooleanSupplier condition, Supplier<String> otherwise) {
    long deadline = System.nanoTime() + limit.toNanos();
    while (!condition.getAsBoolean()) {
      assertTrue(System.nanoTime() < deadline, otherwise);
      LockSupport.parkNanos(5_000_000);
    }
  }
}
