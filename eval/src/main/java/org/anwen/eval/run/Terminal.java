package org.anwen.eval.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Whether a person looks on: standard error leads to a terminal, and not to a file. */
public final class Terminal {
  private Terminal() {}

  /**
   * Asks the system where it shows what a stream leads to; a console object no longer tells. {@code
   * -Danwen.terminal=true} says that a person looks on.
   */
  public static boolean isThere() {
    if (Boolean.getBoolean("anwen.terminal")) {
      return true;
    }
    try {
      String target = Files.readSymbolicLink(Path.of("/proc/self/fd/2")).toString();
      return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
    } catch (IOException | UnsupportedOperationException e) {
      return false;
    }
  }
}
