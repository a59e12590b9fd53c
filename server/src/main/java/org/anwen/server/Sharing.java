package org.anwen.server;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.http.Context;
import java.util.Set;

/** The handlers for links to single answers. */
final class Sharing {
  private static final int PER_MINUTE = 120;

  private final Conversations conversations;
  private final SharedAnswers shared;
  private final Rate rate = new Rate(PER_MINUTE);

  Sharing(Conversations conversations, SharedAnswers shared) {
    this.conversations = conversations;
    this.shared = shared;
  }

  record LinkJson(@JsonProperty("id") String id) {}

  /** {@code POST /api/share}: the name under which a copy of one answer can be read. */
  void share(Context ctx) {
    Accept.json(ctx);
    Parameters.of(ctx);
    JsonNode body = JsonBody.object(ctx, Set.of("conversationId", "turn"));
    String conversationId = JsonBody.required(body, "conversationId");
    int turn = JsonBody.requiredNumber(body, "turn");
    rate.take();
    String owner = Visitor.owner(ctx);
    Said said = conversations.turn(owner, conversationId, turn).orElseThrow(Dialogue::noTurn);
    Json.answer(ctx, new LinkJson(shared.share(owner, conversationId, said)));
  }

  record CopyJson(
      @JsonProperty("question") String question,
      @JsonProperty("askedAt") long askedAt,
      @JsonProperty("answer") ChatAnswer answer) {}

  /** {@code GET /api/shared/{id}}: the copy, for whoever was sent its name. */
  void read(Context ctx) {
    Accept.json(ctx);
    Parameters.of(ctx);
    SharedAnswers.Copy copy =
        shared
            .read(ctx.pathParam("id"))
            .orElseThrow(() -> Problem.of(404, "answer_unknown", "没有这个回答，链接可能不完整，或者已经过期。"));
    Json.answer(ctx, new CopyJson(copy.question(), copy.askedAt(), copy.answer()));
  }
}
