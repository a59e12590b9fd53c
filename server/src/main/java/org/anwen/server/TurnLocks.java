package org.anwen.server;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * One turn at a time in each conversation; thread-safe, and holds nothing for conversations that
 * are idle.
 */
final class TurnLocks {
  private final Map<String, Entry> entries = new ConcurrentHashMap<>();

  private static final class Entry {
    final Semaphore free = new Semaphore(1, true);
    int users;
  }

  /** A conversation held for one turn. */
  interface Held extends AutoCloseable {
    @Override
    void close();
  }

  /** Waits until no other turn of the conversation runs. */
  Held hold(String conversationId, Duration atMost) throws InterruptedException {
    Entry entry =
        entries.compute(
            conversationId,
            (id, present) -> {
              Entry used = present == null ? new Entry() : present;
              used.users++;
              return used;
            });
    boolean held = false;
    try {
      held = entry.free.tryAcquire(Math.max(0, atMost.toNanos()), TimeUnit.NANOSECONDS);
      if (!held) {
        throw Problem.passing(503, "timeout", "这个对话的上一个问题还没有答完，请稍后再试。", Duration.ofSeconds(5));
      }
    } finally {
      if (!held) {
        leave(conversationId);
      }
    }
    return () -> {
      entry.free.release();
      leave(conversationId);
    };
  }

  private void leave(String conversationId) {
    entries.computeIfPresent(conversationId, (id, entry) -> --entry.users == 0 ? null : entry);
  }
}
