package org.anwen.eval.experiment;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.anwen.api.AnwenException;
import org.anwen.api.ErrorCode;
import org.anwen.eval.score.Measure;
import org.anwen.eval.suite.Format;
import org.anwen.eval.suite.Problems;

/** Reads an experiment from YAML, and tells each field that is wrong. */
public final class ExperimentFile {
  private static final ObjectMapper YAML = new YAMLMapper();
  private static final Set<String> FIELDS =
      Set.of(
          "name",
          "description",
          "suite",
          "format",
          "corpus",
          "answerer",
          "small",
          "expected",
          "floors",
          "baseline");

  private final Path root;
  private final Problems problems;

  private ExperimentFile(Path root, Problems problems) {
    this.root = root;
    this.problems = problems;
  }

  /**
   * Reads a file.
   *
   * @param root what its paths are relative to
   * @throws AnwenException that lists what is wrong
   */
  public static Experiment read(Path file, Path root) {
    Problems problems = new Problems(String.valueOf(file.getFileName()));
    JsonNode node;
    try {
      node = YAML.readTree(Files.readString(file));
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
      problems.add(line, "", "no YAML (" + e.getOriginalMessage() + ")", "YAML");
      problems.throwIfAny();
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new AnwenException(ErrorCode.BAD_INPUT, "experiment " + file + " cannot be read", e);
    }
    Experiment experiment = new ExperimentFile(root, problems).experiment(node);
    problems.throwIfAny();
    return experiment;
  }

  private Experiment experiment(JsonNode node) {
    for (Map.Entry<String, JsonNode> field : node.properties()) {
      if (!FIELDS.contains(field.getKey())) {
        problems.add(0, field.getKey(), "an unknown field", "one of " + String.join(", ", FIELDS));
      }
    }
    if (node.path("name").asText("").isBlank()) {
      problems.add(0, "name", "nothing", "a name");
    }
    List<Path> suites = paths(node.path("suite"), "suite");
    if (suites.isEmpty()) {
      problems.add(0, "suite", "nothing", "a file, or a list of them");
    }
    return new Experiment(
        node.path("name").asText(),
        node.path("description").asText(""),
        suites,
        Format.of(node.path("format").asText("native")),
        paths(node.path("corpus"), "corpus"),
        node.path("answerer").asText(""),
        node.path("small").asBoolean(false),
        scores(node.path("expected"), "expected"),
        scores(node.path("floors"), "floors"),
        node.hasNonNull("baseline")
            ? Optional.of(root.resolve(node.path("baseline").asText()))
            : Optional.empty());
  }

  private List<Path> paths(JsonNode node, String field) {
    List<Path> paths = new ArrayList<>();
    for (JsonNode entry : node.isArray() ? node : List.of(node)) {
      if (entry.isTextual()) {
        Path path = root.resolve(entry.asText());
        if (!Files.exists(path)) {
          problems.add(0, field, "'" + entry.asText() + "'", "a file or folder that is there");
        }
        paths.add(path);
      } else if (!entry.isMissingNode()) {
        problems.add(0, field, entry.toString(), "a path");
      }
    }
    return paths;
  }

  private Map<String, Double> scores(JsonNode node, String field) {
    Map<String, Double> scores = new TreeMap<>();
    for (Map.Entry<String, JsonNode> entry : node.properties()) {
      String key = entry.getKey();
      if (Measure.of(key.substring(key.indexOf('.') + 1)).isEmpty()) {
        problems.add(0, field + "." + key, "an unknown measure", "a measure or kind.measure");
      } else if (!entry.getValue().isNumber()) {
        problems.add(0, field + "." + key, entry.getValue().toString(), "a number");
      } else {
        scores.put(key, entry.getValue().asDouble());
      }
    }
    return scores;
  }
}
