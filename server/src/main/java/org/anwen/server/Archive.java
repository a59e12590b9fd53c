package org.anwen.server;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The handlers for the conversations that a browser holds: list, read, rename, delete, undo. */
final class Archive {
  private static final int MOST_LISTED = 200;
  private static final int USUALLY_LISTED = 50;
  private static final int LONGEST_TITLE = 100;

  private final Conversations conversations;
  private final ConversationList list;

  Archive(Conversations conversations, ConversationList list) {
    this.conversations = conversations;
    this.list = list;
  }

  /** {@code GET /api/conversations}: those of this browser, last used first. */
  void list(Context ctx) {
    Accept.json(ctx);
    Parameters parameters = Parameters.of(ctx, "q", "offset", "limit");
    int offset = parameters.number("offset", 0, Integer.MAX_VALUE);
    int limit = parameters.number("limit", USUALLY_LISTED, MOST_LISTED);
    Json.answer(ctx, list.find(Visitor.renewed(ctx), parameters.text("q"), offset, limit));
  }

  record FeedbackJson(
      @JsonProperty("verdict") String verdict, @JsonProperty("comment") String comment) {}

  record TurnJson(
      @JsonProperty("turn") int turn,
      @JsonProperty("question") String question,
      @JsonProperty("askedAt") long askedAt,
      @JsonProperty("answer") ChatAnswer answer,
      @JsonProperty("feedback") @Nullable FeedbackJson feedback) {
    static TurnJson of(Said said) {
      return new TurnJson(
          said.n(),
          said.question(),
          said.askedAt(),
          said.answer(),
          said.feedback().map(f -> new FeedbackJson(f.verdict(), f.comment())).orElse(null));
    }
  }

  record ConversationJson(
      @JsonProperty("id") String id,
      @JsonProperty("title") String title,
      @JsonProperty("created") long created,
      @JsonProperty("updated") long updated,
      @JsonProperty("turns") List<TurnJson> turns) {}

  /** {@code GET /api/conversations/{id}}: what was asked and answered, oldest first. */
  void read(Context ctx) {
    Accept.json(ctx);
    Parameters.of(ctx);
    String owner = Visitor.owner(ctx);
    ConversationList.Row row = known(list.row(owner, id(ctx)));
    Json.answer(
        ctx,
        new ConversationJson(
            row.id(),
            row.title(),
            row.created(),
            row.updated(),
            conversations.read(owner, row.id()).stream().map(TurnJson::of).toList()));
  }

  /** {@code PATCH /api/conversations/{id}}: gives it another title. */
  void rename(Context ctx) {
    Accept.json(ctx);
    Parameters.of(ctx);
    JsonNode body = JsonBody.object(ctx, Set.of("title"));
    String title = JsonBody.string(body, "title").map(String::strip).orElse("");
    if (!Visible.in(title)) {
      throw Problem.of(400, "title_missing", "缺少 title，请给出新的标题。");
    }
    if (title.length() > LONGEST_TITLE) {
      throw Problem.of(
          400, "title_too_long", "标题太长：收到 " + title.length() + " 个字符，最多 " + LONGEST_TITLE + " 个。");
    }
    Json.answer(
        ctx, known(list.rename(Visitor.owner(ctx), id(ctx), title.replaceAll("\\s+", " "))));
  }

  /** {@code DELETE /api/conversations/{id}}: it can be taken back for some days. */
  void delete(Context ctx) {
    Parameters.of(ctx);
    if (!list.delete(Visitor.owner(ctx), id(ctx))) {
      throw Dialogue.noConversation();
    }
    ctx.header("Cache-Control", "no-store");
    ctx.status(204);
  }

  /** {@code POST /api/conversations/{id}/restore}: takes the deletion back. */
  void restore(Context ctx) {
    Accept.json(ctx);
    Parameters.of(ctx);
    Json.answer(ctx, known(list.restore(Visitor.owner(ctx), id(ctx))));
  }

  private static String id(Context ctx) {
    return ctx.pathParam("id");
  }

  private static ConversationList.Row known(Optional<ConversationList.Row> row) {
    return row.orElseThrow(Dialogue::noConversation);
  }
}
