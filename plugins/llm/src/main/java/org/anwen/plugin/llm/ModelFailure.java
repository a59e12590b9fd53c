package org.anwen.plugin.llm;

import org.jspecify.annotations.Nullable;

/** A call of the model that came to nothing; counted by the breaker, told as an AnwenException. */
final class ModelFailure extends Exception {
  private static final long serialVersionUID = 1L;

  private final String told;
  private final boolean timeout;

  ModelFailure(String message) {
    this(message, false, null);
  }

  ModelFailure(String message, boolean timeout, @Nullable Throwable cause) {
    super(message, cause);
    this.told = message;
    this.timeout = timeout;
  }

  /** What went wrong, in a few words. */
  String told() {
    return told;
  }

  /** Whether the time was over. */
  boolean isTimeout() {
    return timeout;
  }
}
