package org.anwen.cli;

import java.io.PrintStream;
import org.anwen.eval.run.Terminal;

/**
 * A bar on a terminal that shows how far a work is; shown only when it takes more than a second,
 * and taken away at the end.
 */
final class ProgressBar {
  private static final int WIDTH = 30;
  private static final long PATIENCE_NANOS = 1_000_000_000L;
  private static final long EVERY_NANOS = 100_000_000L;

  private final PrintStream out;
  private final boolean terminal;
  private final long start = System.nanoTime();
  private long shown;

  /**
   * @param terminal whether {@code out} is a terminal; if not, nothing is ever shown
   */
  ProgressBar(PrintStream out, boolean terminal) {
    this.out = out;
    this.terminal = terminal;
  }

  /** A bar on standard error, if that is a terminal. */
  static ProgressBar onStandardError() {
    return new ProgressBar(System.err, Terminal.isThere());
  }

  /** Shows that {@code done} of {@code total} are finished and what is at work now. */
  void show(int done, int total, String name) {
    long now = System.nanoTime();
    if (!terminal || now - start < PATIENCE_NANOS || (shown != 0 && now - shown < EVERY_NANOS)) {
      return;
    }
    shown = now;
    int full = total == 0 ? WIDTH : (int) ((long) done * WIDTH / total);
    out.printf(
        "\r\u001B[K[%s%s] %d/%d %s", "#".repeat(full), ".".repeat(WIDTH - full), done, total, name);
    out.flush();
  }

  /** Takes the bar away. */
  void clear() {
    if (shown != 0) {
      out.print("\r\u001B[K");
      out.flush();
    }
  }
}
