package org.anwen.eval.report;

import java.util.List;
import org.anwen.eval.measure.Fault;
import org.anwen.eval.run.Response;
import org.anwen.eval.score.Scored;

/** Each wrong row for a person at the terminal: the question, the answer, and why it is wrong. */
public final class WrongRows {
  private WrongRows() {}

  public static String of(List<Scored> scored) {
    StringBuilder text = new StringBuilder();
    for (Scored row : scored) {
      if (!row.verdict().right()) {
        append(row, text);
      }
    }
    return text.toString();
  }

  private static void append(Scored row, StringBuilder text) {
    text.append("✗ ").append(row.id()).append(" [").append(row.kind());
    Response judged = row.outcome().judged();
    if (!judged.kind().isEmpty()) {
      text.append(" → ").append(judged.kind());
    }
    text.append("]\n");
    List<String> turns = row.outcome().item().turns();
    for (int i = 0; i < turns.size(); i++) {
      text.append("  Q: ").append(turns.get(i)).append('\n');
      if (i < row.outcome().responses().size()) {
        Response response = row.outcome().responses().get(i);
        text.append(response.abstained() ? "  A (abstained): " : "  A: ")
            .append(response.answer().replace("\n", "\n     "))
            .append('\n');
      }
    }
    for (Fault fault : row.verdict().faults()) {
      text.append("  ! ").append(fault).append('\n');
    }
    row.outcome()
        .item()
        .expect()
        .ifPresent(
            expect ->
                text.append("  cited ")
                    .append(row.cited().stream().flatMap(List::stream).distinct().toList())
                    .append(", expected ")
                    .append(expect.cite())
                    .append(expect.may().isEmpty() ? "" : ", may " + expect.may())
                    .append("\n\n"));
  }
}
