package org.anwen.server;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.anwen.ingest.PolicyCase;
import org.anwen.ingest.SourceDocument;

/** The handlers that show the material: cases, documents and answerers. */
final class Catalogue {
  private static final int MAX_LIMIT = 1_000;

  private final Lifecycle lifecycle;
  private final CaseIndex.Kept index = new CaseIndex.Kept();

  Catalogue(Lifecycle lifecycle) {
    this.lifecycle = lifecycle;
  }

  /** {@code GET /api/cases}: the cases that fit, in the documents' order. */
  void cases(Context ctx) {
    Accept.json(ctx);
    List<String> known = new ArrayList<>(CaseFilter.PARAMETERS);
    known.addAll(List.of("offset", "limit"));
    Parameters parameters = Parameters.of(ctx, known.toArray(String[]::new));
    CaseFilter filter = CaseFilter.of(parameters);
    int offset = parameters.number("offset", 0, Integer.MAX_VALUE);
    int limit = parameters.number("limit", MAX_LIMIT, MAX_LIMIT);
    List<CaseJson.Row> rows = new ArrayList<>();
    int total = 0;
    Served served = lifecycle.served();
    for (CaseIndex.Entry entry : index.of(served).entries()) {
      if (filter.matches(entry)) {
        if (total >= offset && rows.size() < limit) {
          PolicyCase c = entry.source();
          rows.add(CaseJson.Row.of(c, served.ledger().places(c), filter.firstWord(c)));
        }
        total++;
      }
    }
    Json.answer(ctx, new CaseJson.Page(total, offset, rows));
  }

  /** {@code GET /api/cases/facets}: how many cases each way to narrow the list would leave. */
  void facets(Context ctx) {
    Accept.json(ctx);
    CaseFilter filter =
        CaseFilter.of(Parameters.of(ctx, CaseFilter.PARAMETERS.toArray(String[]::new)));
    Json.answer(ctx, Facets.of(index.of(lifecycle.served()), filter));
  }

  /** {@code GET /api/cases/{id}}: one case with its text and facts. */
  void policyCase(Context ctx) {
    Accept.json(ctx);
    Parameters.of(ctx);
    Served served = lifecycle.served();
    PolicyCase found =
        served
            .corpus()
            .policyCase(ctx.pathParam("id"))
            .orElseThrow(() -> Problem.of(404, "case_unknown", "没有这个案例。"));
    Json.answer(ctx, CaseJson.Detail.of(found, served.ledger()));
  }

  record DocumentRow(
      @JsonProperty("id") String id,
      @JsonProperty("title") String title,
      @JsonProperty("titleGiven") boolean titleGiven,
      @JsonProperty("name") String name,
      @JsonProperty("length") int length,
      @JsonProperty("cases") int cases) {}

  record DocumentPage(
      @JsonProperty("total") int total, @JsonProperty("documents") List<DocumentRow> documents) {}

  record DocumentDetail(
      @JsonProperty("id") String id,
      @JsonProperty("title") String title,
      @JsonProperty("titleGiven") boolean titleGiven,
      @JsonProperty("name") String name,
      @JsonProperty("length") int length,
      @JsonProperty("cases") int cases,
      @JsonProperty("text") String text) {}

  /** {@code GET /api/documents}: the documents without their texts. */
  void documents(Context ctx) {
    Accept.json(ctx);
    Parameters.of(ctx);
    Served served = lifecycle.served();
    Map<String, Integer> counts = new HashMap<>();
    served.corpus().cases().forEach(c -> counts.merge(c.documentId(), 1, Integer::sum));
    List<DocumentRow> rows =
        served.corpus().documents().stream()
            .map(
                d ->
                    new DocumentRow(
                        d.id(),
                        d.title(),
                        d.titleGiven(),
                        d.name(),
                        d.text().length(),
                        counts.getOrDefault(d.id(), 0)))
            .toList();
    Json.answer(ctx, new DocumentPage(rows.size(), rows));
  }

  /** {@code GET /api/documents/{id}}: one document with the text that all offsets count into. */
  void document(Context ctx) {
    Accept.json(ctx);
    Parameters.of(ctx);
    Served served = lifecycle.served();
    SourceDocument d =
        served
            .corpus()
            .document(ctx.pathParam("id"))
            .orElseThrow(() -> Problem.of(404, "document_unknown", "没有这份材料。"));
    Json.answer(
        ctx,
        new DocumentDetail(
            d.id(),
            d.title(),
            d.titleGiven(),
            d.name(),
            d.text().length(),
            count(served, d),
            d.text()));
  }

  private static int count(Served served, SourceDocument document) {
    return Math.toIntExact(
        served.corpus().cases().stream().filter(c -> c.documentId().equals(document.id())).count());
  }

  /** {@code GET /api/answerers}: who can be asked, the default first. */
  void answerers(Context ctx) {
    Accept.json(ctx);
    Parameters.of(ctx);
    Json.answer(ctx, AnswererJson.page(lifecycle.served()));
  }
}
