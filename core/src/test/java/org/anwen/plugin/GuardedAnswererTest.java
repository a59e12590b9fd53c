package org.anwen.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.anwen.api.Answerer;
import org.anwen.api.AnwenException;
import org.anwen.api.Draft;
import org.anwen.api.ErrorCode;
import org.anwen.config.Layout;
import org.anwen.config.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GuardedAnswererTest {
  private static final int GRACE_MILLIS = 200;
  private static final String ANSWERS = "tokens.accept(\"好\"); return Draft.abstain(\"好\");";

  @TempDir private Path plugins;
  private int limitMillis = 500;

  @Test
  void anAnswererThatThrowsCostsOneAnswer() {
    assertFails("throw new IllegalStateException(\"no luck\");", "IllegalStateException: no luck");
  }

  @Test
  void anAnswererThatSleepsIsLeftAndInterruptedWhenItsTimeIsOver() throws Exception {
    String sleeps =
        """
        try { Thread.sleep(60_000); }
        catch (InterruptedException e) { System.setProperty("planted.interrupted", "yes"); throw e; }
        return Draft.abstain("");
        """;
    assertFails(sleeps, "no answer within 500 ms");
    for (int i = 0; i < 100 && System.getProperty("planted.interrupted") == null; i++) {
      Thread.sleep(20);
    }
    assertEquals("yes", System.clearProperty("planted.interrupted"));
  }

  @Test
  void anAnswererThatIgnoresInterruptionIsLeftWhenItsTimeIsOver() {
    String deaf =
        """
        long end = System.nanoTime() + 3_000_000_000L;
        while (System.nanoTime() < end) { Thread.onSpinWait(); }
        return Draft.abstain("");
        """;
    assertFails(deaf, "no answer within 500 ms");
  }

  @Test
  void anAnswererThatDripsForEverIsLeftWhenItsTimeIsOver() {
    assertFails(
        "while (true) { tokens.accept(\"滴\"); Thread.sleep(5); }", "no answer within 500 ms");
  }

  @Test
  void anAnswererThatFloodsIsStoppedBeforeItsTimeIsOver() {
    assertFails("while (true) { tokens.accept(\"水水水水水水水水\"); }", "it says too much");
    assertFails("while (true) { tokens.accept(\"\"); }", "it says too much");
  }

  @Test
  void anAnswererThatFloodsAndSwallowsTheRefusalIsStoppedToo() {
    assertFails(
        "while (true) { try { tokens.accept(\"水\".repeat(100)); } catch (RuntimeException e) { Thread.sleep(1); } }",
        "it says too much");
  }

  @Test
  void anAnswererThatUsesUpTheMemoryCostsOneAnswer() {
    String hoards =
        "List<long[]> kept = new ArrayList<>(); while (true) { kept.add(new long[1 << 28]); }";
    // The virtual machine stands still while it looks for memory, and everybody waits.
    limitMillis = 30_000;
    assertFails(hoards, "OutOfMemoryError");
  }

  @Test
  void anAnswererThatUsesUpTheStackCostsOneAnswer() {
    assertFails("return answer(evidence, tokens);", "StackOverflowError");
  }

  @Test
  void anAnswererThatLacksAClassCostsOneAnswer() {
    assertFails("throw new NoClassDefFoundError(\"some/Missing\");", "some/Missing");
  }

  @Test
  void anAnswererThatReturnsNullCostsOneAnswer() {
    assertFails("return null;", "it returned null");
    assertFails("tokens.accept(null); return Draft.abstain(\"\");", "NullPointerException");
    assertFails(
        "return new Draft(null, List.of(), Optional.empty(), false);", "a draft without a text");
  }

  @Test
  void anAnswererWhosePiecesAreNotItsTextCostsOneAnswer() {
    assertFails("tokens.accept(\"一\"); return Draft.abstain(\"二\");", "are not its text");
  }

  @Test
  void anAnswererThatSaysNothingPieceByPieceIsHeardAtTheEnd() throws Exception {
    try (Plugins loaded = load("return Draft.abstain(\"好\");")) {
      List<String> heard = new ArrayList<>();
      loaded.answerer("bad").answer(Evidences.EMPTY, heard::add);
      assertEquals(List.of("好"), heard);
    }
  }

  @Test
  void threeFailuresInARowDisableItWithTheReasonShown() {
    try (Plugins loaded = load("throw new IllegalStateException(\"no luck\");")) {
      for (int i = 0; i < 3; i++) {
        assertEquals(Optional.empty(), disabled(loaded));
        assertThrows(AnwenException.class, () -> ask(loaded));
      }
      assertEquals(
          Optional.of("3 failures in a row, the last: IllegalStateException: no luck"),
          disabled(loaded));
      long begin = System.nanoTime();
      AnwenException thrown = assertThrows(AnwenException.class, () -> ask(loaded));
      assertEquals(ErrorCode.UNAVAILABLE, thrown.code());
      assertTrue(thrown.getMessage().endsWith("is disabled: " + disabled(loaded).orElseThrow()));
      assertTrue(System.nanoTime() - begin < 50_000_000, "a disabled answerer costs no time");
    }
  }

  @Test
  void aSuccessBetweenFailuresKeepsItEnabled() throws Exception {
    String everyThird =
        """
        int n = Integer.getInteger("planted.n", 0) + 1;
        System.setProperty("planted.n", "" + n);
        if (n % 3 != 0) { throw new IllegalStateException("no luck"); }
        """
            + ANSWERS;
    try (Plugins loaded = load(everyThird)) {
      for (int i = 1; i <= 12; i++) {
        if (i % 3 == 0) {
          assertEquals("好", ask(loaded).text());
        } else {
          assertThrows(AnwenException.class, () -> ask(loaded));
        }
      }
      assertEquals(Optional.empty(), disabled(loaded));
    } finally {
      System.clearProperty("planted.n");
    }
  }

  @Test
  void theFallbackIsNeverDisabled() {
    PlantedPlugin.answerer(plugins, "last", "extractive", "throw new IllegalStateException();");
    try (Plugins loaded = load(Map.of())) {
      for (int i = 0; i < 10; i++) {
        AnwenException thrown =
            assertThrows(
                AnwenException.class,
                () -> loaded.fallback().orElseThrow().answer(Evidences.EMPTY, token -> {}));
        assertEquals(ErrorCode.INTERNAL, thrown.code());
      }
    }
  }

  @Test
  void aModelServerThatIsNotThereIsNoFailureOfTheAnswerer() {
    try (Plugins loaded =
        load("throw new AnwenException(ErrorCode.UNAVAILABLE, \"no model server\");")) {
      for (int i = 0; i < 10; i++) {
        AnwenException thrown = assertThrows(AnwenException.class, () -> ask(loaded));
        assertEquals(ErrorCode.UNAVAILABLE, thrown.code());
        assertEquals("no model server", thrown.getMessage());
      }
      assertEquals(Optional.empty(), disabled(loaded));
    }
  }

  @Test
  void anAnswererThatLeaksThreadsIsDisabled() {
    String leaks =
        """
        for (int i = 0; i < 30; i++) {
          Thread thread = new Thread(() -> { try { Thread.sleep(20_000); } catch (InterruptedException e) { } });
          thread.setDaemon(true);
          thread.start();
        }
        """
            + ANSWERS;
    try (Plugins loaded = load(leaks)) {
      for (int i = 0; i < 3; i++) {
        ask(loaded);
      }
      assertTrue(disabled(loaded).orElseThrow().contains("threads of its own"));
    }
  }

  @Test
  void interruptingTheCallerInterruptsTheAnswererAndIsNoFailure() throws Exception {
    String sleeps =
        """
        System.setProperty("planted.started", "yes");
        try { Thread.sleep(60_000); } catch (InterruptedException e) { System.setProperty("planted.interrupted", "yes"); }
        return Draft.abstain("");
        """;
    try (Plugins loaded = load(sleeps)) {
      AtomicReference<Throwable> thrown = new AtomicReference<>();
      CountDownLatch ended = new CountDownLatch(1);
      Thread caller =
          Thread.ofVirtual()
              .start(
                  () -> {
                    try {
                      loaded.answerer("bad").answer(Evidences.EMPTY, token -> {});
                    } catch (InterruptedException | RuntimeException e) {
                      thrown.set(e);
                    }
                    ended.countDown();
                  });
      while (System.getProperty("planted.started") == null) {
        Thread.sleep(5);
      }
      caller.interrupt();
      assertTrue(ended.await(200, TimeUnit.MILLISECONDS));
      assertInstanceOf(InterruptedException.class, thrown.get());
      for (int i = 0; i < 100 && System.getProperty("planted.interrupted") == null; i++) {
        Thread.sleep(20);
      }
      assertEquals("yes", System.getProperty("planted.interrupted"));
      assertEquals(Optional.empty(), disabled(loaded));
    } finally {
      System.clearProperty("planted.started");
      System.clearProperty("planted.interrupted");
    }
  }

  @Test
  void aListenerThatThrowsEndsTheCallAndIsNoFailureOfTheAnswerer() {
    try (Plugins loaded = load("while (true) { tokens.accept(\"滴\"); Thread.sleep(5); }")) {
      assertThrows(
          IllegalArgumentException.class,
          () ->
              loaded
                  .answerer("bad")
                  .answer(
                      Evidences.EMPTY,
                      token -> {
                        throw new IllegalArgumentException("the client has gone");
                      }));
      assertEquals(Optional.empty(), disabled(loaded));
    }
  }

  @Test
  void manyQuestionsAtOnceAreAnsweredAllAndOthersStayUpBesideABadOne() throws Exception {
    PlantedPlugin.answerer(plugins, "good", "extractive", ANSWERS);
    try (Plugins loaded = load("Thread.sleep(60_000); return null;")) {
      List<Thread> callers = new ArrayList<>();
      AtomicReference<String> wrong = new AtomicReference<>();
      for (int i = 0; i < 40; i++) {
        String name = i % 2 == 0 ? "extractive" : "bad";
        callers.add(
            Thread.ofVirtual()
                .start(
                    () -> {
                      try {
                        loaded.answerer(name).answer(Evidences.EMPTY, token -> {});
                      } catch (AnwenException e) {
                        if (name.equals("extractive")) {
                          wrong.set(e.getMessage());
                        }
                      } catch (InterruptedException e) {
                        wrong.set("interrupted");
                      }
                    }));
      }
      for (Thread caller : callers) {
        assertTrue(caller.join(Duration.ofSeconds(3)));
      }
      assertEquals(null, wrong.get());
      assertFalse(disabled(loaded).isEmpty());
    }
  }

  private void assertFails(String body, String reason) {
    PlantedPlugin.answerer(plugins, "good", "extractive", ANSWERS);
    try (Plugins loaded = load(body)) {
      long millis = fail(loaded, reason);
      if (millis > limitMillis + GRACE_MILLIS) {
        millis = fail(loaded, reason); // a machine that is busy with other things may stall once
      }
      assertTrue(millis <= limitMillis + GRACE_MILLIS, "left after " + millis + " ms");
      assertEquals("好", answer(loaded.fallback().orElseThrow()).text());
    }
  }

  private static long fail(Plugins loaded, String reason) {
    long begin = System.nanoTime();
    AnwenException thrown = assertThrows(AnwenException.class, () -> ask(loaded));
    long millis = (System.nanoTime() - begin) / 1_000_000;
    assertTrue(thrown.getMessage().contains(reason), thrown.getMessage());
    assertTrue(
        thrown.getMessage().startsWith("answerer \"bad\" of the plugin folder \"bad\" failed: "),
        thrown.getMessage());
    return millis;
  }

  private static Optional<String> disabled(Plugins loaded) {
    return loaded.list().stream()
        .filter(extension -> extension.name().equals("bad"))
        .findFirst()
        .orElseThrow()
        .disabled();
  }

  private static Draft ask(Plugins loaded) {
    return answer(loaded.answerer("bad"));
  }

  private static Draft answer(Answerer answerer) {
    try {
      return answerer.answer(Evidences.EMPTY, token -> {});
    } catch (InterruptedException e) {
      throw new IllegalStateException("interrupted", e);
    }
  }

  private Plugins load(String body) {
    PlantedPlugin.answerer(plugins, "bad", "bad", body);
    return load(Map.of("answerer", "bad"));
  }

  private Plugins load(Map<String, String> keys) {
    Map<String, String> all = new HashMap<>(keys);
    all.put("plugins.dir", plugins.toString());
    all.put("answerer.timeout", limitMillis + "ms");
    all.putIfAbsent("answerer", "extractive");
    return PluginLoader.load(Settings.of(Layout.at(plugins), all));
  }
}
