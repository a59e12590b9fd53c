package org.anwen.server;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.http.Context;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.anwen.Assistant;
import org.anwen.api.Question;

/**
 * A question as a client sends it.
 *
 * @param conversationId the conversation that it continues, or empty to begin one
 * @param answerers the answerers that were chosen, each once; empty for the default
 * @param sideBySide whether several answers are asked for, though it may be by one name
 * @param replaces the turn whose place it takes, all later ones being dropped; 0 for none
 * @param owner whose a new conversation will be, see {@link Visitor#owner}
 */
record ChatRequest(
    String question,
    Optional<String> conversationId,
    List<String> answerers,
    boolean sideBySide,
    int replaces,
    String owner) {
  private static final Set<String> FIELDS =
      Set.of("question", "conversationId", "answerer", "answerers", "replaces");

  /** The most names that are read, before those named twice are taken out. */
  private static final int MOST_NAMES = 16;

  static ChatRequest read(Context ctx) {
    JsonNode body = JsonBody.object(ctx, FIELDS);
    Optional<String> question = JsonBody.string(body, "question");
    if (question.isEmpty()) {
      throw Problem.of(400, "question_missing", "缺少 question，请给出要问的内容。");
    }
    Optional<List<String>> several = names(body);
    Optional<String> one = JsonBody.string(body, "answerer").filter(name -> !name.isEmpty());
    if (several.isPresent() && one.isPresent()) {
      throw Problem.of(400, "field_type", "字段 answerer 和 answerers 只能用一个。");
    }
    Optional<String> conversationId = JsonBody.string(body, "conversationId");
    int replaces = JsonBody.number(body, "replaces").orElse(0);
    if (replaces > 0 && conversationId.isEmpty()) {
      throw Problem.of(400, "conversation_missing", "给了 replaces 就要给 conversationId：要改的是哪个对话的提问。");
    }
    return new ChatRequest(
        checked(question.get()),
        conversationId,
        several.orElse(one.stream().toList()),
        several.isPresent(),
        replaces,
        Visitor.owner(ctx));
  }

  private static Optional<List<String>> names(JsonNode body) {
    JsonNode value = body.get("answerers");
    if (value == null || value.isNull()) {
      return Optional.empty();
    }
    Set<String> names = new LinkedHashSet<>();
    boolean good = value.isArray() && !value.isEmpty() && value.size() <= MOST_NAMES;
    for (int i = 0; good && i < value.size(); i++) {
      good = value.get(i).isTextual() && !value.get(i).textValue().isEmpty();
      names.add(value.get(i).asText());
    }
    if (!good || names.size() > Assistant.MOST) {
      throw Problem.of(400, "field_type", "字段「answerers」应是 1 到 " + Assistant.MOST + " 个回答器名称的数组。");
    }
    return Optional.of(List.copyOf(names));
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
