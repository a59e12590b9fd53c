package org.anwen.testkit;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

/** Calls from many threads, and interrupted ones. */
final class Threads {
  private static final int COUNT = 16;

  private Threads() {}

  /** The results of a call for each input, made by many threads at once, in the inputs' order. */
  static <I, O> List<O> all(List<I> inputs, Function<I, O> call) {
    try (ExecutorService threads = Executors.newFixedThreadPool(COUNT)) {
      List<Future<O>> futures = new ArrayList<>();
      for (I input : inputs) {
        futures.add(threads.submit(() -> call.apply(input)));
      }
      List<O> results = new ArrayList<>();
      for (Future<O> future : futures) {
        results.add(future.get());
      }
      return results;
    } catch (ExecutionException e) {
      throw new AssertionError("a call among many threads failed" + Seed.told(), e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("interrupted", e);
    }
  }

  /** Interrupts a call after a while, and asks that it ends soon, by result or by exception. */
  static void interrupted(int delayMillis, Duration limit, Call call) {
    AtomicReference<Throwable> thrown = new AtomicReference<>();
    Thread thread =
        Thread.ofPlatform()
            .daemon()
            .start(
                () -> {
                  try {
                    call.run();
                  } catch (InterruptedException e) {
                    Thread.currentThread().interrupt(); // as is expected
                  } catch (RuntimeException | Error e) {
                    thrown.set(e);
                  }
                });
    try {
      Thread.sleep(delayMillis);
      thread.interrupt();
      assertTrue(
          thread.join(limit), "still at work " + limit.toMillis() + " ms after an interruption");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      fail("interrupted", e);
    }
    if (thrown.get() instanceof Error e) {
      throw e;
    }
  }

  /** A call that may be interrupted. */
  interface Call {
    void run() throws InterruptedException;
  }
}
