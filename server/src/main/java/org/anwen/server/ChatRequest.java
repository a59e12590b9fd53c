package org.anwen.server;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.http.Context;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.anwen.api.Question;

/**
 * A question as a client sends it.
 *
 * @param conversationId the conversation that it continues, or empty to begin one
 * @param answerer the answerer that was chosen, or empty for the default
 */
record ChatRequest(String question, Optional<String> conversationId, String answerer) {
  private static final Set<String> FIELDS = Set.of("question", "conversationId", "answerer");

  static ChatRequest read(Context ctx) {
    String type = ctx.contentType();
    if (type == null || !isJson(type)) {
      throw Errors.ofStatus(415);
    }
    JsonNode body = Json.parse(Json.body(ctx));
    if (!body.isObject()) {
      throw Problem.of(400, "json_invalid", "请求的内容应是一个 JSON 对象，例如 {\"question\": \"…\"}。");
    }
    body.fieldNames().forEachRemaining(ChatRequest::known);
    Optional<String> question = string(body, "question");
    if (question.isEmpty()) {
      throw Problem.of(400, "question_missing", "缺少 question，请给出要问的内容。");
    }
    return new ChatRequest(
        checked(question.get()),
        string(body, "conversationId"),
        string(body, "answerer").orElse(""));
  }

  private static boolean isJson(String contentType) {
    String[] parts = contentType.toLowerCase(Locale.ROOT).split(";", 8);
    if (!parts[0].strip().equals(Accept.JSON)) {
      return false;
    }
    for (int i = 1; i < parts.length; i++) {
      String parameter = parts[i].strip().replace("\"", "");
      if (parameter.startsWith("charset=") && !parameter.equals("charset=utf-8")) {
        return false;
      }
    }
    return true;
  }

  private static void known(String field) {
    if (!FIELDS.contains(field)) {
      throw Problem.of(
          400,
          "field_unknown",
          "不认识字段「" + Clip.shorten(field, 40) + "」，可用的字段有：question、conversationId、answerer。");
    }
  }

  private static Optional<String> string(JsonNode body, String field) {
    JsonNode value = body.get(field);
    if (value == null || value.isNull()) {
      return Optional.empty();
    }
    if (!value.isTextual()) {
      throw Problem.of(400, "field_type", "字段「" + field + "」应是字符串。");
    }
    return Optional.of(value.textValue());
  }

  private static String checked(String question) {
    if (question.codePoints().noneMatch(ChatRequest::isVisible)) {
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

  private static boolean isVisible(int c) {
    return !Character.isWhitespace(c)
        && !Character.isSpaceChar(c)
        && !Character.isISOControl(c)
        && Character.getType(c) != Character.FORMAT
        && Character.getType(c) != Character.SURROGATE;
  }
}
