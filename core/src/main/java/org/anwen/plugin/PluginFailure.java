package org.anwen.plugin;

import org.anwen.api.ErrorCode;
import org.jspecify.annotations.Nullable;

/** A call into a plugin that came to nothing; never seen outside this package. */
final class PluginFailure extends Exception {
  private static final long serialVersionUID = 1L;

  private final ErrorCode code;

  PluginFailure(ErrorCode code, String message, @Nullable Throwable cause) {
    super(message, cause);
    this.code = code;
  }

  ErrorCode code() {
    return code;
  }
}
