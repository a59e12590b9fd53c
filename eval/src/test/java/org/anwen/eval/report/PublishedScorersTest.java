package org.anwen.eval.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.anwen.eval.Evaluation;
import org.anwen.eval.Json;
import org.anwen.eval.Samples;
import org.anwen.eval.run.AnswersFile;
import org.anwen.eval.suite.Format;
import org.anwen.eval.suite.Suite;
import org.anwen.eval.suite.Suites;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code outside/scores.jsonl} holds what the evaluation scripts of CMRC 2018, CJRC and SQuAD 2.0
 * gave for the answers in {@code outside/answers.jsonl}; see SOURCE.md.
 */
class PublishedScorersTest {
  private static final double ROUNDED = 1e-6;

  @TempDir private Path folder;

  private JsonNode report() throws InterruptedException, IOException {
    Suite suite = Suites.read(Format.SQUAD, List.of(Samples.file("outside/data.json")));
    Evaluation.run(
        suite,
        AnswersFile.read(Samples.file("outside/answers.jsonl"), suite.corpus()),
        new Evaluation.Options(1, Optional.of(folder), false, "", Map.of()),
        new PrintWriter(new StringWriter()),
        new PrintWriter(new StringWriter()));
    return Json.MAPPER.readTree(Files.readString(folder.resolve("report.json")));
  }

  @Test
  void everyAnswerHasTheScoresThatThePublishedScriptsGiveIt()
      throws InterruptedException, IOException {
    Map<String, JsonNode> scores = new HashMap<>();
    report().path("questions").forEach(q -> scores.put(q.path("id").asText(), q.path("scores")));
    List<String> published = Files.readAllLines(Samples.file("outside/scores.jsonl"));
    assertEquals(scores.size(), published.size());
    for (String line : published) {
      JsonNode row = Json.MAPPER.readTree(line);
      String id = row.path("id").asText();
      row.properties().stream()
          .filter(field -> field.getValue().isNumber())
          .forEach(
              field ->
                  assertEquals(
                      field.getValue().asDouble(),
                      scores.getOrDefault(id, row).path(field.getKey()).asDouble(-1),
                      ROUNDED,
                      id + " " + field.getKey()));
    }
  }

  @Test
  void thePredictionsAreTheSpansThatWereJudged() throws InterruptedException, IOException {
    JsonNode report = report();
    JsonNode predictions =
        Json.MAPPER.readTree(Files.readString(folder.resolve("predictions.json")));
    assertEquals(report.path("questions").size(), predictions.size());
    for (JsonNode question : report.path("questions")) {
      String prediction = predictions.path(question.path("id").asText()).asText();
      assertEquals(question.path("prediction").asText(), prediction);
    }
    assertEquals("气象塔", predictions.path("o04").asText());
    assertEquals("", predictions.path("o18").asText());
  }
}
