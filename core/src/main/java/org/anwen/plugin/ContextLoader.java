package org.anwen.plugin;

import java.util.function.Supplier;

/** Runs code with a class loader as the thread's context loader, and puts the former one back. */
final class ContextLoader {
  private ContextLoader() {}

  static <T> T with(ClassLoader loader, Supplier<T> code) {
    try {
      return call(loader, code::get);
    } catch (InterruptedException e) {
      throw new AssertionError("a supplier threw a checked exception", e);
    }
  }

  static <T> T call(ClassLoader loader, Code<T> code) throws InterruptedException {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(loader);
    try {
      return code.run();
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  /** Code that may be interrupted. */
  interface Code<T> {
    T run() throws InterruptedException;
  }
}
