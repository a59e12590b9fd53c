package org.anwen.eval.example;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.anwen.api.AnwenException;
import org.anwen.api.ErrorCode;
import org.anwen.api.Question;
import org.anwen.eval.suite.Problems;

/** Reads examples from YAML, and tells each field that is wrong. */
public final class ExamplesFile {
  private static final YAMLMapper YAML =
      YAMLMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  private final Problems problems;

  private ExamplesFile(Problems problems) {
    this.problems = problems;
  }

  /**
   * Reads a file.
   *
   * @throws AnwenException that lists what is wrong
   */
  public static Examples read(Path file) {
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
      throw new AnwenException(ErrorCode.BAD_INPUT, "examples " + file + " cannot be read", e);
    }
    Examples examples = new ExamplesFile(problems).examples(node);
    problems.throwIfAny();
    return examples;
  }

  private Examples examples(JsonNode node) {
    known(node, "", Set.of("page", "corpora", "kinds"));
    Examples examples =
        new Examples(
            text(node, "", "page"),
            each(node, "", "corpora", at -> material(node.path("corpora").at(at), "corpora" + at)),
            each(node, "", "kinds", at -> group(node.path("kinds").at(at), "kinds" + at)));
    for (Examples.Group group : examples.kinds()) {
      for (Examples.Example example : group.examples()) {
        if (examples.material(example.corpus()).isEmpty()) {
          problems.add(0, group.title(), "corpus '" + example.corpus() + "'", "one of corpora");
        }
      }
    }
    return examples;
  }

  private Examples.Material material(JsonNode node, String where) {
    known(node, where, Set.of("name", "path", "title"));
    return new Examples.Material(
        text(node, where, "name"), text(node, where, "path"), text(node, where, "title"));
  }

  private Examples.Group group(JsonNode node, String where) {
    known(node, where, Set.of("title", "text", "examples"));
    return new Examples.Group(
        text(node, where, "title"),
        text(node, where, "text"),
        each(node, where, "examples", at -> example(node.path("examples").at(at), where + at)));
  }

  private Examples.Example example(JsonNode node, String where) {
    known(node, where, Set.of("corpus", "table", "turns"));
    return new Examples.Example(
        text(node, where, "corpus"),
        node.path("table").asBoolean(false),
        each(node, where, "turns", at -> ask(node.path("turns").at(at), where + at)));
  }

  private Examples.Ask ask(JsonNode node, String where) {
    known(node, where, Set.of("ask", "holds", "abstains"));
    String ask = text(node, where, "ask");
    if (ask.length() > Question.MAX_LENGTH) {
      problems.add(0, where + ".ask", ask.length() + " characters", "2000 or fewer");
    }
    List<String> holds = new ArrayList<>();
    node.path("holds").forEach(entry -> holds.add(entry.asText()));
    return new Examples.Ask(ask, holds, node.path("abstains").asBoolean(false));
  }

  private String text(JsonNode node, String where, String field) {
    String text = node.path(field).asText("");
    if (text.isBlank()) {
      problems.add(0, where + "." + field, "nothing", "a text");
    }
    return text;
  }

  private <T> List<T> each(JsonNode node, String where, String field, Function<String, T> read) {
    List<T> all = new ArrayList<>();
    for (int i = 0; i < node.path(field).size(); i++) {
      all.add(read.apply("/" + i));
    }
    if (all.isEmpty()) {
      problems.add(0, where + "." + field, "nothing", "a list");
    }
    return all;
  }

  private void known(JsonNode node, String where, Set<String> fields) {
    for (Map.Entry<String, JsonNode> field : node.properties()) {
      if (!fields.contains(field.getKey())) {
        problems.add(0, where + "." + field.getKey(), "an unknown field", "one of " + fields);
      }
    }
  }
}
