package org.anwen.server;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.anwen.Assistant;
import org.anwen.api.Answer;
import org.anwen.api.AnwenException;
import org.anwen.api.ErrorCode;
import org.anwen.api.Question;

/**
 * The way of a question through the server: admitted, put after the turns of its conversation,
 * answered within its time, stored, and only then acknowledged. Thread-safe.
 */
final class Dialogue {
  private static final long TICK_MILLIS = 250;

  private final ServerConfig config;
  private final Lifecycle lifecycle;
  private final Conversations conversations;
  private final Admission admission;
  private final Suggestions suggestions;
  private final TurnLocks turns = new TurnLocks();
  private final AtomicInteger running = new AtomicInteger();

  /** Where an answer goes while it comes into being; a write that fails says the client is gone. */
  interface Sink {
    /**
     * @param answerers who was asked by name, side by side; empty where one answers
     */
    void begin(String conversationId, List<String> answerers) throws IOException;

    /**
     * @param answerer whose words these are; empty where one answers
     */
    void token(String answerer, String text) throws IOException;

    /** What was heard of an answerer is void, another begins in its place. */
    void restart(String answerer, String by) throws IOException;

    /** One of several is done. */
    void answered(String answerer, Answer answer) throws IOException;

    /** Called a few times a second while there is nothing to say. */
    void idle() throws IOException;

    void answer(ChatAnswer answer) throws IOException;

    /**
     * The answer has been given; what may be asked next can be told still.
     *
     * @param trying begins to try it out; a sink that cannot tell it does not call this
     */
    void next(int turn, Supplier<Suggestions.Coming> trying) throws InterruptedException;
  }

  /** A question that was answered, with what was known of it. */
  private record Answered(Question question, Assistant.Reply reply, ChatAnswer answer) {}

  Dialogue(ServerConfig config, Lifecycle lifecycle, Conversations conversations) {
    this.config = config;
    this.lifecycle = lifecycle;
    this.conversations = conversations;
    this.suggestions = new Suggestions(conversations);
    this.admission = new Admission(config.workers(), config.queue());
  }

  /** How many questions are being answered or wait to be. */
  int running() {
    return running.get();
  }

  void answer(ChatRequest request, Sink sink) throws IOException, InterruptedException {
    Served served = lifecycle.served();
    checkAnswerers(request, served);
    Answered answered = answer(request, served, sink);
    if (admission.inside() < config.workers()) {
      sink.next(
          answered.answer().turn(),
          () ->
              suggestions.begin(served, answered.question(), answered.reply(), answered.answer()));
    }
  }

  @SuppressWarnings("try") // the conversation is held, not used
  private Answered answer(ChatRequest request, Served served, Sink sink)
      throws IOException, InterruptedException {
    Deadline deadline = new Deadline(config.answerTimeout());
    Admission.Ticket ticket = admission.enter();
    running.incrementAndGet();
    boolean handedOn = false;
    try (TurnLocks.Held held = hold(request.conversationId(), deadline)) {
      waitForPlace(ticket, deadline);
      String id = request.conversationId().orElseGet(() -> conversations.begin(request.owner()));
      checkTurn(id, request.replaces());
      Question question =
          new Question(request.question(), conversations.history(id, request.replaces()));
      Work work = Work.start(ticket, served.asking(), question, request.answerers());
      handedOn = true;
      try {
        sink.begin(id, request.sideBySide() ? request.answerers() : List.of());
        Assistant.Reply reply = follow(work, deadline, sink, request.sideBySide());
        ChatAnswer plain =
            request.sideBySide()
                ? ChatAnswer.sideBySide(id, reply.answers())
                : ChatAnswer.of(id, reply.answer());
        ChatAnswer unkept = served.asking().gist(reply).map(plain::with).orElse(plain);
        ChatAnswer answer =
            conversations.append(id, request.question(), reply, unkept, request.replaces());
        sink.answer(answer);
        return new Answered(question, reply, answer);
      } finally {
        work.cancel();
      }
    } finally {
      running.decrementAndGet();
      if (!handedOn) {
        ticket.close();
      }
    }
  }

  private static void checkAnswerers(ChatRequest request, Served served) {
    for (String name : request.answerers()) {
      if (!served.answerers().contains(name)) {
        throw Problem.of(
            request.sideBySide() ? 400 : 404,
            "answerer_unknown",
            "没有名为「"
                + Clip.shorten(name, 40)
                + "」的回答器，可用的有："
                + String.join("、", served.answerers())
                + "。");
      }
    }
  }

  private void checkTurn(String conversationId, int replaces) {
    if (replaces > 0 && !conversations.hasTurn(conversationId, replaces)) {
      throw noTurn();
    }
  }

  private TurnLocks.Held hold(Optional<String> conversationId, Deadline deadline)
      throws InterruptedException {
    if (conversationId.isEmpty()) {
      return () -> {};
    }
    String id = conversationId.get();
    if (!conversations.exists(id)) {
      throw noConversation();
    }
    return turns.hold(id, deadline.left());
  }

  static Problem noConversation() {
    return Problem.of(404, "conversation_unknown", "没有这个对话，它可能已经过期；请开始新的对话。");
  }

  static Problem noTurn() {
    return Problem.of(404, "turn_unknown", "这个对话里没有这一问，它可能已经被改掉或者太久远。");
  }

  private void waitForPlace(Admission.Ticket ticket, Deadline deadline)
      throws InterruptedException {
    while (!ticket.await(deadline.atMost(TICK_MILLIS))) {
      lifecycle.checkGrace();
      deadline.check();
    }
  }

  private Assistant.Reply follow(Work work, Deadline deadline, Sink sink, boolean sideBySide)
      throws IOException, InterruptedException {
    while (true) {
      Work.Event event = work.next(deadline.atMost(TICK_MILLIS).toMillis());
      switch (event) {
        case null -> {
          lifecycle.checkGrace();
          deadline.check();
          sink.idle();
        }
        case Work.Event.Token token -> {
          lifecycle.checkGrace();
          deadline.check();
          if (token.text().isEmpty()) {
            sink.idle();
          } else {
            sink.token(sideBySide ? token.answerer() : "", token.text());
          }
        }
        case Work.Event.Restart restart -> sink.restart(restart.answerer(), restart.by());
        case Work.Event.Answered answered -> {
          if (sideBySide) {
            sink.answered(answered.answerer(), answered.answer());
          }
        }
        case Work.Event.Done done -> {
          return done.reply();
        }
        case Work.Event.Failed failed -> throw rethrown(failed.cause());
      }
    }
  }

  private static RuntimeException rethrown(Throwable cause) {
    return cause instanceof RuntimeException runtime
        ? runtime
        : new IllegalStateException("answering failed", cause);
  }

  /** A moment by which something must be done. */
  private record Deadline(long nanos) {
    Deadline(Duration in) {
      this(System.nanoTime() + in.toNanos());
    }

    Duration left() {
      return Duration.ofNanos(Math.max(0, nanos - System.nanoTime()));
    }

    Duration atMost(long millis) {
      Duration left = left();
      return left.toMillis() < millis ? left : Duration.ofMillis(millis);
    }

    void check() {
      if (left().isZero()) {
        throw new AnwenException(ErrorCode.TIMEOUT, "the time for an answer is over");
      }
    }
  }
}
