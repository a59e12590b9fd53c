package org.anwen.eval.run;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.anwen.api.AnwenException;
import org.anwen.api.ErrorCode;
import org.anwen.api.Span;
import org.anwen.eval.Json;
import org.anwen.eval.suite.Item;
import org.anwen.ingest.Corpus;
import org.anwen.ingest.PolicyCase;
import org.anwen.ingest.SourceDocument;

/**
 * A running server, asked as any client would. Its corpus is read over HTTP when it is opened, one
 * request a document and a case.
 */
public final class HttpTarget implements Target {
  private static final Duration TIMEOUT = Duration.ofMinutes(2);
  private static final int ATTEMPTS = 8;

  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(10))
          .build();
  private final String base;
  private final String answerer;
  private final Corpus corpus;

  /**
   * Opens a server.
   *
   * @param base such as {@code http://127.0.0.1:7070}
   * @param answerer the answerer to choose; empty for the server's default
   */
  public HttpTarget(String base, String answerer) throws InterruptedException {
    this.base = base.replaceAll("/+$", "");
    this.answerer = answerer;
    this.corpus = readCorpus();
  }

  @Override
  public String describe() {
    return "server, answerer " + (answerer.isEmpty() ? "its default" : answerer);
  }

  @Override
  public Optional<Corpus> corpus() {
    return Optional.of(corpus);
  }

  @Override
  public List<Response> ask(Item item) throws InterruptedException {
    List<Response> responses = new ArrayList<>();
    String conversation = "";
    for (String turn : item.turns()) {
      ObjectNode body = Json.MAPPER.createObjectNode().put("question", turn);
      if (!conversation.isEmpty()) {
        body.put("conversationId", conversation);
      }
      if (!answerer.isEmpty()) {
        body.put("answerer", answerer);
      }
      long before = System.nanoTime();
      try {
        JsonNode reply = send(request("/api/chat").POST(body(body)).build());
        conversation = reply.path("conversationId").asText("");
        ObjectNode row = reply.deepCopy();
        row.put("ms", (System.nanoTime() - before) / 1e6);
        responses.add(AnswerRow.read(row).getLast());
      } catch (AnwenException | IllegalArgumentException e) {
        responses.add(
            Response.failed(String.valueOf(e.getMessage()), (System.nanoTime() - before) / 1e6));
        break;
      }
    }
    return responses;
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(base + path))
        .timeout(TIMEOUT)
        .header("Accept", "application/json")
        .header("Content-Type", "application/json");
  }

  private static HttpRequest.BodyPublisher body(JsonNode node) {
    return HttpRequest.BodyPublishers.ofString(Json.line(node), UTF_8);
  }

  private JsonNode get(String path) throws InterruptedException {
    return send(request(path).GET().build());
  }

  /** The JSON of a 200; a 429 or 503 is tried again after the time that it names. */
  private JsonNode send(HttpRequest request) throws InterruptedException {
    String last = "";
    for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
      HttpResponse<String> response;
      try {
        response = client.send(request, HttpResponse.BodyHandlers.ofString(UTF_8));
        if (response.statusCode() == 200) {
          return Json.MAPPER.readTree(response.body());
        }
      } catch (IOException e) {
        throw new AnwenException(
            ErrorCode.UNAVAILABLE, "no answer from " + request.uri() + ": " + e, e);
      }
      last = "status " + response.statusCode() + " " + response.body();
      if (response.statusCode() != 429 && response.statusCode() != 503) {
        break;
      }
      Thread.sleep(1000 * response.headers().firstValueAsLong("Retry-After").orElse(1));
    }
    throw new AnwenException(
        ErrorCode.UNAVAILABLE, request.uri() + ": got " + last + ", expected 200");
  }

  private Corpus readCorpus() throws InterruptedException {
    List<SourceDocument> documents = new ArrayList<>();
    JsonNode listed = get("/api/documents");
    for (JsonNode entry : listed.isArray() ? listed : listed.path("documents")) {
      JsonNode document = get("/api/documents/" + segment(entry.path("id").asText()));
      documents.add(
          new SourceDocument(
              document.path("id").asText(),
              document.path("title").asText(""),
              false,
              document.path("name").asText(""),
              document.path("sha256").asText(""),
              document.path("text").asText()));
    }
    List<PolicyCase> cases = new ArrayList<>();
    int total = 1;
    for (int offset = 0; offset < total; ) {
      JsonNode page = get("/api/cases?limit=1000&offset=" + offset);
      total = page.path("total").asInt();
      int got = page.path("cases").size();
      if (got == 0) {
        break;
      }
      for (JsonNode entry : page.path("cases")) {
        cases.add(policyCase(entry, cases.size()));
      }
      offset += got;
    }
    return new Corpus(documents, cases);
  }

  private PolicyCase policyCase(JsonNode entry, int order) throws InterruptedException {
    String id = entry.path("id").asText();
    String text = get("/api/cases/" + segment(id)).path("text").asText();
    List<String> section = new ArrayList<>();
    entry.path("section").forEach(heading -> section.add(heading.asText()));
    int start = entry.path("start").asInt();
    return new PolicyCase(
        id,
        entry.path("documentId").asText(),
        entry.path("document").asText(),
        section,
        "",
        entry.path("title").asText(),
        order,
        List.of(new Span(start, start + text.length())),
        text);
  }

  private static String segment(String id) {
    return URLEncoder.encode(id, UTF_8).replace("+", "%20");
  }

  @Override
  public void close() {
    client.close();
  }
}
