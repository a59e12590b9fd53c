package org.anwen.server;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.http.Context;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
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
 */
record ChatRequest(
    String question, Optional<String> conversationId, List<String> answerers, boolean sideBySide) {
  private static final Set<String> FIELDS =
      Set.of("question", "conversationId", "answerer", "answerers");

  /** The most names that are read, before those named twice are taken out. */
  private static final int MOST_NAMES = 16;

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
    Optional<List<String>> several = names(body);
    Optional<String> one = string(body, "answerer").filter(name -> !name.isEmpty());
    if (several.isPresent() && one.isPresent()) {
      throw Problem.of(400, "field_type", "字段 answerer 和 answerers 只能用一个。");
    }
    return new ChatRequest(
        checked(question.get()),
        string(body, "conversationId"),
        several.orElse(one.stream().toList()),
        several.isPresent());
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
          "不认识字段「"
              + Clip.shorten(field, 40)
              + "」，可用的字段有：question、conversationId、answerer、answerers。");
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
