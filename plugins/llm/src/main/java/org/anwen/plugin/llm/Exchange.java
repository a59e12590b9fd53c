package org.anwen.plugin.llm;

import dev.langchain4j.exception.HttpException;
import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.http.client.HttpRequest;
import dev.langchain4j.http.client.SuccessfulHttpResponse;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import dev.langchain4j.http.client.sse.ServerSentEventParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * One request to a model server and its response, as langchain4j makes and reads them: all on the
 * calling thread, bounded in time and size from its first byte to its last, and ended together with
 * its connection when the thread is interrupted or nobody wants the rest. For one call.
 */
final class Exchange implements HttpClient, HttpClientBuilder {
  private static final long MOST_BYTES = 4L << 20;
  private static final int MOST_OF_ERROR = 2_000;

  private final java.net.http.HttpClient client;
  private final long deadline;
  private volatile @Nullable Body body;

  /**
   * @param limit for the whole of it, from now on
   */
  Exchange(java.net.http.HttpClient client, Duration limit) {
    this.client = client;
    this.deadline = System.nanoTime() + limit.toNanos();
  }

  /** Ends it: what is still to come is not read. */
  void end() {
    Body open = body;
    if (open != null) {
      open.close();
    }
  }

  @Override
  public SuccessfulHttpResponse execute(HttpRequest request) {
    throw new UnsupportedOperationException("answers are asked for as a stream");
  }

  @Override
  public void execute(
      HttpRequest request, ServerSentEventParser parser, ServerSentEventListener listener) {
    try {
      HttpResponse<InputStream> response = send(request);
      try (InputStream in = response.body()) {
        if (response.statusCode() / 100 != 2) {
          byte[] said = in.readNBytes(MOST_OF_ERROR);
          String told = new String(said, StandardCharsets.UTF_8);
          listener.onError(new HttpException(response.statusCode(), told));
          return;
        }
        listener.onOpen(
            SuccessfulHttpResponse.builder()
                .statusCode(response.statusCode())
                .headers(response.headers().map())
                .build());
        parser.parse(in, listener);
        listener.onClose();
      }
    } catch (IOException e) {
      listener.onError(e);
    } finally {
      end();
    }
  }

  private HttpResponse<InputStream> send(HttpRequest request) throws IOException {
    Body incoming = new Body(deadline, MOST_BYTES);
    body = incoming;
    CompletableFuture<HttpResponse<InputStream>> sent =
        client.sendAsync(converted(request), head -> incoming);
    try {
      return sent.get(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
    } catch (TimeoutException e) {
      sent.cancel(true);
      throw new HttpTimeoutException("the server did not respond in time");
    } catch (InterruptedException e) {
      sent.cancel(true);
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while waiting for the server");
    } catch (ExecutionException e) {
      throw new IOException("the server cannot be reached", e.getCause());
    }
  }

  private static java.net.http.HttpRequest converted(HttpRequest request) {
    java.net.http.HttpRequest.Builder builder =
        java.net.http.HttpRequest.newBuilder(URI.create(request.url()))
            .method(
                request.method().name(),
                java.net.http.HttpRequest.BodyPublishers.ofString(request.body()));
    request.headers().forEach((name, values) -> values.forEach(v -> builder.header(name, v)));
    return builder.build();
  }

  // As the builder of itself, which langchain4j asks for: the limits are those of the call.

  @Override
  public HttpClient build() {
    return this;
  }

  @Override
  public @Nullable Duration connectTimeout() {
    return null;
  }

  @Override
  public HttpClientBuilder connectTimeout(Duration timeout) {
    return this;
  }

  @Override
  public @Nullable Duration readTimeout() {
    return null;
  }

  @Override
  public HttpClientBuilder readTimeout(Duration timeout) {
    return this;
  }
}
