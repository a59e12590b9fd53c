package org.anwen.server;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The door for questions: a fixed number at work, a bounded number waiting, and everyone beyond
 * that is turned away at once with a time to come back. Thread-safe.
 */
final class Admission {
  private final Semaphore places;
  private final AtomicInteger inside = new AtomicInteger();
  private final AtomicLong usualNanos = new AtomicLong(TimeUnit.SECONDS.toNanos(1));
  private final int workers;
  private final int queue;

  Admission(int workers, int queue) {
    this.places = new Semaphore(workers, true);
    this.workers = workers;
    this.queue = queue;
  }

  /** A ticket to wait with; never blocks. */
  Ticket enter() {
    if (inside.incrementAndGet() > workers + queue) {
      inside.decrementAndGet();
      throw Problem.passing(429, "overloaded", "现在提问的人太多，请稍后再试。", retryAfter());
    }
    return new Ticket();
  }

  /** How many questions are at work or waiting. */
  int inside() {
    return inside.get();
  }

  /** About how long the queue takes to drain, between one second and half a minute. */
  private Duration retryAfter() {
    long drain = usualNanos.get() * (queue + 1L) / workers;
    return Duration.ofSeconds(Math.clamp(TimeUnit.NANOSECONDS.toSeconds(drain) + 1, 1, 30));
  }

  /** One question's right to wait, then to work; closed once, by whoever does the work. */
  final class Ticket implements AutoCloseable {
    private long began;

    /** Waits for a place to work; false when none became free in time. */
    boolean await(Duration atMost) throws InterruptedException {
      boolean got = places.tryAcquire(Math.max(0, atMost.toNanos()), TimeUnit.NANOSECONDS);
      if (got) {
        began = Math.max(1, System.nanoTime());
      }
      return got;
    }

    @Override
    public void close() {
      if (began != 0) {
        long took = System.nanoTime() - began;
        usualNanos.updateAndGet(usual -> (usual * 7 + took) / 8);
        places.release();
      }
      inside.decrementAndGet();
    }
  }
}
