package org.anwen;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.anwen.api.AnwenException;
import org.anwen.api.ErrorCode;

/** Does the same work for several things at once, on a thread for each; one alone needs none. */
final class SideBySide {
  private SideBySide() {}

  /**
   * The results in the order of the things.
   *
   * @throws RuntimeException the first that the work threw, once all of it has ended
   */
  static <T, R> List<R> of(List<T> things, Function<T, R> work) {
    if (things.size() == 1) {
      return List.of(work.apply(things.getFirst()));
    }
    try (ExecutorService threads =
        Executors.newThreadPerTaskExecutor(
            Thread.ofPlatform().daemon().name("side-", 0).factory())) {
      List<Future<R>> futures =
          things.stream().map(thing -> threads.submit(() -> work.apply(thing))).toList();
      List<R> results = new ArrayList<>();
      for (Future<R> future : futures) {
        results.add(future.get());
      }
      return results;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AnwenException(ErrorCode.UNAVAILABLE, "回答已中止。", e);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException thrown
          ? thrown
          : new IllegalStateException("the work failed", e);
    }
  }
}
