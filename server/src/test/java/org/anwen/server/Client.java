package org.anwen.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Speaks HTTP to a server of a test, and keeps its cookies, as one browser does. */
final class Client {
  private static final ObjectMapper JSON = new ObjectMapper();

  final int port;
  private final HttpClient http;

  Client(int port) {
    this(
        port,
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .build());
  }

  private Client(int port, HttpClient http) {
    this.port = port;
    this.http = http;
  }

  /** The same browser at another port. */
  Client at(int otherPort) {
    return new Client(otherPort, http);
  }

  record Event(String name, JsonNode data) {}

  HttpResponse<String> get(String path, String... headers) {
    return send(request(path, headers).GET().build());
  }

  HttpResponse<String> post(String path, String body, String... headers) {
    return send(request(path, headers).POST(BodyPublishers.ofString(body)).build());
  }

  HttpResponse<String> method(String method, String path) {
    return send(request(path).method(method, BodyPublishers.noBody()).build());
  }

  HttpResponse<String> patch(String path, String body) {
    return send(
        request(path, "Content-Type", "application/json")
            .method("PATCH", BodyPublishers.ofString(body))
            .build());
  }

  /** Posts a JSON object. */
  HttpResponse<String> postJson(String path, Map<String, ?> body) {
    return post(path, json(body), "Content-Type", "application/json");
  }

  HttpResponse<byte[]> download(String path) {
    try {
      return http.send(request(path).GET().build(), BodyHandlers.ofByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  HttpResponse<String> chat(String body) {
    return post("/api/chat", body, "Content-Type", "application/json");
  }

  JsonNode ask(String question) {
    return json(chat(json(Map.of("question", question))));
  }

  JsonNode ask(String question, String conversationId) {
    return json(chat(json(Map.of("question", question, "conversationId", conversationId))));
  }

  /** Opens an event stream; the response's body is read by the caller. */
  HttpResponse<InputStream> stream(String question) throws IOException, InterruptedException {
    return streamOf(json(Map.of("question", question)));
  }

  /** Opens an event stream with a body of one's own. */
  HttpResponse<InputStream> streamOf(String body) throws IOException, InterruptedException {
    return http.send(
        request("/api/chat", "Content-Type", "application/json", "Accept", "text/event-stream")
            .POST(BodyPublishers.ofString(body))
            .build(),
        BodyHandlers.ofInputStream());
  }

  static List<Event> events(InputStream stream) throws IOException {
    String all = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    List<Event> events = new ArrayList<>();
    for (String block : all.split("\n\n")) {
      if (block.startsWith("event: ")) {
        int line = block.indexOf('\n');
        events.add(new Event(block.substring(7, line), JSON.readTree(block.substring(line + 7))));
      }
    }
    return events;
  }

  /** Sends bytes as they are, and returns all that comes back until the server closes. */
  String raw(String request) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.setSoTimeout(10_000);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
      socket.getOutputStream().flush();
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** An answer as it was given: what may be asked next is known only later. */
  static JsonNode given(JsonNode answer) {
    return ((ObjectNode) answer.deepCopy()).set("next", JSON.createArrayNode());
  }

  static JsonNode json(HttpResponse<String> response) {
    return json(response.body());
  }

  static JsonNode json(String text) {
    try {
      return JSON.readTree(text);
    } catch (IOException e) {
      throw new UncheckedIOException("not JSON: " + text, e);
    }
  }

  static String json(Object value) {
    try {
      return JSON.writeValueAsString(value);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private HttpRequest.Builder request(String path, String... headers) {
    HttpRequest.Builder builder =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    if (headers.length > 0) {
      builder.headers(headers);
    }
    return builder;
  }

  private HttpResponse<String> send(HttpRequest request) {
    try {
      return http.send(request, BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
