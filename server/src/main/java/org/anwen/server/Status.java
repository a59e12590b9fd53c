package org.anwen.server;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.javalin.http.Context;
import java.util.List;

/** The handlers that tell how the server is, what it can be asked, and what was said. */
final class Status {
  private final Lifecycle lifecycle;
  private final Conversations conversations;
  private final Examples examples;

  Status(Lifecycle lifecycle, Conversations conversations, Examples examples) {
    this.lifecycle = lifecycle;
    this.conversations = conversations;
    this.examples = examples;
  }

  record Health(
      @JsonProperty("status") String status,
      @JsonProperty("documents") int documents,
      @JsonProperty("cases") int cases,
      @JsonProperty("answerers") List<String> answerers) {}

  /** {@code GET /health}: 200 once questions can be answered. */
  void health(Context ctx) {
    Parameters.of(ctx);
    Served served = lifecycle.served();
    Json.answer(
        ctx,
        new Health(
            "ready",
            served.corpus().documents().size(),
            served.corpus().cases().size(),
            served.answerers()));
  }

  record ExamplePage(@JsonProperty("examples") List<String> examples) {}

  /** {@code GET /api/examples}: questions that the material answers, for a first visit. */
  void examples(Context ctx) throws InterruptedException {
    Accept.json(ctx);
    Parameters.of(ctx);
    lifecycle.served();
    Json.answer(ctx, new ExamplePage(examples.get()));
  }

  record TurnJson(
      @JsonProperty("question") String question,
      @JsonProperty("askedAt") long askedAt,
      @JsonProperty("answer") ChatAnswer answer) {}

  record ConversationJson(
      @JsonProperty("id") String id, @JsonProperty("turns") List<TurnJson> turns) {}

  /** {@code GET /api/conversations/{id}}: what was asked and answered, oldest first. */
  void conversation(Context ctx) {
    Accept.json(ctx);
    Parameters.of(ctx);
    String id = ctx.pathParam("id");
    List<Conversations.Said> said = conversations.read(id).orElseThrow(Dialogue::noConversation);
    Json.answer(
        ctx,
        new ConversationJson(
            id,
            said.stream().map(s -> new TurnJson(s.question(), s.askedAt(), s.answer())).toList()));
  }
}
