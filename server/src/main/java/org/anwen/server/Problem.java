package org.anwen.server;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What went wrong with a request, as RFC 9457 shapes it: it is thrown where it is found, and
 * becomes {@code application/problem+json} in {@link Errors}.
 */
final class Problem extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;
  private final String code;
  private final int retryAfter;

  private Problem(int status, String code, String detail, int retryAfter) {
    super(detail, null, false, false);
    this.status = status;
    this.code = code;
    this.retryAfter = retryAfter;
  }

  /**
   * @param code stable, lower case, for programs
   * @param detail one Chinese sentence for a person: what was got, what was expected
   */
  static Problem of(int status, String code, String detail) {
    return new Problem(status, code, detail, 0);
  }

  /** A problem that passes: it says when to try again, in whole seconds of at least one. */
  static Problem passing(int status, String code, String detail, Duration retryAfter) {
    return new Problem(status, code, detail, (int) Math.max(1, retryAfter.toSeconds()));
  }

  int status() {
    return status;
  }

  /** Seconds after which to try again; 0 when trying again does not help. */
  int retryAfter() {
    return retryAfter;
  }

  Body body() {
    return new Body(
        "about:blank",
        Titles.of(status),
        status,
        code,
        String.valueOf(getMessage()),
        retryAfter == 0 ? null : retryAfter);
  }

  /** The JSON of a problem. */
  @JsonPropertyOrder({"type", "title", "status", "code", "detail", "retryAfter"})
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Body(
      @JsonProperty("type") String type,
      @JsonProperty("title") String title,
      @JsonProperty("status") int status,
      @JsonProperty("code") String code,
      @JsonProperty("detail") String detail,
      @JsonProperty("retryAfter") @Nullable Integer retryAfter) {}
}
