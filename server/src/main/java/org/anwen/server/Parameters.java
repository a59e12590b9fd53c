package org.anwen.server;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;

/** The query parameters of a request, taken strictly: each known, each given once. */
final class Parameters {
  /** A path of headings fits in. */
  private static final int MAX_LENGTH = 1_000;

  private final Map<String, List<String>> given;

  private Parameters(Map<String, List<String>> given) {
    this.given = given;
  }

  static Parameters of(Context ctx, String... known) {
    Map<String, List<String>> given = ctx.queryParamMap();
    given.forEach((name, values) -> check(name, values, List.of(known)));
    return new Parameters(given);
  }

  private static void check(String name, List<String> values, List<String> known) {
    if (!known.contains(name)) {
      throw Problem.of(
          400,
          "parameter_unknown",
          "不认识参数「"
              + Clip.shorten(name, 40)
              + "」"
              + (known.isEmpty() ? "，这个地址不带参数。" : "，可用的参数有：" + String.join("、", known) + "。"));
    }
    if (values.size() > 1) {
      throw Problem.of(400, "parameter_repeated", "参数「" + name + "」给了多次，只能给一次。");
    }
    if (values.getFirst().indexOf('\uFFFD') >= 0) {
      throw Problem.of(400, "parameter_invalid", "参数「" + name + "」不是有效的 UTF-8 编码。");
    }
    if (values.getFirst().length() > MAX_LENGTH) {
      throw Problem.of(400, "parameter_invalid", "参数「" + name + "」太长，最多 " + MAX_LENGTH + " 个字符。");
    }
  }

  /** The value of a parameter without white space around it; empty when it was not given. */
  String text(String name) {
    List<String> values = given.get(name);
    return values == null ? "" : values.getFirst().strip();
  }

  /** A parameter that must be one of some words. */
  String oneOf(String name, List<String> words) {
    String text = text(name);
    if (!words.contains(text)) {
      throw Problem.of(
          400,
          "parameter_invalid",
          "参数「"
              + name
              + "」应是 "
              + String.join("、", words)
              + " 之一，收到「"
              + Clip.shorten(text, 40)
              + "」。");
    }
    return text;
  }

  int number(String name, int otherwise, int max) {
    if (!given.containsKey(name)) {
      return otherwise;
    }
    String text = text(name);
    try {
      int value = Integer.parseInt(text);
      if (value >= 0 && value <= max) {
        return value;
      }
    } catch (NumberFormatException e) {
      // told below, as a number out of range is
    }
    throw Problem.of(
        400,
        "parameter_invalid",
        "参数「" + name + "」应是 0 到 " + max + " 的整数，收到「" + Clip.shorten(text, 40) + "」。");
  }
}
