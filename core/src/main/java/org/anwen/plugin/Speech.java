package org.anwen.plugin;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.anwen.api.Draft;
import org.anwen.api.ErrorCode;
import org.jspecify.annotations.Nullable;

/**
 * What an answerer says, on its way from the answerer's thread to the caller's: bounded in pieces
 * and in length, and deaf once the caller has left.
 */
final class Speech {
  /** The most pieces of one answer, and the most UTF-16 code units of all of them. */
  static final int MOST_PIECES = 50_000;

  static final int MOST_LENGTH = 200_000;

  private static final long SILENCE_NANOS = 250_000_000L;

  private final BlockingQueue<Event> events = new LinkedBlockingQueue<>();
  private final AtomicInteger pieces = new AtomicInteger();
  private final AtomicLong length = new AtomicLong();
  private volatile boolean over;

  private sealed interface Event {}

  private record Piece(String text) implements Event {}

  private record Done(Draft draft) implements Event {}

  private record Failed(Throwable thrown) implements Event {}

  /** Takes a piece, on a thread of the answerer. */
  void say(String piece) {
    if (over) {
      throw new IllegalStateException("nobody listens any more: the time is over");
    }
    if (pieces.incrementAndGet() > MOST_PIECES || length.addAndGet(piece.length()) > MOST_LENGTH) {
      IllegalStateException flood =
          new IllegalStateException(
              "it says too much: more than "
                  + MOST_LENGTH
                  + " characters or "
                  + MOST_PIECES
                  + " pieces");
      over = true;
      failed(flood);
      throw flood;
    }
    events.add(new Piece(piece));
  }

  void done(@Nullable Draft draft) {
    if (draft == null) {
      failed(new NullPointerException("it returned null"));
    } else if (draft.text() == null || draft.table() == null) {
      failed(new NullPointerException("it returned a draft without a text or a table"));
    } else {
      events.add(new Done(draft));
    }
  }

  void failed(Throwable thrown) {
    events.add(new Failed(thrown));
  }

  /** The caller leaves. */
  void end() {
    over = true;
  }

  /**
   * Hands the pieces on until the draft is there; while there are none, an empty one now and then,
   * so that the caller can leave.
   *
   * @param deadline by {@link System#nanoTime}
   */
  Draft listen(Consumer<String> tokens, long deadline) throws InterruptedException, PluginFailure {
    StringBuilder heard = new StringBuilder();
    while (true) {
      long left = deadline - System.nanoTime();
      switch (events.poll(Math.min(left, SILENCE_NANOS), TimeUnit.NANOSECONDS)) {
        case null -> {
          if (left <= SILENCE_NANOS) {
            throw new PluginFailure(ErrorCode.TIMEOUT, "no answer in time", null);
          }
          tokens.accept("");
        }
        case Failed failed ->
            throw new PluginFailure(ErrorCode.INTERNAL, Health.told(failed.thrown), failed.thrown);
        case Piece piece -> {
          heard.append(piece.text);
          tokens.accept(piece.text);
        }
        case Done done -> {
          return complete(done.draft, heard, tokens);
        }
      }
    }
  }

  private static Draft complete(Draft draft, StringBuilder heard, Consumer<String> tokens)
      throws PluginFailure {
    if (draft.text().length() > MOST_LENGTH) {
      throw new PluginFailure(
          ErrorCode.INTERNAL, "it says too much: " + draft.text().length() + " characters", null);
    }
    if (heard.isEmpty() && !draft.text().isEmpty()) {
      tokens.accept(draft.text());
    } else if (!draft.text().contentEquals(heard)) {
      throw new PluginFailure(
          ErrorCode.INTERNAL,
          "its pieces joined ("
              + heard.length()
              + " characters) are not its text ("
              + draft.text().length()
              + ")",
          null);
    }
    return draft;
  }
}
