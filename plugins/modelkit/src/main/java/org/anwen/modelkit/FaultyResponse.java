package org.anwen.modelkit;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Reader;
import java.io.Writer;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/**
 * One response that fails. Where it says nothing more, it waits until the client leaves.
 *
 * @param events whether the client wants a stream of events; if not, lines of JSON
 */
record FaultyResponse(Socket client, Reader in, boolean events) {
  private static final int DRIP_MILLIS = 200;
  private static final long HUGE = 100L << 20;

  void send(Fault fault) throws IOException {
    switch (fault) {
      case REFUSES -> throw new IllegalStateException("nobody listens");
      case SILENT -> awaitEnd();
      case SILENT_STREAM -> {
        head();
        awaitEnd();
      }
      case DRIPS -> drip();
      case ERROR_500 -> whole("500 Internal Server Error", "text/html", "<h1>内部错误</h1>");
      case ERROR_404 ->
          whole("404 Not Found", "application/json", "{\"error\":\"model not found\"}");
      case REDIRECTS -> raw("HTTP/1.1 302 Found\r\nLocation: /login\r\nContent-Length: 0\r\n\r\n");
      case BAD_JSON -> whole("200 OK", "application/json", "{\"choices\": [{\"delta\": oops");
      case BAD_EVENTS -> {
        head();
        chunk(
            events ? "data: {\"choices\": [{\"del\n\nda ta: ]\n\n" : "{\"message\": {\"con\n]]\n");
        chunk("");
      }
      case OTHER_JSON -> {
        head();
        chunk(events ? "data: {\"weather\": [1, 2]}\n\ndata: 7\n\n" : "{\"weather\": 1}\n[7]\n");
        chunk("");
      }
      case EMPTY -> {
        head();
        chunk(events ? "data: [DONE]\n\n" : "{\"message\":{\"content\":\"\"},\"done\":true}\n");
        chunk("");
      }
      case HUGE_LINE -> {
        head();
        chunk(events ? "data: {\"choices\": \"" : "{\"message\": \"");
        String much = "A".repeat(1 << 16);
        for (long sent = 0; sent < HUGE; sent += much.length()) {
          chunk(much);
        }
        chunk("");
      }
      case ENDLESS -> {
        head();
        while (!client.isClosed()) {
          chunk(word("好的好的好的"));
        }
      }
      case RESETS -> {
        head();
        chunk(word("北岭县修缮"));
        client.setSoLinger(true, 0);
      }
      case CUTS -> {
        head();
        chunk(word("北岭县修缮"));
        raw("FFF\r\ndata: {\"choi");
      }
    }
  }

  private void drip() throws IOException {
    head();
    for (int i = 0; i < 1_000; i++) {
      for (byte one : word("好").getBytes(StandardCharsets.UTF_8)) {
        raw("1\r\n" + (char) (one & 0xFF) + "\r\n");
        pause();
      }
    }
  }

  private static void pause() {
    try {
      Thread.sleep(DRIP_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** One word of an answer, as the protocol has it. */
  private String word(String text) {
    return events
        ? "data:"
            + " {\"object\":\"chat.completion.chunk\",\"choices\":[{\"index\":0,\"delta\":{\"content\":\""
            + text
            + "\"}}]}\n\n"
        : "{\"message\":{\"role\":\"assistant\",\"content\":\"" + text + "\"},\"done\":false}\n";
  }

  private void head() throws IOException {
    raw(
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nContent-Type: "
            + (events ? "text/event-stream" : "application/x-ndjson")
            + "\r\n\r\n");
  }

  private void whole(String status, String type, String body) throws IOException {
    int length = body.getBytes(StandardCharsets.UTF_8).length;
    raw("HTTP/1.1 " + status + "\r\nContent-Type: " + type + "\r\nContent-Length: " + length);
    write("\r\nConnection: close\r\n\r\n" + body);
  }

  private void chunk(String text) throws IOException {
    int length = text.getBytes(StandardCharsets.UTF_8).length;
    write(Integer.toHexString(length) + "\r\n" + text + "\r\n");
  }

  /** Text of one byte a character. */
  private void raw(String text) throws IOException {
    send(text.getBytes(StandardCharsets.ISO_8859_1));
  }

  private void write(String text) throws IOException {
    send(text.getBytes(StandardCharsets.UTF_8));
  }

  private void send(byte[] bytes) throws IOException {
    OutputStream out = client.getOutputStream();
    out.write(bytes);
    out.flush();
  }

  private void awaitEnd() throws IOException {
    in.transferTo(Writer.nullWriter());
  }
}
