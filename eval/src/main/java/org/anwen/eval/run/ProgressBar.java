package org.anwen.eval.run;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;

/** A bar on the terminal that shows how far a run has come. Thread-safe. */
public final class ProgressBar {
  private static final int WIDTH = 30;
  private static final long INTERVAL = Duration.ofMillis(200).toNanos();

  private final int total;
  private final PrintWriter out;
  private final long started = System.nanoTime();
  private int done;
  private long shownAt;

  public ProgressBar(int total, PrintWriter out) {
    this.total = total;
    this.out = out;
    this.shownAt = started - INTERVAL;
  }

  /** One more is done. */
  public synchronized void step() {
    skip(1);
  }

  /** Several more are done. */
  public synchronized void skip(int count) {
    done += count;
    long now = System.nanoTime();
    if (now - shownAt < INTERVAL && done < total) {
      return;
    }
    shownAt = now;
    double seconds = (now - started) / 1e9;
    int filled = total == 0 ? WIDTH : WIDTH * done / total;
    out.print(
        String.format(
            Locale.ROOT,
            "\r[%s%s] %d/%d  %.0f s  %.1f/s ",
            "=".repeat(filled),
            " ".repeat(WIDTH - filled),
            done,
            total,
            seconds,
            done / Math.max(seconds, 1e-9)));
    if (done >= total) {
      out.println();
    }
    out.flush();
  }
}
