package org.anwen.eval.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.anwen.api.Citation;
import org.anwen.api.Table;
import org.anwen.api.Timings;
import org.anwen.eval.Json;

/**
 * A row of {@code answers.jsonl}: {@code id}, {@code answer}, {@code citations}, {@code abstained},
 * {@code ms}, and, where known, {@code kind}, {@code answerer}, {@code table}, {@code hits}, {@code
 * value}, {@code confidence}, {@code timings}, {@code error}, and {@code earlier} with the earlier
 * turns. Another system's file needs {@code id} and {@code answer} alone; its citations may be case
 * ids.
 */
public final class AnswerRow {
  private AnswerRow() {}

  public static ObjectNode write(Outcome outcome) {
    ObjectNode row = Json.MAPPER.createObjectNode();
    row.put("id", outcome.item().id());
    write(outcome.judged(), row);
    if (outcome.responses().size() > 1) {
      ArrayNode earlier = row.putArray("earlier");
      for (Response response : outcome.responses().subList(0, outcome.responses().size() - 1)) {
        write(response, earlier.addObject());
      }
    }
    return row;
  }

  private static void write(Response response, ObjectNode row) {
    row.put("answer", response.answer());
    row.put("abstained", response.abstained());
    row.put("kind", response.kind());
    row.put("answerer", response.answerer());
    row.set("citations", Json.MAPPER.valueToTree(response.citations()));
    response.table().ifPresent(table -> row.set("table", Json.MAPPER.valueToTree(table)));
    row.set("hits", Json.MAPPER.valueToTree(response.hits()));
    row.put("value", response.value());
    response.confidence().ifPresent(confidence -> row.put("confidence", confidence));
    row.set("timings", Json.MAPPER.valueToTree(response.timings()));
    row.put("ms", Math.round(response.wallMs() * 1000) / 1000.0);
    response.error().ifPresent(error -> row.put("error", error));
  }

  /**
   * The responses of a row, the judged one last.
   *
   * @throws IllegalArgumentException that names the field, what was got and what was expected
   */
  public static List<Response> read(JsonNode row) {
    List<Response> responses = new ArrayList<>();
    for (JsonNode earlier : row.path("earlier")) {
      responses.add(response(earlier));
    }
    responses.add(response(row));
    return responses;
  }

  private static Response response(JsonNode row) {
    if (!row.path("answer").isTextual()) {
      throw new IllegalArgumentException(
          "field 'answer': got " + row.path("answer") + ", expected a string");
    }
    JsonNode abstained = row.path("abstained");
    if (!abstained.isMissingNode() && !abstained.isBoolean()) {
      throw new IllegalArgumentException(
          "field 'abstained': got " + abstained + ", expected true or false");
    }
    JsonNode ms = row.path("timings");
    return new Response(
        row.path("answer").asText(),
        abstained.asBoolean(false),
        row.path("kind").asText(""),
        row.path("answerer").asText(""),
        citations(row.path("citations")),
        table(row.path("table")),
        hits(row.path("hits")),
        row.path("value").asText(""),
        row.path("confidence").isNumber()
            ? Optional.of(row.path("confidence").asDouble())
            : Optional.empty(),
        new Timings(
            ms.path("retrieveMs").asLong(),
            ms.path("answerMs").asLong(),
            ms.path("totalMs").asLong()),
        row.path("ms").asDouble(0),
        row.hasNonNull("error") ? Optional.of(row.path("error").asText()) : Optional.empty());
  }

  /** The table; empty when there is none, or another system's is of another shape. */
  private static Optional<Table> table(JsonNode node) {
    if (!node.isObject()) {
      return Optional.empty();
    }
    try {
      return Optional.of(Json.MAPPER.convertValue(node, Table.class));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static List<Citation> citations(JsonNode nodes) {
    List<Citation> citations = new ArrayList<>();
    for (JsonNode node : nodes) {
      String caseId = node.isTextual() ? node.asText() : node.path("caseId").asText("");
      if (caseId.isEmpty()) {
        throw new IllegalArgumentException(
            "field 'citations': got " + node + ", expected a case id or an object with caseId");
      }
      List<String> section = new ArrayList<>();
      node.path("section").forEach(heading -> section.add(heading.asText()));
      citations.add(
          new Citation(
              node.path("marker").asInt(citations.size() + 1),
              caseId,
              node.path("caseTitle").asText(""),
              node.path("documentId").asText(""),
              node.path("document").asText(""),
              section,
              node.path("quote").asText(""),
              node.path("start").asInt(-1),
              node.path("end").asInt(-1)));
    }
    return citations;
  }

  private static List<Response.Retrieved> hits(JsonNode nodes) {
    List<Response.Retrieved> hits = new ArrayList<>();
    for (JsonNode node : nodes) {
      hits.add(
          new Response.Retrieved(
              node.isTextual() ? node.asText() : node.path("caseId").asText(""),
              node.path("documentId").asText(""),
              node.path("start").asInt(-1),
              node.path("end").asInt(-1),
              node.path("score").asDouble(-hits.size())));
    }
    return hits;
  }
}
