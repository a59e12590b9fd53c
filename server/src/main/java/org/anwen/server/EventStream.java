package org.anwen.server;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.anwen.api.Answer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An answer as server-sent events: {@code meta}, {@code token}…, then {@code answer} or {@code
 * error}. Where several answerers were asked by name, a token says whose it is, and an {@code
 * answered} comes as each is done; {@code restart} makes void what was heard of one. A comment line
 * each second of silence shows whether the client is still there. {@code next}, where there is one,
 * comes after the answer. For one thread.
 */
final class EventStream implements Dialogue.Sink {
  private static final Logger LOG = LoggerFactory.getLogger(EventStream.class);
  private static final Duration PATIENCE = Duration.ofMillis(1_500);
  private static final long SILENCE_NANOS = 1_000_000_000L;

  private final HttpServletResponse response;
  private @Nullable OutputStream out;
  private long lastWrite;

  EventStream(HttpServletResponse response) {
    this.response = response;
  }

  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record Meta(
      @JsonProperty("conversationId") String conversationId,
      @JsonProperty("answerers") List<String> answerers) {}

  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record Token(@JsonProperty("text") String text, @JsonProperty("answerer") String answerer) {}

  record Restart(@JsonProperty("answerer") String answerer, @JsonProperty("by") String by) {}

  record Answered(
      @JsonProperty("answerer") String answerer,
      @JsonProperty("answer") ChatAnswer.OneAnswer answer) {}

  record Next(@JsonProperty("turn") int turn, @JsonProperty("next") List<String> next) {}

  /** Whether the response has begun, so that a failure must be an event of it. */
  boolean begun() {
    return out != null;
  }

  @Override
  public void begin(String conversationId, List<String> answerers) throws IOException {
    response.setStatus(200);
    response.setContentType("text/event-stream; charset=utf-8");
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("X-Accel-Buffering", "no");
    out = response.getOutputStream();
    event("meta", new Meta(conversationId, answerers));
  }

  @Override
  public void token(String answerer, String text) throws IOException {
    event("token", new Token(text, answerer));
  }

  @Override
  public void restart(String answerer, String by) throws IOException {
    event("restart", new Restart(answerer, by));
  }

  @Override
  public void answered(String answerer, Answer answer) throws IOException {
    event("answered", new Answered(answerer, ChatAnswer.OneAnswer.of(answer)));
  }

  @Override
  public void idle() throws IOException {
    if (System.nanoTime() - lastWrite >= SILENCE_NANOS) {
      write(":\n\n");
    }
  }

  @Override
  public void answer(ChatAnswer answer) throws IOException {
    event("answer", answer);
  }

  @Override
  public void next(int turn, Supplier<Suggestions.Coming> trying) throws InterruptedException {
    List<String> questions = trying.get().await(PATIENCE);
    try {
      if (!questions.isEmpty()) {
        event("next", new Next(turn, questions));
      }
    } catch (IOException e) {
      LOG.debug("The client left with its answer: {}", e.toString());
    }
  }

  void error(Problem problem) throws IOException {
    event("error", problem.body());
  }

  private void event(String name, Object data) throws IOException {
    write("event: " + name + "\ndata: " + Json.text(data) + "\n\n");
  }

  private void write(String text) throws IOException {
    OutputStream to = out;
    if (to == null) {
      throw new IllegalStateException("the stream has not begun");
    }
    to.write(text.getBytes(StandardCharsets.UTF_8));
    to.flush();
    lastWrite = System.nanoTime();
  }
}
