package org.anwen.plugin;

import java.util.Optional;
import java.util.function.Supplier;
import org.anwen.api.AnwenException;
import org.anwen.api.ErrorCode;
import org.jspecify.annotations.Nullable;

/**
 * How an extension of a plugin fares: failures in a row, and why it is disabled if it is.
 * Thread-safe.
 */
final class Health {
  private final String what;
  private final int limit;
  private int failures;
  private @Nullable String reason;

  /**
   * @param what a name for messages, such as {@code answerer "x" of the plugin "y"}
   * @param limit how many failures in a row disable it
   */
  Health(String what, int limit) {
    this.what = what;
    this.limit = limit;
  }

  /** Why it is disabled, if it is. */
  synchronized Optional<String> disabled() {
    return failures >= limit ? Optional.ofNullable(reason) : Optional.empty();
  }

  synchronized void succeeded() {
    if (failures < limit) {
      failures = 0;
    }
  }

  synchronized void failed(String why) {
    if (failures < limit) {
      failures++;
      reason = failures == 1 ? why : failures + " failures in a row, the last: " + why;
    }
  }

  /** Disables it at once, unless it is the last resort. */
  synchronized void disable(String why) {
    if (limit != Integer.MAX_VALUE && failures < limit) {
      failures = limit;
      reason = why;
    }
  }

  /** Runs a call into the plugin, and turns whatever it throws into an {@code AnwenException}. */
  <T> T watch(Supplier<T> call) {
    try {
      T result = call.get();
      if (result == null) {
        throw new NullPointerException("it returned null");
      }
      succeeded();
      return result;
    } catch (VirtualMachineError | LinkageError | RuntimeException e) {
      failed(told(e));
      throw new AnwenException(ErrorCode.INTERNAL, what + " failed: " + told(e), e);
    }
  }

  /** A throwable in one line: what it is, and what it says. */
  static String told(Throwable thrown) {
    String message = thrown.getMessage();
    String name = thrown.getClass().getSimpleName();
    String told = message == null || message.isBlank() ? name : name + ": " + message;
    String line = told.lines().findFirst().orElse(name);
    return line.length() <= 200 ? line : line.substring(0, 199) + "…";
  }

  @Override
  public String toString() {
    return what;
  }
}
