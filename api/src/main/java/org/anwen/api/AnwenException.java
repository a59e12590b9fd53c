package org.anwen.api;

import java.util.Objects;

/**
 * The one exception of this project: a stable code, and a message that says what was got and what
 * was expected.
 */
public final class AnwenException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final ErrorCode code;

  public AnwenException(ErrorCode code, String message) {
    super(message);
    this.code = code;
  }

  public AnwenException(ErrorCode code, String message, Throwable cause) {
    super(message, cause);
    this.code = code;
  }

  @Override
  public String getMessage() {
    return Objects.requireNonNullElse(super.getMessage(), "");
  }

  public ErrorCode code() {
    return code;
  }
}
