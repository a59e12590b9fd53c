package org.anwen.eval.report;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.anwen.eval.measure.Retrieval;
import org.anwen.eval.score.Scored;

/**
 * {@code run.trec}, six columns (topic, Q0, document, rank, score, tag), and {@code qrels.trec},
 * four, so that trec_eval can score a run. Documents are cases, by the suite's own ids.
 */
public final class TrecRun {
  private TrecRun() {}

  public static String run(List<Scored> scored) {
    StringBuilder run = new StringBuilder();
    for (Scored row : scored) {
      int rank = 1;
      for (Retrieval.Ranked hit : row.retrieved()) {
        run.append(column(row.id()))
            .append(" Q0 ")
            .append(column(hit.document()))
            .append(' ')
            .append(rank++)
            .append(' ')
            .append((float) hit.score())
            .append(" anwen\n");
      }
    }
    return run.toString();
  }

  public static String qrels(List<Scored> scored) {
    StringBuilder qrels = new StringBuilder();
    for (Scored row : scored) {
      Map<String, Integer> relevant = new TreeMap<>(row.outcome().item().relevant());
      if (relevant.values().stream().noneMatch(relevance -> relevance > 0)) {
        continue; // not judged here, and trec_eval would count it as 0
      }
      relevant.forEach(
          (document, relevance) ->
              qrels
                  .append(column(row.id()))
                  .append(" 0 ")
                  .append(column(document))
                  .append(' ')
                  .append(relevance)
                  .append('\n'));
    }
    return qrels.toString();
  }

  /** A name without white space, which would be a column's end. */
  private static String column(String name) {
    return name.replaceAll("\\s+", "_");
  }
}
