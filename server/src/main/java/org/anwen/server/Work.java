package org.anwen.server;

import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import org.anwen.Assistant;
import org.anwen.Listener;
import org.anwen.api.Answer;
import org.anwen.api.Question;
import org.jspecify.annotations.Nullable;

/**
 * One question being answered on a thread of its own, and the events that come of it.
 *
 * <p>The thread is one of the platform: answering is work for the processor, and on the few
 * carriers of the virtual threads it would keep every other request waiting, the one to be turned
 * away too.
 *
 * <p>It is never interrupted, for it may be inside the index: once cancelled, the next piece of
 * text that it hands over ends it. Its place at work is given back when it has really ended.
 */
final class Work {
  private static final int BUFFERED = 4096;
  private static final long SLOWEST_READER_SECONDS = 10;

  /** What happens while a question is answered; the last is {@code Done} or {@code Failed}. */
  sealed interface Event {
    record Token(String answerer, String text) implements Event {}

    record Restart(String answerer, String by) implements Event {}

    record Answered(String answerer, Answer answer) implements Event {}

    record Done(Assistant.Reply reply) implements Event {}

    record Failed(Throwable cause) implements Event {}
  }

  private final BlockingQueue<Event> events = new ArrayBlockingQueue<>(BUFFERED);
  private volatile boolean cancelled;

  /** Begins the work; the ticket is closed at its end. */
  static Work start(
      Admission.Ticket ticket, Served.Asking asking, Question question, List<String> answerers) {
    Work work = new Work();
    Thread.ofPlatform()
        .daemon()
        .name("question")
        .start(
            () -> {
              try (ticket) {
                work.run(asking, question, answerers);
              }
            });
    return work;
  }

  private void run(Served.Asking asking, Question question, List<String> answerers) {
    Event last;
    try {
      last = new Event.Done(asking.ask(question, answerers, new Heard()));
    } catch (RuntimeException | Error e) {
      last = new Event.Failed(e);
    }
    if (!cancelled) {
      emit(last);
    }
  }

  private void emit(Event event) {
    try {
      if (cancelled || !events.offer(event, SLOWEST_READER_SECONDS, TimeUnit.SECONDS)) {
        throw new CancellationException("nobody waits for this answer");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("interrupted");
    }
  }

  /** The next event, or null when there was none in the time. */
  @Nullable Event next(long millis) throws InterruptedException {
    return events.poll(millis, TimeUnit.MILLISECONDS);
  }

  void cancel() {
    cancelled = true;
    events.clear();
  }

  /** Makes an event of all that is heard of the answers. */
  private final class Heard implements Listener {
    @Override
    public void piece(String asked, String text) {
      emit(new Event.Token(asked, text));
    }

    @Override
    public void restart(String asked, String by) {
      emit(new Event.Restart(asked, by));
    }

    @Override
    public void done(String asked, Answer answer) {
      emit(new Event.Answered(asked, answer));
    }
  }
}
