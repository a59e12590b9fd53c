package org.anwen.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.anwen.index.SyncReport.Held;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What {@code sync} has returned for is still there after {@code kill -9}. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class KillSurvivalTest {
  private static final int ACKNOWLEDGED = 40;

  @TempDir Path folder;

  @Test
  void acknowledgedPassagesSurviveAKilledProcess() throws Exception {
    Process child = start();
    try (BufferedReader out = child.inputReader(StandardCharsets.UTF_8)) {
      assertEquals("acknowledged", awaitLine(out));
      try (PassageIndex second = PassageIndex.open(folder, Optional.empty())) {
        assertEquals(
            new SyncReport(0, 0, 0, ACKNOWLEDGED, Held.SHARED),
            second.sync(Passages.numbered(0, ACKNOWLEDGED)),
            "another process holds the lock, and this one reads what it has written");
      }
      child.destroyForcibly();
      assertTrue(child.waitFor(30, TimeUnit.SECONDS));
    }
    try (PassageIndex index = PassageIndex.open(folder, Optional.empty())) {
      assertEquals(
          new SyncReport(0, 0, 0, ACKNOWLEDGED, Held.ON_DISK),
          index.sync(Passages.numbered(0, ACKNOWLEDGED)));
    }
  }

  private Process start() throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            Child.class.getName(),
            folder.toString())
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private static String awaitLine(BufferedReader out) throws IOException {
    for (String line = out.readLine(); line != null; line = out.readLine()) {
      if (line.equals("acknowledged")) {
        return line;
      }
    }
    return "the child ended";
  }

  /** Indexes, says so, and waits for its end with the index open. */
  static final class Child {
    private Child() {}

    public static void main(String[] args) throws InterruptedException {
      PassageIndex index = PassageIndex.open(Path.of(args[0]), Optional.empty());
      index.sync(Passages.numbered(0, ACKNOWLEDGED));
      System.out.println("acknowledged");
      Thread.sleep(TimeUnit.MINUTES.toMillis(5));
      index.close();
    }
  }
}
