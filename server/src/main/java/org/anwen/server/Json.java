package org.anwen.server;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Reads and writes JSON: what is read is taken strictly, what is written are the DTO records. */
final class Json {
  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  /** What an older or newer version stored may have other fields. */
  private static final ObjectReader STORED =
      MAPPER.reader().without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

  private static final int DRAIN_STEP = 64 * 1024;
  private static final int DRAINED = 8 * 1024 * 1024;

  private Json() {}

  static byte[] bytes(Object value) {
    try {
      return MAPPER.writeValueAsBytes(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("cannot write " + value.getClass(), e);
    }
  }

  static String text(Object value) {
    return new String(bytes(value), StandardCharsets.UTF_8);
  }

  /** Reads back what {@link #text} wrote. */
  static <T> T read(String text, Class<T> type) {
    try {
      return STORED.readValue(text, type);
    } catch (IOException e) {
      throw new IllegalStateException("cannot read a stored " + type.getSimpleName(), e);
    }
  }

  /** Reads back what {@link #text} wrote, whatever it was; empty text gives an empty object. */
  static JsonNode tree(String text) {
    try {
      return text.isEmpty() ? MAPPER.createObjectNode() : MAPPER.readTree(text);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("cannot read stored JSON", e);
    }
  }

  /** What a client sent, which must be UTF-8 and one JSON value. */
  static JsonNode parse(byte[] body) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
      return MAPPER.readTree(text);
    } catch (CharacterCodingException e) {
      throw Problem.of(400, "encoding_invalid", "请求的内容不是有效的 UTF-8 编码。");
    } catch (JsonProcessingException e) {
      throw Problem.of(400, "json_invalid", "请求的内容不是有效的 JSON。");
    }
  }

  static void answer(Context ctx, Object value) {
    ctx.header("Cache-Control", "no-store");
    ctx.contentType("application/json; charset=utf-8");
    ctx.result(bytes(value));
  }

  private static void drain(InputStream in) throws IOException {
    byte[] buffer = new byte[DRAIN_STEP];
    int left = DRAINED;
    int read = buffer.length;
    while (read == buffer.length && left > 0) {
      read = in.readNBytes(buffer, 0, buffer.length);
      left -= read;
    }
  }

  /**
   * Reads a body to its bound; what is beyond is taken off the wire, so that the answer arrives.
   */
  static byte[] body(Context ctx) {
    try (var in = ctx.req().getInputStream()) {
      byte[] body = in.readNBytes(ServerConfig.MAX_BODY + 1);
      if (body.length > ServerConfig.MAX_BODY) {
        drain(in);
        throw Errors.ofStatus(413);
      }
      return body;
    } catch (IOException e) {
      throw new UncheckedIOException("the request broke off", e);
    }
  }
}
