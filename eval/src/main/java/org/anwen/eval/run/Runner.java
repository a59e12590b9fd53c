package org.anwen.eval.run;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.anwen.api.AnwenException;
import org.anwen.api.ErrorCode;
import org.anwen.eval.suite.Item;

/** Asks the items of a suite, several at once; outcomes come back in the suite's order. */
public final class Runner {
  private final Target target;
  private final int threads;

  /**
   * @param threads how many items are asked at once, at least 1
   */
  public Runner(Target target, int threads) {
    if (threads < 1) {
      throw new IllegalArgumentException("expected at least 1 thread, got " + threads);
    }
    this.target = target;
    this.threads = threads;
  }

  /**
   * Asks every item that has no response yet.
   *
   * @param kept responses of an earlier run that was cut off, by item id
   * @param done receives each new outcome as it comes, from several threads
   */
  public List<Outcome> run(
      List<Item> items, Map<String, List<Response>> kept, Consumer<Outcome> done)
      throws InterruptedException {
    Outcome[] outcomes = new Outcome[items.size()];
    List<Callable<Void>> work = new ArrayList<>();
    for (int i = 0; i < outcomes.length; i++) {
      Item item = items.get(i);
      List<Response> before = kept.get(item.id());
      int at = i;
      if (before != null) {
        outcomes[i] = new Outcome(item, before);
      } else {
        work.add(
            () -> {
              outcomes[at] = new Outcome(item, target.ask(item));
              done.accept(outcomes[at]);
              return null;
            });
      }
    }
    try (ExecutorService executor = Executors.newFixedThreadPool(threads)) {
      List<Future<Void>> futures = executor.invokeAll(work);
      for (Future<Void> future : futures) {
        future.get();
      }
    } catch (ExecutionException e) {
      throw new AnwenException(ErrorCode.INTERNAL, "the run failed: " + e.getCause(), e);
    }
    return Arrays.stream(outcomes).map(Objects::requireNonNull).toList();
  }
}
