package org.anwen.plugin;

import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import org.anwen.api.Answerer;
import org.anwen.api.AnwenException;
import org.anwen.api.Draft;
import org.anwen.api.ErrorCode;
import org.anwen.api.Evidence;

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

  @Override
  public Draft answer(Evidence evidence, Consumer<String> tokens) throws InterruptedException {
    String disabled = health.disabled().orElse("");
    if (!disabled.isEmpty()) {
      throw new AnwenException(ErrorCode.UNAVAILABLE, health + " is disabled: " + disabled);
    }
    Speech speech = new Speech();
    Future<?> call = start(evidence, speech);
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
  }

  private Future<?> start(Evidence evidence, Speech speech) {
    try {
      return threads.submit(
          () -> {
            try {
              speech.done(inner.answer(evidence, speech::say));
            } catch (Throwable e) { // whatever a plugin throws, an OutOfMemoryError too, ends here
              speech.failed(e);
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
}
