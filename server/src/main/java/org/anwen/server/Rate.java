package org.anwen.server;

import java.time.Duration;

/**
 * A bound on how often something is done: so many times a minute, in bursts up to that number. The
 * bucket fills evenly. Thread-safe.
 */
final class Rate {
  private static final double NANOS = Duration.ofMinutes(1).toNanos();

  private final int perMinute;
  private double left;
  private long filled = System.nanoTime();

  Rate(int perMinute) {
    this.perMinute = perMinute;
    this.left = perMinute;
  }

  /** Takes one, or tells when to come back. */
  synchronized void take() {
    long now = System.nanoTime();
    left = Math.min(perMinute, left + (now - filled) * perMinute / NANOS);
    filled = now;
    if (left < 1) {
      throw Problem.passing(
          429,
          "too_often",
          "操作太频繁，请稍后再试。",
          Duration.ofNanos((long) ((1 - left) * NANOS / perMinute)));
    }
    left--;
  }
}
