package org.anwen.plugin.llm;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpTimeoutException;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The body of a response, read while it arrives: bounded in time and in size, and closed with its
 * connection by an interruption. One chunk at a time is asked for, so that a server that floods is
 * slowed down instead of filling the memory. Read by one thread; closed by any.
 */
final class Body extends InputStream implements BodySubscriber<InputStream> {
  private sealed interface Event {}

  private record Chunk(List<ByteBuffer> buffers) implements Event {}

  private record Over(@Nullable Throwable thrown) implements Event {}

  private final BlockingQueue<Event> events = new LinkedBlockingQueue<>();
  private final Queue<ByteBuffer> buffers = new ArrayDeque<>();
  private final long deadline;
  private long room;
  private boolean over;
  private Flow.@Nullable Subscription subscription;
  private boolean closed;

  /**
   * @param deadline by {@link System#nanoTime}
   * @param most bytes that are read
   */
  Body(long deadline, long most) {
    this.deadline = deadline;
    this.room = most;
  }

  @Override
  public CompletionStage<InputStream> getBody() {
    return CompletableFuture.completedStage(this);
  }

  @Override
  public synchronized void onSubscribe(Flow.Subscription given) {
    subscription = given;
    if (closed) {
      given.cancel();
    } else {
      given.request(1);
    }
  }

  @Override
  public void onNext(List<ByteBuffer> chunk) {
    events.add(new Chunk(chunk));
  }

  @Override
  public void onError(Throwable thrown) {
    events.add(new Over(thrown));
  }

  @Override
  public void onComplete() {
    events.add(new Over(null));
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    ByteBuffer buffer = buffers.peek();
    while (buffer == null || !buffer.hasRemaining()) {
      buffers.poll();
      if (buffers.isEmpty() && !fill()) {
        return -1;
      }
      buffer = buffers.peek();
    }
    int taken = Math.min(length, buffer.remaining());
    room -= taken;
    if (room < 0) {
      close();
      throw new IOException("the response is longer than is read");
    }
    buffer.get(into, offset, taken);
    return taken;
  }

  /** Waits for the next chunk; false at the end. */
  private boolean fill() throws IOException {
    if (over) {
      return false;
    }
    return switch (next()) {
      case null -> throw tooLate();
      case Over end -> ended(end.thrown);
      case Chunk chunk -> {
        buffers.addAll(chunk.buffers);
        more();
        yield true;
      }
    };
  }

  private boolean ended(@Nullable Throwable thrown) throws IOException {
    over = true;
    if (thrown != null) {
      throw new IOException("the response broke off", thrown);
    }
    return false;
  }

  private HttpTimeoutException tooLate() {
    close();
    return new HttpTimeoutException("the response did not end in time");
  }

  private @Nullable Event next() throws InterruptedIOException {
    try {
      return events.poll(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
    } catch (InterruptedException e) {
      close();
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while the response was read");
    }
  }

  private synchronized void more() {
    if (!closed && subscription != null) {
      subscription.request(1);
    }
  }

  /** Ends the exchange; what has not arrived is not waited for. */
  @Override
  public synchronized void close() {
    if (!closed) {
      closed = true;
      if (subscription != null) {
        subscription.cancel();
      }
    }
  }
}
