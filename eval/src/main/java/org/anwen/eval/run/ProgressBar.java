package org.anwen.eval.run;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;

/**
 * A bar that shows how far a run has come: kept up to date on a terminal, a line now and then in a
 * file. Thread-safe.
 */
public final class ProgressBar {
  private static final int WIDTH = 30;
  private static final Duration LIVE = Duration.ofMillis(200);
  private static final Duration NOW_AND_THEN = Duration.ofSeconds(10);

  private final String what;
  private final int total;
  private final boolean live;
  private final PrintWriter out;
  private final long started = System.nanoTime();
  private int done;
  private long shownAt;

  /**
   * @param what is counted, such as questions
   * @param live whether {@code out} is a terminal, on which a line can be written over
   */
  public ProgressBar(String what, int total, PrintWriter out, boolean live) {
    this.what = what;
    this.total = total;
    this.out = out;
    this.live = live;
    this.shownAt = started - (live ? LIVE.toNanos() : 0);
  }

  /** One more is done. */
  public synchronized void step() {
    skip(1);
  }

  /** Several more are done. */
  public synchronized void skip(int count) {
    done += count;
    long now = System.nanoTime();
    if (now - shownAt < (live ? LIVE : NOW_AND_THEN).toNanos() && done < total) {
      return;
    }
    shownAt = now;
    double seconds = (now - started) / 1e9;
    int filled = total == 0 ? WIDTH : WIDTH * done / total;
    out.print(
        String.format(
            Locale.ROOT,
            "%s[%s%s] %d/%d %s  %.0f s  %.1f/s",
            live ? "\r\u001B[K" : "",
            "=".repeat(filled),
            " ".repeat(WIDTH - filled),
            done,
            total,
            what,
            seconds,
            done / Math.max(seconds, 1e-9)));
    if (done >= total || !live) {
      out.println();
    }
    out.flush();
  }
}
