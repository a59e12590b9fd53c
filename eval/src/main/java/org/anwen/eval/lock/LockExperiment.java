package org.anwen.eval.lock;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.anwen.api.AnwenException;
import org.anwen.api.ErrorCode;

/**
 * The bench of the verifier as data: the libraries it runs over, how many answers it makes of each,
 * and the floors that must hold.
 *
 * @param full over all libraries
 * @param sample over the first libraries, for every test run
 * @param escaped the most changed answers that may get out
 * @param touched the greatest share of true answers that may be touched
 */
public record LockExperiment(
    String name, String description, Size full, Size sample, int escaped, double touched) {
  private static final ObjectMapper YAML = new YAMLMapper();

  /** A corpus, and the suite whose questions are asked of it. */
  public record Source(Path corpus, Path suite) {}

  /**
   * How much is tried.
   *
   * @param each changed answers of each kind and library
   * @param variants true answers worded anew, of each library
   * @param seeds of the changes, each tried on every library
   */
  public record Size(List<Source> sources, int each, int variants, List<Long> seeds) {
    public Size {
      sources = List.copyOf(sources);
      seeds = List.copyOf(seeds);
    }
  }

  /**
   * Reads a file.
   *
   * @param root what its paths are relative to
   * @throws AnwenException BAD_INPUT when a field is missing or of another type
   */
  public static LockExperiment read(Path file, Path root) {
    JsonNode node;
    try {
      node = YAML.readTree(Files.readString(file));
    } catch (IOException e) {
      throw new AnwenException(ErrorCode.BAD_INPUT, "experiment " + file + " cannot be read", e);
    }
    List<Source> sources = new ArrayList<>();
    for (JsonNode source : node.path("libraries")) {
      sources.add(
          new Source(
              root.resolve(text(source, "corpus", file)),
              root.resolve(text(source, "suite", file))));
    }
    List<Long> seeds = new ArrayList<>();
    node.path("seeds").forEach(seed -> seeds.add(seed.longValue()));
    if (seeds.isEmpty()) {
      throw wrong(file, "seeds", "a list of whole numbers", node.path("seeds"));
    }
    JsonNode sample = node.path("sample");
    int few = Math.min(sources.size(), number(sample, "libraries", file));
    return new LockExperiment(
        text(node, "name", file),
        text(node, "description", file),
        new Size(sources, number(node, "each", file), number(node, "variants", file), seeds),
        new Size(
            sources.subList(0, few),
            number(sample, "each", file),
            number(sample, "variants", file),
            seeds.subList(0, 1)),
        number(node.path("floors"), "escaped", file),
        node.path("floors").path("touched").asDouble());
  }

  private static String text(JsonNode node, String field, Path file) {
    if (!node.path(field).isTextual()) {
      throw wrong(file, field, "a text", node.path(field));
    }
    return node.path(field).textValue();
  }

  private static int number(JsonNode node, String field, Path file) {
    if (!node.path(field).isIntegralNumber()) {
      throw wrong(file, field, "a whole number", node.path(field));
    }
    return node.path(field).intValue();
  }

  private static AnwenException wrong(Path file, String field, String expected, JsonNode got) {
    return new AnwenException(
        ErrorCode.BAD_INPUT,
        file.getFileName() + ": expected " + expected + " for " + field + ", got " + got);
  }
}
