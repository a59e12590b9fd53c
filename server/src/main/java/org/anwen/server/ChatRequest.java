package org.anwen.server;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.http.Context;
import java.util.Optional;
import java.util.Set;
import org.anwen.api.Question;

/**
 * A question as a client sends it.
 *
 * @param conversationId the conversation that it continues, or empty to begin one
 * @param answerer the answerer that was chosen, or empty for the default
 * @param replaces the turn whose place it takes, all later ones being dropped; 0 for none
 * @param owner whose a new conversation will be, see {@link Visitor#owner}
 */
record ChatRequest(
    String question, Optional<String> conversationId, String answerer, int replaces, String owner) {
  private static final Set<String> FIELDS =
      Set.of("question", "conversationId", "answerer", "replaces");

  static ChatRequest read(Context ctx) {
    JsonNode body = JsonBody.object(ctx, FIELDS);
    Optional<String> question = JsonBody.string(body, "question");
    if (question.isEmpty()) {
      throw Problem.of(400, "question_missing", "缺少 question，请给出要问的内容。");
    }
    Optional<String> conversationId = JsonBody.string(body, "conversationId");
    int replaces = JsonBody.number(body, "replaces").orElse(0);
    if (replaces > 0 && conversationId.isEmpty()) {
      throw Problem.of(400, "conversation_missing", "给了 replaces 就要给 conversationId：要改的是哪个对话的提问。");
    }
    return new ChatRequest(
        checked(question.get()),
        conversationId,
        JsonBody.string(body, "answerer").orElse(""),
        replaces,
        Visitor.owner(ctx));
  }

  private static String checked(String question) {
    if (!Visible.in(question)) {
      throw Problem.of(400, "question_empty", "问题是空的，请输入要问的内容。");
    }
    if (question.length() > Question.MAX_LENGTH) {
      throw Problem.of(
          400,
          "question_too_long",
          "问题太长：收到 " + question.length() + " 个字符，最多 " + Question.MAX_LENGTH + " 个。");
    }
    return question.strip();
  }
}
