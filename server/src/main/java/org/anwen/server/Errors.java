package org.anwen.server;

import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.MethodNotAllowedResponse;
import java.time.Duration;
import java.util.UUID;
import java.util.stream.Collectors;
import org.anwen.api.AnwenException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one place where whatever was thrown becomes a problem that a client may see. */
final class Errors {
  private static final Logger LOG = LoggerFactory.getLogger(Errors.class);

  static final String CONTENT_TYPE = "application/problem+json; charset=utf-8";

  private Errors() {}

  /** Answers a request with what was thrown while it was handled. */
  static void answer(Exception thrown, Context ctx) {
    if (ctx.res().isCommitted()) {
      LOG.debug("A response broke off: {}", thrown.toString());
      return;
    }
    if (thrown instanceof MethodNotAllowedResponse notAllowed) {
      ctx.header("Allow", notAllowed.getDetails().values().stream().collect(Collectors.joining()));
    }
    write(of(thrown), ctx);
  }

  static void write(Problem problem, Context ctx) {
    ctx.status(problem.status());
    if (problem.retryAfter() > 0) {
      ctx.header("Retry-After", String.valueOf(problem.retryAfter()));
    }
    ctx.header("Cache-Control", "no-store");
    ctx.contentType(CONTENT_TYPE);
    ctx.result(Json.bytes(problem.body()));
  }

  /** What a client is told; what only the log may hold goes there. */
  static Problem of(Throwable thrown) {
    return switch (thrown) {
      case Problem problem -> problem;
      case AnwenException ours -> of(ours);
      case HttpResponseException theirs -> ofStatus(theirs.getStatus());
      default -> unexpected(thrown);
    };
  }

  /** The problem of a request that was turned away before a handler saw it. */
  static Problem ofStatus(int status) {
    return switch (status) {
      case 404 -> Problem.of(404, "not_found", "没有这个地址。");
      case 405 -> Problem.of(405, "method_not_allowed", "这个地址不支持这种请求方法，可用的方法见 Allow。");
      case 406 -> Problem.of(406, "not_acceptable", "只能提供 JSON 格式的内容。");
      case 408 -> Problem.of(408, "request_timeout", "请求没有在规定时间内发完。");
      case 413 -> Problem.of(413, "body_too_large", "请求太大，最多 " + ServerConfig.MAX_BODY + " 字节。");
      case 414 -> Problem.of(414, "uri_too_long", "请求的地址太长。");
      case 415 -> Problem.of(415, "unsupported_media_type", "只接受 application/json 格式的请求。");
      case 431 -> Problem.of(431, "headers_too_large", "请求头太大。");
      default ->
          status < 500
              ? Problem.of(status, "bad_request", "请求不符合 HTTP 的规定，无法读取。")
              : Problem.of(status, "internal", "服务内部出错，请稍后再试。");
    };
  }

  private static Problem of(AnwenException e) {
    return switch (e.code()) {
      case BAD_INPUT -> Problem.of(400, "bad_input", said(e, "输入的内容无法读取。"));
      case NOT_FOUND -> Problem.of(404, "not_found", said(e, "没有找到所要的内容。"));
      case OVERLOADED ->
          Problem.passing(429, "overloaded", "现在提问的人太多，请稍后再试。", Duration.ofSeconds(2));
      case TIMEOUT -> Problem.passing(503, "timeout", "没有在规定时间内得出回答，请稍后再试。", Duration.ofSeconds(5));
      case UNAVAILABLE ->
          Problem.passing(503, "unavailable", "暂时不能回答，请稍后再试。", Duration.ofSeconds(2));
      case BAD_CONFIGURATION, BAD_PLUGIN, UNREADABLE_DOCUMENT, DAMAGED_INDEX, STORAGE, INTERNAL ->
          unexpected(e);
    };
  }

  /** Our own words, when they are meant for the asker: they are Chinese, and name no file. */
  private static String said(AnwenException e, String otherwise) {
    String message = e.getMessage();
    boolean chinese =
        message
            .codePoints()
            .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
    return chinese ? message : otherwise;
  }

  private static Problem unexpected(Throwable thrown) {
    String number = UUID.randomUUID().toString().substring(0, 8);
    LOG.error("Error {}", number, thrown);
    return Problem.of(500, "internal", "服务内部出错，请稍后再试；仍不行请告诉管理员，错误编号 " + number + "。");
  }
}
