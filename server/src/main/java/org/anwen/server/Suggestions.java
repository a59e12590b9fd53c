package org.anwen.server;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.anwen.Assistant;
import org.anwen.api.Question;
import org.anwen.api.Turn;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What may be asked next, tried out: only what the same assistant answers from the material is
 * shown. Thread-safe. One thread tries for all conversations, each for a bounded time; when much is
 * to be tried, answers go without.
 */
final class Suggestions {
  private static final Logger LOG = LoggerFactory.getLogger(Suggestions.class);
  private static final int SHOWN = 3;
  private static final int TRIED = 12;
  private static final int WAITING = 8;
  private static final Duration TRYING = Duration.ofMillis(600);

  private final Conversations conversations;
  private final ThreadPoolExecutor trying =
      new ThreadPoolExecutor(
          0,
          1,
          30,
          TimeUnit.SECONDS,
          new ArrayBlockingQueue<>(WAITING),
          Thread.ofPlatform().daemon().name("next").factory());

  Suggestions(Conversations conversations) {
    this.conversations = conversations;
  }

  /** Questions being tried out. */
  record Coming(CompletableFuture<List<String>> questions) {
    /** The questions; none when they are not known in the time. */
    List<String> await(Duration atMost) throws InterruptedException {
      try {
        return questions.get(atMost.toMillis(), TimeUnit.MILLISECONDS);
      } catch (ExecutionException | TimeoutException e) {
        LOG.debug("No next questions: {}", e.toString());
        return List.of();
      }
    }
  }

  /** Begins to try out what may follow an answer; what is found is kept with its turn, too. */
  Coming begin(Served served, Question asked, Assistant.Reply reply, ChatAnswer answer) {
    CompletableFuture<List<String>> found = new CompletableFuture<>();
    try {
      trying.execute(
          () -> {
            try {
              List<String> next = find(served, asked, reply, TRYING);
              if (!next.isEmpty()) {
                conversations.keepNext(answer, next);
              }
              found.complete(next);
            } catch (RuntimeException | Error e) {
              found.completeExceptionally(e);
            }
          });
    } catch (RejectedExecutionException e) {
      found.complete(List.of());
    }
    return new Coming(found);
  }

  /** Two or three questions of different sorts, each answered from the material. */
  static List<String> find(Served served, Question asked, Assistant.Reply reply, Duration atMost) {
    long end = System.nanoTime() + atMost.toNanos();
    List<Turn> history = new ArrayList<>(asked.history());
    history.add(new Turn(reply.inquiry(), reply.answer()));
    Set<String> shown = new LinkedHashSet<>();
    int tried = 0;
    for (List<NextQuestions.Candidate> sort :
        NextQuestions.after(served, reply.inquiry(), reply.answer())) {
      for (NextQuestions.Candidate candidate : sort) {
        if (shown.size() == SHOWN || tried++ == TRIED || System.nanoTime() - end > 0) {
          return List.copyOf(shown);
        }
        if (!shown.contains(candidate.text())
            && isNew(candidate.text(), history)
            && isAnswered(served, new Question(candidate.text(), history), candidate.from())) {
          shown.add(candidate.text());
          break;
        }
      }
    }
    return List.copyOf(shown);
  }

  private static boolean isNew(String question, List<Turn> history) {
    return history.stream().noneMatch(turn -> turn.inquiry().original().equals(question));
  }

  private static boolean isAnswered(Served served, Question question, Optional<String> from) {
    Set<String> grounds = served.asking().grounds(question);
    return from.map(grounds::contains).orElse(!grounds.isEmpty());
  }
}
