package org.anwen.plugin;

import java.util.Optional;
import java.util.concurrent.Future;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The threads that one answerer runs on, and a count of those that it leaves behind: threads that a
 * plugin starts join the group of the thread that starts them.
 */
final class PluginThreads implements AutoCloseable {
  /** How many answers one answerer may be at work on. */
  static final int MOST = 64;

  /** How many threads of its own an answerer may keep. */
  static final int MOST_OWN = 64;

  private final ThreadGroup group;
  private final ThreadPoolExecutor pool;

  PluginThreads(String name) {
    group = new ThreadGroup("answerer " + name);
    AtomicInteger number = new AtomicInteger();
    pool =
        new ThreadPoolExecutor(
            0,
            MOST,
            10,
            TimeUnit.SECONDS,
            new SynchronousQueue<>(),
            work -> {
              Thread thread =
                  new Thread(group, work, "answerer-" + name + "-" + number.incrementAndGet());
              thread.setDaemon(true);
              return thread;
            });
  }

  /** Runs work on a thread of the answerer. */
  Future<?> submit(Runnable work) {
    return pool.submit(work);
  }

  /** What is wrong when the answerer keeps too many threads. */
  Optional<String> leak() {
    int own = group.activeCount() - pool.getPoolSize();
    return own > MOST_OWN
        ? Optional.of(
            "it keeps " + own + " threads of its own; at most " + MOST_OWN + " are expected")
        : Optional.empty();
  }

  @Override
  public void close() {
    pool.shutdownNow();
    group.interrupt();
  }
}
