package org.anwen.eval.run;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.anwen.api.Span;
import org.anwen.ingest.Corpus;
import org.anwen.ingest.PolicyCase;
import org.anwen.ingest.SourceDocument;

/** The documents and cases of a running server, read over HTTP: a request a document and a case. */
final class HttpCorpus {
  private static final int PAGE = 1000;

  private final HttpJson server;
  private final Map<String, SourceDocument> documents = new LinkedHashMap<>();
  private final List<PolicyCase> cases = new ArrayList<>();

  private HttpCorpus(HttpJson server) {
    this.server = server;
  }

  /** What the server answers from; empty when it does not tell. */
  static Optional<Corpus> read(HttpJson server) throws InterruptedException {
    HttpCorpus corpus = new HttpCorpus(server);
    Optional<JsonNode> listed = server.get("/api/documents");
    if (listed.isEmpty()) {
      return Optional.empty();
    }
    for (JsonNode entry : listed.get().isArray() ? listed.get() : listed.get().path("documents")) {
      corpus.document(entry.path("id").asText());
    }
    corpus.cases();
    return corpus.cases.isEmpty()
        ? Optional.empty()
        : Optional.of(new Corpus(List.copyOf(corpus.documents.values()), corpus.cases));
  }

  private void document(String id) throws InterruptedException {
    Optional<JsonNode> found = server.get("/api/documents/" + HttpJson.segment(id));
    if (found.isPresent()) {
      JsonNode document = found.get();
      documents.put(
          id,
          new SourceDocument(
              id,
              document.path("title").asText(""),
              false,
              document.path("name").asText(""),
              document.path("sha256").asText(""),
              document.path("text").asText()));
    }
  }

  private void cases() throws InterruptedException {
    int total = 1;
    while (cases.size() < total) {
      Optional<JsonNode> page = server.get("/api/cases?limit=" + PAGE + "&offset=" + cases.size());
      if (page.isEmpty() || page.get().path("cases").isEmpty()) {
        return;
      }
      total = page.get().path("total").asInt();
      for (JsonNode entry : page.get().path("cases")) {
        cases.add(policyCase(entry));
      }
    }
  }

  private PolicyCase policyCase(JsonNode entry) throws InterruptedException {
    String id = entry.path("id").asText();
    String documentId = entry.path("documentId").asText();
    String text =
        server
            .get("/api/cases/" + HttpJson.segment(id))
            .map(found -> found.path("text").asText())
            .orElseGet(() -> entry.path("excerpt").asText());
    List<String> section = new ArrayList<>();
    entry.path("section").forEach(heading -> section.add(heading.asText()));
    int start = entry.path("start").asInt();
    return new PolicyCase(
        id,
        documentId,
        entry.path("document").asText(),
        section,
        "",
        entry.path("title").asText(),
        cases.size(),
        List.of(new Span(start, start + text.length())),
        text);
  }
}
