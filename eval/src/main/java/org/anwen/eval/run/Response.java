package org.anwen.eval.run;

import java.util.List;
import java.util.Optional;
import org.anwen.api.Citation;
import org.anwen.api.Table;
import org.anwen.api.Timings;

/**
 * What was answered to one turn, as far as the answering system tells.
 *
 * @param answer plain text with markers {@code [n]}
 * @param kind the kind of question as the system understood it; empty when it does not tell
 * @param hits the passages found, best first; empty when it does not tell
 * @param value the bare figure, name or words asked for; empty when the answer is the value
 * @param confidence how sure the system is, higher is surer; empty when it does not tell
 * @param wallMs milliseconds as seen from outside
 * @param error why there is no answer; empty when there is one
 */
public record Response(
    String answer,
    boolean abstained,
    String kind,
    String answerer,
    List<Citation> citations,
    Optional<Table> table,
    List<Retrieved> hits,
    String value,
    Optional<Double> confidence,
    Timings timings,
    double wallMs,
    Optional<String> error) {
  public Response {
    citations = List.copyOf(citations);
    hits = List.copyOf(hits);
  }

  /** A passage found: its case, where it stands, and its score. */
  public record Retrieved(String caseId, String documentId, int start, int end, double score) {}

  /** The response of a system that gave none. */
  public static Response failed(String error, double wallMs) {
    return new Response(
        "",
        false,
        "",
        "",
        List.of(),
        Optional.empty(),
        List.of(),
        "",
        Optional.empty(),
        new Timings(0, 0, 0),
        wallMs,
        Optional.of(error));
  }
}
