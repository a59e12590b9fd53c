package org.anwen.plugin;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.anwen.api.Answerer;
import org.anwen.api.AnwenException;
import org.anwen.api.Draft;
import org.anwen.api.ErrorCode;
import org.anwen.api.Evidence;
import org.anwen.api.Quote;

/**
 * An answerer that can cost no more than one answer: it runs on a thread of its own, within a time
 * limit and a bound on what it says, and is disabled after failures in a row.
 *
 * <p>Thread-safe. The caller gets the pieces on its own thread, and gets an {@link AnwenException}
 * at the latest when the time is over, even if the answerer goes on. An {@code AnwenException} of
 * the answerer that speaks of {@link ErrorCode.Type#RESOURCES}, such as a model server that is not
 * there, is no failure of the answerer.
 *
 * <p>What it cannot hold: a thread that never ends goes on using its core, and memory that is kept
 * is not given back. Such an answerer is disabled when its threads become too many.
 */
final class GuardedAnswerer implements Answerer, AutoCloseable {
  private final Answerer inner;
  private final Duration limit;
  private final Health health;
  private final PluginThreads threads;

  GuardedAnswerer(Answerer inner, Duration limit, Health health) {
    this.inner = inner;
    this.limit = limit;
    this.health = health;
    this.threads = new PluginThreads(inner.name());
  }

  @Override
  public String name() {
    return inner.name();
  }

  /** Within the time limit, too; a failure at it is one of the answer. */
  @Override
  public List<Quote> quotes(Evidence evidence) {
    if (health.disabled().isPresent()) {
      return List.of();
    }
    CompletableFuture<List<Quote>> quotes = new CompletableFuture<>();
    Future<?> call =
        start(() -> quotes.complete(inner.quotes(evidence)), quotes::completeExceptionally);
    try {
      return quotes.get(limit.toNanos(), TimeUnit.NANOSECONDS);
    } catch (TimeoutException e) {
      throw failed(new PluginFailure(ErrorCode.TIMEOUT, "no answer in time", e));
    } catch (ExecutionException e) {
      Throwable thrown = e.getCause() == null ? e : e.getCause();
      throw failed(new PluginFailure(ErrorCode.INTERNAL, Health.told(thrown), thrown));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AnwenException(ErrorCode.UNAVAILABLE, "interrupted", e);
    } finally {
      call.cancel(true);
    }
  }

  @Override
  public Draft answer(Evidence evidence, Consumer<String> tokens) throws InterruptedException {
    String disabled = health.disabled().orElse("");
    if (!disabled.isEmpty()) {
      throw new AnwenException(ErrorCode.UNAVAILABLE, health + " is disabled: " + disabled);
    }
    Speech speech = new Speech();
    Future<?> call = start(() -> speech.done(inner.answer(evidence, speech::say)), speech::failed);
    try {
      Draft draft = speech.listen(tokens, System.nanoTime() + limit.toNanos());
      health.succeeded();
      return draft;
    } catch (PluginFailure e) {
      throw failed(e);
    } finally {
      speech.end();
      call.cancel(true);
      threads.leak().ifPresent(health::disable);
    }
  }

  @Override
  public void close() {
    threads.close();
    if (inner instanceof ProcessAnswerer processes) {
      processes.close();
    }
  }

  private Future<?> start(Call work, Consumer<Throwable> failed) {
    try {
      return threads.submit(
          () -> {
            try {
              work.run();
            } catch (Throwable e) { // whatever a plugin throws, an OutOfMemoryError too, ends here
              failed.accept(e);
            }
          });
    } catch (RejectedExecutionException e) {
      throw new AnwenException(
          ErrorCode.OVERLOADED,
          health + " has all of its " + PluginThreads.MOST + " threads at work",
          e);
    }
  }

  private AnwenException failed(PluginFailure failure) {
    if (failure.getCause() instanceof AnwenException e
        && e.code().type() == ErrorCode.Type.RESOURCES) {
      return e;
    }
    String reason =
        failure.code() == ErrorCode.TIMEOUT
            ? "no answer within " + limit.toMillis() + " ms"
            : String.valueOf(failure.getMessage());
    health.failed(reason);
    return new AnwenException(failure.code(), health + " failed: " + reason, failure);
  }

  /** A call into the answerer, on a thread of its own. */
  private interface Call {
    void run() throws InterruptedException;
  }
}
