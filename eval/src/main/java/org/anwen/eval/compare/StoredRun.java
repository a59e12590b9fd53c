package org.anwen.eval.compare;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.anwen.api.AnwenException;
import org.anwen.api.ErrorCode;
import org.anwen.eval.Json;

/**
 * A run as its {@code report.json} tells it.
 *
 * @param name what it is called in a comparison
 * @param manifest what it was made of
 * @param questions by id, in the suite's order
 */
public record StoredRun(String name, JsonNode manifest, Map<String, Question> questions) {
  /** One question: what was asked, what was answered, and its scores by measure. */
  public record Question(
      String id,
      String kind,
      String cluster,
      String text,
      String answer,
      boolean right,
      List<String> faults,
      Map<String, Double> scores) {
    public Question {
      faults = List.copyOf(faults);
      scores = Map.copyOf(scores);
    }
  }

  public StoredRun {
    questions = Collections.unmodifiableMap(new LinkedHashMap<>(questions));
  }

  /**
   * Reads a run's folder, or its {@code report.json}.
   *
   * @throws AnwenException that says what is missing or wrong
   */
  public static StoredRun read(Path path) {
    Path file = Files.isDirectory(path) ? path.resolve("report.json") : path;
    try {
      return of(String.valueOf(path.getFileName()), Json.MAPPER.readTree(Files.readString(file)));
    } catch (JsonProcessingException e) {
      throw new AnwenException(
          ErrorCode.BAD_INPUT, file + ": got no JSON (" + e.getOriginalMessage() + ")", e);
    } catch (IOException e) {
      throw new AnwenException(
          ErrorCode.BAD_INPUT, file + " cannot be read; expected the folder of a finished run", e);
    }
  }

  /** The run that a report tells of. */
  public static StoredRun of(String name, JsonNode report) {
    if (!report.path("questions").isArray()) {
      throw new AnwenException(
          ErrorCode.BAD_INPUT, name + ": field 'questions': got nothing, expected an array");
    }
    Map<String, Question> questions = new LinkedHashMap<>();
    for (JsonNode node : report.path("questions")) {
      Question question = question(node);
      questions.put(question.id(), question);
    }
    return new StoredRun(name, report.path("manifest"), questions);
  }

  private static Question question(JsonNode node) {
    Map<String, Double> scores = new LinkedHashMap<>();
    node.path("scores").properties().forEach(s -> scores.put(s.getKey(), s.getValue().asDouble()));
    List<String> turns = new ArrayList<>();
    node.path("turns").forEach(turn -> turns.add(turn.asText()));
    List<String> faults = new ArrayList<>();
    for (JsonNode fault : node.path("faults")) {
      faults.add(fault.path("what").asText() + ": " + fault.path("detail").asText());
    }
    return new Question(
        node.path("id").asText(),
        node.path("kind").asText(),
        node.path("cluster").asText(node.path("id").asText()),
        String.join(" → ", turns),
        node.path("answer").asText(),
        node.path("right").asBoolean(),
        faults,
        scores);
  }

  /**
   * The run as a small file to be kept: of each question its kind, cluster and scores, without the
   * answers.
   */
  public ObjectNode baseline() {
    ObjectNode node = Json.MAPPER.createObjectNode();
    node.putObject("manifest").put("suite", manifest.path("suite").asText());
    var array = node.putArray("questions");
    for (Question question : questions.values()) {
      ObjectNode row = array.addObject();
      row.put("id", question.id).put("kind", question.kind).put("cluster", question.cluster);
      row.put("right", question.right);
      ObjectNode scores = row.putObject("scores");
      question.scores.entrySet().stream()
          .sorted(Map.Entry.comparingByKey())
          .forEach(score -> scores.put(score.getKey(), score.getValue()));
    }
    return node;
  }
}
