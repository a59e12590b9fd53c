package org.anwen.plugin.bge;

import java.nio.file.Path;
import java.util.Arrays;

/** A program that exits so many milliseconds after the load of the model has begun natively. */
final class LoadThenExit {
  private LoadThenExit() {}

  /**
   * @param arguments a folder for native libraries, and the milliseconds
   */
  public static void main(String[] arguments) throws InterruptedException {
    BgeEmbedder embedder = new BgeEmbedder(Path.of(arguments[0]));
    Thread load = Thread.ofPlatform().daemon().start(() -> embedder.embedQuestion("水厂什么时候建成？"));
    while (load.isAlive() && !isInside(load)) {
      Thread.onSpinWait();
    }
    if (!load.isAlive()) {
      System.exit(3);
    }
    Thread.sleep(Long.parseLong(arguments[1]));
    System.exit(0);
  }

  private static boolean isInside(Thread thread) {
    return Arrays.stream(thread.getStackTrace())
        .anyMatch(f -> f.isNativeMethod() && f.getMethodName().equals("createSession"));
  }
}
