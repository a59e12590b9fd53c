package org.anwen.server;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Whether questions are answered: not yet, now, or no more. Thread-safe. */
final class Lifecycle {
  private final AtomicReference<@Nullable Served> ready = new AtomicReference<>();
  private volatile boolean stopping;
  private volatile long endNanos;

  void ready(Served served) {
    ready.set(served);
  }

  /** No question is taken from here on; those at work may go on for the grace. */
  void stop(Duration grace) {
    endNanos = System.nanoTime() + grace.toNanos();
    stopping = true;
  }

  /** What is served; a problem before it is there, and once the server stops. */
  Served served() {
    if (stopping) {
      throw stopped();
    }
    Served served = ready.get();
    if (served == null) {
      throw Problem.passing(503, "unavailable", "材料还在准备，请稍后再试。", Duration.ofSeconds(1));
    }
    return served;
  }

  /** Ends whoever is still at work when the grace is over. */
  void checkGrace() {
    if (stopping && System.nanoTime() - endNanos >= 0) {
      throw stopped();
    }
  }

  private static Problem stopped() {
    return Problem.passing(503, "unavailable", "服务正在停止，请稍后再试。", Duration.ofSeconds(5));
  }
}
