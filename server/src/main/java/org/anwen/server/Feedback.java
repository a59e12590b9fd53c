package org.anwen.server;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.http.Context;
import java.util.List;
import java.util.Set;

/** {@code POST /api/feedback}: right, wrong or incomplete, with a word of why. */
final class Feedback {
  private static final Set<String> FIELDS = Set.of("conversationId", "turn", "verdict", "comment");
  private static final List<String> VERDICTS = List.of("right", "wrong", "incomplete");
  private static final int LONGEST_COMMENT = 2_000;

  /** So many words of all readers together are taken in a minute. */
  private static final int PER_MINUTE = 120;

  private final FeedbackStore store;
  private final Rate rate = new Rate(PER_MINUTE);

  Feedback(FeedbackStore store) {
    this.store = store;
  }

  void give(Context ctx) {
    Parameters.of(ctx);
    JsonNode body = JsonBody.object(ctx, FIELDS);
    String conversationId = JsonBody.required(body, "conversationId");
    int turn = JsonBody.requiredNumber(body, "turn");
    String verdict = JsonBody.required(body, "verdict");
    if (!VERDICTS.contains(verdict)) {
      throw Problem.of(
          400,
          "verdict_unknown",
          "字段「verdict」应是 "
              + String.join("、", VERDICTS)
              + " 之一，收到「"
              + Clip.shorten(verdict, 40)
              + "」。");
    }
    String comment = JsonBody.string(body, "comment").map(String::strip).orElse("");
    if (comment.length() > LONGEST_COMMENT) {
      throw Problem.of(
          400,
          "comment_too_long",
          "说明太长：收到 " + comment.length() + " 个字符，最多 " + LONGEST_COMMENT + " 个。");
    }
    rate.take();
    if (!store.give(Visitor.owner(ctx), conversationId, turn, new Said.Verdict(verdict, comment))) {
      throw Dialogue.noTurn();
    }
    ctx.header("Cache-Control", "no-store");
    ctx.status(204);
  }
}
