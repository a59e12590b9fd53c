package org.anwen.eval.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.anwen.eval.Evaluation;
import org.anwen.eval.Json;
import org.anwen.eval.run.AnswersFile;
import org.anwen.eval.suite.Format;
import org.anwen.eval.suite.Suites;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.ac.gla.terrier.jtreceval.trec_eval;

/**
 * A run is scored by the harness and by trec_eval, which gets {@code run.trec} and {@code
 * qrels.trec} and nothing else. Where trec_eval has no program for the machine, what it gave for
 * the same run elsewhere stands for it.
 */
class TrecEvalTest {
  private static final Map<String, String> NAMES =
      Map.of(
          "recall_1", "recall@1",
          "recall_3", "recall@3",
          "recall_5", "recall@5",
          "recall_10", "recall@10",
          "ndcg_cut_10", "ndcg@10",
          "recip_rank", "mrr@10");

  /** What trec_eval 9.0.4 gave for the run below, over all topics. */
  private static final Map<String, Double> GIVEN_ELSEWHERE = Map.of();

  private static final int TOPICS = 40;
  private static final double PRINTED = 0.5e-4 + 1e-9;

  @TempDir private Path folder;
  private final SplittableRandom random = new SplittableRandom(20_261_122);

  /** Ties, passages of one case, graded and absent relevance, and a topic that finds nothing. */
  private JsonNode report() throws IOException, InterruptedException {
    StringBuilder topics = new StringBuilder();
    StringBuilder qrels = new StringBuilder();
    StringBuilder answers = new StringBuilder();
    for (int t = 0; t < TOPICS; t++) {
      topics.append("t").append(t).append("\t问题").append(t).append('\n');
      for (int d = 0; d < 30; d += 1 + random.nextInt(6)) {
        int grade = t == 7 ? 0 : random.nextInt(4) - 1;
        qrels.append("t%d 0 %s %d%n".formatted(t, name(d), grade));
      }
      ObjectNode answer = Json.MAPPER.createObjectNode().put("id", "t" + t).put("answer", "答");
      ArrayNode hits = answer.putArray("hits");
      for (int h = 0; t != 11 && h < 25; h++) {
        double score = random.nextInt(12) / 7.0 + (random.nextInt(4) == 0 ? 1e-9 : 0);
        hits.addObject().put("caseId", name(random.nextInt(30))).put("score", score);
      }
      answers.append(Json.line(answer)).append('\n');
    }
    Files.writeString(folder.resolve("s.qrels"), qrels);
    Path suite = Files.writeString(folder.resolve("s.topics"), topics);
    Path given = Files.writeString(folder.resolve("answers.jsonl"), answers);
    Evaluation.run(
        Suites.read(Format.TREC, List.of(suite)),
        AnswersFile.read(given, Optional.empty()),
        new Evaluation.Options(1, Optional.of(folder.resolve("run")), false, "", Map.of()),
        new PrintWriter(new StringWriter()),
        new PrintWriter(new StringWriter()));
    return Json.MAPPER.readTree(Files.readString(folder.resolve("run/report.json")));
  }

  private static String name(int d) {
    return d % 3 == 0 ? "案例" + d : "case" + d;
  }

  /** What trec_eval prints, by topic, by measure. */
  private Map<String, Map<String, Double>> trecEval() {
    String[] arguments = {
      "-q",
      "-c",
      "-M",
      "10",
      "-m",
      "recall.1,3,5,10",
      "-m",
      "ndcg_cut.10",
      "-m",
      "recip_rank",
      folder.resolve("run/qrels.trec").toString(),
      folder.resolve("run/run.trec").toString()
    };
    Map<String, Map<String, Double>> said = new TreeMap<>();
    for (String[] row : new trec_eval().runAndGetOutput(arguments)) {
      said.computeIfAbsent(row[1], topic -> new HashMap<>())
          .put(row[0].strip(), Double.valueOf(row[2]));
    }
    return said;
  }

  @Test
  void trecEvalGivesTheFiguresOfTheReport() throws IOException, InterruptedException {
    JsonNode report = report();
    JsonNode means = report.path("all").path("means");
    Map<String, Map<String, Double>> said =
        trec_eval.isPlatformSupported() ? trecEval() : Map.of("all", GIVEN_ELSEWHERE);
    Map<String, Double> all = said.getOrDefault("all", Map.of());
    assertEquals(NAMES.keySet(), all.keySet());
    all.forEach(
        (name, score) ->
            assertEquals(
                score, means.path(NAMES.get(name)).path("mean").asDouble(), PRINTED, name));
    for (JsonNode question : report.path("questions")) {
      Map<String, Double> topic = said.getOrDefault(question.path("id").asText(), Map.of());
      topic.forEach(
          (name, score) ->
              assertEquals(
                  score,
                  question.path("scores").path(NAMES.get(name)).asDouble(),
                  PRINTED,
                  question.path("id").asText() + " " + name));
    }
  }
}
