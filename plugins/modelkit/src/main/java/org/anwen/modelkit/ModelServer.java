package org.anwen.modelkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A model server on this machine that follows a script. It speaks {@code /v1/chat/completions} as a
 * stream of events, and {@code /api/chat} of Ollama as lines of JSON. Thread-safe.
 */
public final class ModelServer implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int PIECE = 12;

  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final AtomicInteger calls = new AtomicInteger();
  private final Script script;

  private ModelServer(Script script, HttpServer server) {
    this.script = script;
    this.server = server;
  }

  /** A server on any free port. */
  public static ModelServer start(Script script) {
    return start(script, 0);
  }

  /** A server on a port of this machine; 0 for any free one. */
  public static ModelServer start(Script script, int port) {
    try {
      HttpServer http =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
      ModelServer server = new ModelServer(script, http);
      http.createContext("/v1/chat/completions", server::openAi);
      http.createContext("/api/chat", server::ollama);
      http.setExecutor(server.threads);
      http.start();
      return server;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The base URL for clients of an OpenAI-compatible server. */
  public String openAiUrl() {
    return ollamaUrl() + "/v1";
  }

  /** The base URL for clients of Ollama. */
  public String ollamaUrl() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** How many answers were asked for. */
  public int calls() {
    return calls.get();
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }

  private void openAi(HttpExchange exchange) throws IOException {
    try (exchange) {
      String text = script.say(prompt(exchange));
      exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
      exchange.sendResponseHeaders(200, 0);
      OutputStream out = exchange.getResponseBody();
      for (String piece : pieces(text)) {
        ObjectNode event = JSON.createObjectNode().put("object", "chat.completion.chunk");
        ObjectNode choice = event.putArray("choices").addObject().put("index", 0);
        choice.putObject("delta").put("role", "assistant").put("content", piece);
        write(out, "data: " + event + "\n\n");
      }
      ObjectNode last = JSON.createObjectNode().put("object", "chat.completion.chunk");
      ObjectNode choice = last.putArray("choices").addObject().put("index", 0);
      choice.put("finish_reason", "stop").putObject("delta");
      write(out, "data: " + last + "\n\ndata: [DONE]\n\n");
    }
  }

  private void ollama(HttpExchange exchange) throws IOException {
    try (exchange) {
      String text = script.say(prompt(exchange));
      exchange.getResponseHeaders().set("Content-Type", "application/x-ndjson");
      exchange.sendResponseHeaders(200, 0);
      OutputStream out = exchange.getResponseBody();
      for (String piece : pieces(text)) {
        write(out, line(piece, false) + "\n");
      }
      write(out, line("", true).put("done_reason", "stop") + "\n");
    }
  }

  private Prompt prompt(HttpExchange exchange) throws IOException {
    calls.incrementAndGet();
    JsonNode request = JSON.readTree(exchange.getRequestBody());
    String system = "";
    String user = "";
    for (JsonNode message : request.path("messages")) {
      String content = message.path("content").asText();
      if (message.path("role").asText().equals("system")) {
        system = content;
      } else {
        user = content;
      }
    }
    return new Prompt(system, user);
  }

  private static ObjectNode line(String content, boolean done) {
    ObjectNode line = JSON.createObjectNode().put("model", "scripted");
    line.putObject("message").put("role", "assistant").put("content", content);
    return line.put("done", done);
  }

  private static String[] pieces(String text) {
    int[] points = text.codePoints().toArray();
    String[] pieces = new String[(points.length + PIECE - 1) / PIECE];
    for (int i = 0; i < pieces.length; i++) {
      pieces[i] = new String(points, i * PIECE, Math.min(PIECE, points.length - i * PIECE));
    }
    return pieces;
  }

  private static void write(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
    out.flush();
  }
}
