package org.anwen.server;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;
import org.anwen.api.Answer;
import org.eclipse.jetty.io.EofException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** {@code POST /api/chat}: one question, answered as JSON or as a stream of events. */
final class ChatHandler implements Handler {
  private static final Logger LOG = LoggerFactory.getLogger(ChatHandler.class);

  private final Dialogue dialogue;

  ChatHandler(Dialogue dialogue) {
    this.dialogue = dialogue;
  }

  @Override
  public void handle(Context ctx) throws Exception {
    boolean events = Accept.jsonOrEvents(ctx).equals(Accept.EVENTS);
    Parameters.of(ctx);
    ChatRequest request = ChatRequest.read(ctx);
    if (events) {
      EventStream stream = new EventStream(ctx.res());
      try {
        dialogue.answer(request, stream);
      } catch (RuntimeException e) {
        if (!stream.begun()) {
          throw e;
        }
        stream.error(Errors.of(e));
      }
    } else {
      try {
        dialogue.answer(request, new WholeAnswer(ctx, new Departure(ctx.req())));
      } catch (EofException e) {
        LOG.debug("a client has left before its answer");
      }
    }
  }

  /** Waits for the answer, and sends it as one JSON object. */
  private record WholeAnswer(Context ctx, Departure departure) implements Dialogue.Sink {
    @Override
    public void begin(String conversationId, List<String> answerers) {}

    @Override
    public void token(String answerer, String text) {}

    @Override
    public void restart(String answerer, String by) {}

    @Override
    public void answered(String answerer, Answer answer) {}

    @Override
    public void idle() throws IOException {
      if (departure.check()) {
        ctx.header("Connection", "close");
      }
    }

    @Override
    public void answer(ChatAnswer answer) throws IOException {
      Json.answer(ctx, answer);
    }

    @Override
    public void next(int turn, Supplier<Suggestions.Coming> trying) {}
  }
}
