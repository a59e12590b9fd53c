package org.anwen.server;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.http.Context;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

/** The JSON object that a request carries, taken strictly: each field known, and of its type. */
final class JsonBody {
  private JsonBody() {}

  /** Reads the body; what is no JSON object, or has a field beyond {@code fields}, is a problem. */
  static JsonNode object(Context ctx, Set<String> fields) {
    String type = ctx.contentType();
    if (type == null || !isJson(type)) {
      throw Errors.ofStatus(415);
    }
    JsonNode body = Json.parse(Json.body(ctx));
    if (!body.isObject()) {
      throw Problem.of(400, "json_invalid", "请求的内容应是一个 JSON 对象，例如 {\"question\": \"…\"}。");
    }
    body.fieldNames().forEachRemaining(field -> known(field, fields));
    return body;
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

  private static void known(String field, Set<String> fields) {
    if (!fields.contains(field)) {
      throw Problem.of(
          400,
          "field_unknown",
          "不认识字段「"
              + Clip.shorten(field, 40)
              + "」，可用的字段有："
              + String.join("、", new TreeSet<>(fields))
              + "。");
    }
  }

  /** A field that is a string; empty when it is not there or null. */
  static Optional<String> string(JsonNode body, String field) {
    JsonNode value = body.get(field);
    if (value == null || value.isNull()) {
      return Optional.empty();
    }
    if (!value.isTextual()) {
      throw Problem.of(400, "field_type", "字段「" + field + "」应是字符串。");
    }
    return Optional.of(value.textValue());
  }

  /** A field that is a string and must be there. */
  static String required(JsonNode body, String field) {
    return string(body, field).filter(Visible::in).orElseThrow(() -> missing(field));
  }

  /** A field that is a whole number of at least 1 and must be there. */
  static int requiredNumber(JsonNode body, String field) {
    return number(body, field).orElseThrow(() -> missing(field));
  }

  private static Problem missing(String field) {
    return Problem.of(400, "field_missing", "缺少字段「" + field + "」。");
  }

  /** A field that is a whole number of at least 1; empty when it is not there or null. */
  static OptionalInt number(JsonNode body, String field) {
    JsonNode value = body.get(field);
    if (value == null || value.isNull()) {
      return OptionalInt.empty();
    }
    if (!value.isIntegralNumber() || !value.canConvertToInt() || value.intValue() < 1) {
      throw Problem.of(400, "field_type", "字段「" + field + "」应是从 1 起的整数。");
    }
    return OptionalInt.of(value.intValue());
  }
}
