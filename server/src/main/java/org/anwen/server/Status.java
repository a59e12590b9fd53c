package org.anwen.server;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.javalin.http.Context;
import java.util.List;

/** The handlers that tell how the server is, and what it can be asked. */
final class Status {
  private final Lifecycle lifecycle;
  private final Examples examples;

  Status(Lifecycle lifecycle, Examples examples) {
    this.lifecycle = lifecycle;
    this.examples = examples;
  }

  record Health(
      @JsonProperty("status") String status,
      @JsonProperty("documents") int documents,
      @JsonProperty("cases") int cases,
      @JsonProperty("answerers") List<String> answerers) {}

  /** {@code GET /health}: 200 once questions can be answered. */
  void health(Context ctx) {
    Parameters.of(ctx);
    Served served = lifecycle.served();
    Json.answer(
        ctx,
        new Health(
            "ready",
            served.corpus().documents().size(),
            served.corpus().cases().size(),
            served.answerers()));
  }

  record ExamplePage(@JsonProperty("examples") List<String> examples) {}

  /** {@code GET /api/examples}: questions that the material answers, for a first visit. */
  void examples(Context ctx) throws InterruptedException {
    Accept.json(ctx);
    Parameters.of(ctx);
    lifecycle.served();
    Json.answer(ctx, new ExamplePage(examples.get()));
  }
}
