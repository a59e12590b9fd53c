package org.anwen.eval.report;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.anwen.eval.Json;
import org.anwen.eval.score.Scored;

/** {@code predictions.json} as public scorers of SQuAD-like data read it: id to answer span. */
public final class Predictions {
  private Predictions() {}

  public static String of(List<Scored> scored) {
    ObjectNode predictions = Json.MAPPER.createObjectNode();
    scored.forEach(row -> predictions.put(row.id(), row.prediction()));
    return Json.pretty(predictions);
  }
}
