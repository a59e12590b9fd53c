package org.anwen.eval.run;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.anwen.api.AnwenException;
import org.anwen.api.ErrorCode;
import org.anwen.eval.Json;
import org.jspecify.annotations.Nullable;

/**
 * A server that speaks JSON. A busy one (429 or 503) is asked again after the time that it names,
 * for a bounded time in all. Thread-safe.
 */
final class HttpJson implements AutoCloseable {
  private static final Duration TIMEOUT = Duration.ofMinutes(2);
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);
  private static final int ATTEMPTS = 8;
  private static final int SHOWN = 200;

  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(10))
          .build();
  private final String base;

  /**
   * @param base such as {@code http://127.0.0.1:7070}
   */
  HttpJson(String base) {
    this.base = base.replaceAll("/+$", "");
    try {
      URI uri = URI.create(this.base);
      if (uri.getHost() == null || !String.valueOf(uri.getScheme()).matches("https?")) {
        throw new IllegalArgumentException("no http address");
      }
    } catch (IllegalArgumentException e) {
      throw new AnwenException(
          ErrorCode.BAD_INPUT,
          "got the address '" + base + "', expected one like http://127.0.0.1:7070",
          e);
    }
  }

  String base() {
    return base;
  }

  /** An id as a segment of a path. */
  static String segment(String id) {
    return URLEncoder.encode(id, UTF_8).replace("+", "%20");
  }

  /** The JSON of a path; empty where the server has no such path. */
  Optional<JsonNode> get(String path) throws InterruptedException {
    HttpResponse<String> response = send(request(path).GET().build());
    return switch (response.statusCode()) {
      case 404, 405, 501 -> Optional.empty();
      default -> Optional.of(json(response));
    };
  }

  JsonNode post(String path, JsonNode body) throws InterruptedException {
    return json(
        send(
            request(path)
                .POST(HttpRequest.BodyPublishers.ofString(Json.line(body), UTF_8))
                .build()));
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(base + path))
        .timeout(TIMEOUT)
        .header("Accept", "application/json")
        .header("Content-Type", "application/json");
  }

  private HttpResponse<String> send(HttpRequest request) throws InterruptedException {
    for (int attempt = 1; ; attempt++) {
      HttpResponse<String> response;
      try {
        response = client.send(request, HttpResponse.BodyHandlers.ofString(UTF_8));
      } catch (HttpTimeoutException e) {
        throw unavailable(request.uri() + ": no answer within " + TIMEOUT.toSeconds() + " s", e);
      } catch (IOException e) {
        throw unavailable("no answer from " + request.uri() + ": " + e, e);
      }
      boolean busy = response.statusCode() == 429 || response.statusCode() == 503;
      if (!busy || attempt == ATTEMPTS) {
        return response;
      }
      Thread.sleep(wait(response));
    }
  }

  private static Duration wait(HttpResponse<String> response) {
    Duration named =
        response.headers().firstValue("Retry-After").flatMap(HttpJson::named).orElse(Duration.ZERO);
    Duration atLeast = named.compareTo(Duration.ofMillis(200)) < 0 ? Duration.ofSeconds(1) : named;
    return atLeast.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : atLeast;
  }

  /** Seconds, or a date. */
  private static Optional<Duration> named(String retryAfter) {
    try {
      return Optional.of(
          retryAfter.strip().matches("[0-9]{1,6}")
              ? Duration.ofSeconds(Long.parseLong(retryAfter.strip()))
              : Duration.between(
                  Instant.now(),
                  ZonedDateTime.parse(retryAfter, DateTimeFormatter.RFC_1123_DATE_TIME)));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private static JsonNode json(HttpResponse<String> response) {
    String body = response.body();
    String shown = body.length() > SHOWN ? body.substring(0, SHOWN) + "…" : body;
    if (response.statusCode() != 200) {
      throw unavailable(
          response.uri() + ": got status " + response.statusCode() + " " + shown + ", expected 200",
          null);
    }
    try {
      return Json.MAPPER.readTree(body);
    } catch (JsonProcessingException e) {
      throw unavailable(response.uri() + ": got no JSON but '" + shown + "'", e);
    }
  }

  private static AnwenException unavailable(String message, @Nullable Exception cause) {
    return cause == null
        ? new AnwenException(ErrorCode.UNAVAILABLE, message)
        : new AnwenException(ErrorCode.UNAVAILABLE, message, cause);
  }

  @Override
  public void close() {
    client.close();
  }
}
