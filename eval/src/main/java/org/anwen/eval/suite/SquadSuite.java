package org.anwen.eval.suite;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.anwen.eval.Json;

/**
 * Reads SQuAD 1.1 and 2.0 JSON, and CMRC 2018 and DRCD, which use its shape. Contexts become the
 * corpus; the same context twice is one. {@code is_impossible} may be a boolean or a string.
 * Questions on one context form a cluster.
 */
public final class SquadSuite {
  private final String name;
  private final Problems problems;
  private final ContextCorpus corpus = new ContextCorpus();
  private final List<Item> items = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();
  private final List<String> warnings = new ArrayList<>();

  private SquadSuite(String name, Problems problems) {
    this.name = name;
    this.problems = problems;
  }

  /**
   * Reads the suite of a file.
   *
   * @throws org.anwen.api.AnwenException that lists what is wrong, by the path inside the JSON
   */
  public static Suite read(Path file) {
    Problems problems = new Problems(SuiteFiles.name(file));
    SquadSuite suite = new SquadSuite(SuiteFiles.stem(file), problems);
    String content = SuiteFiles.text(file);
    try {
      suite.articles(Json.MAPPER.readTree(content).path("data"));
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
      problems.add(line, "", "no JSON (" + e.getOriginalMessage() + ")", "SQuAD JSON");
    }
    if (suite.items.isEmpty()) {
      problems.add(0, "data", "no question", "articles with paragraphs with qas");
    }
    problems.throwIfAny();
    return new Suite(
        suite.name,
        Format.SQUAD,
        Sha256.of(content),
        suite.items,
        Map.of(),
        Optional.of(suite.corpus.corpus()),
        suite.warnings);
  }

  private void articles(JsonNode data) {
    if (!data.isArray()) {
      problems.add(0, "data", NativeRow.shown(data), "an array of articles");
      return;
    }
    for (int a = 0; a < data.size(); a++) {
      String title = data.get(a).path("title").asText("");
      JsonNode paragraphs = data.get(a).path("paragraphs");
      if (!paragraphs.isArray()) {
        problems.add(
            0, "data[" + a + "].paragraphs", NativeRow.shown(paragraphs), "an array of paragraphs");
      }
      for (int p = 0; p < paragraphs.size(); p++) {
        paragraph(paragraphs.get(p), title, "data[" + a + "].paragraphs[" + p + "]");
      }
    }
  }

  private void paragraph(JsonNode paragraph, String title, String at) {
    JsonNode context = paragraph.path("context");
    JsonNode qas = paragraph.path("qas");
    if (!context.isTextual() || context.asText().isBlank()) {
      problems.add(0, at + ".context", NativeRow.shown(context), "a text");
      return;
    }
    if (!qas.isArray()) {
      problems.add(0, at + ".qas", NativeRow.shown(qas), "an array of questions");
      return;
    }
    String id = "c" + Sha256.of(context.asText()).substring(0, 16);
    if (!corpus.contains(id)) {
      corpus.add(id, title.isBlank() ? id : title, context.asText());
    }
    for (int q = 0; q < qas.size(); q++) {
      question(qas.get(q), id, at + ".qas[" + q + "]");
    }
  }

  private void question(JsonNode qa, String context, String at) {
    String id = qa.path("id").asText("");
    JsonNode question = qa.path("question");
    if (id.isEmpty() || !ids.add(id)) {
      problems.add(0, at + ".id", NativeRow.shown(qa.path("id")), "an id that no other has");
      return;
    }
    if (!question.isTextual()) {
      problems.add(0, at + ".question", NativeRow.shown(question), "a question");
      return;
    }
    if (question.asText().isBlank()) {
      warnings.add(name + ": question " + id + " is blank; it counts, and cannot be answered");
    }
    boolean impossible = impossible(qa.path("is_impossible"), at);
    List<String> spans = new ArrayList<>();
    for (JsonNode answer : qa.path("answers")) {
      if (answer.path("text").isTextual() && !answer.path("text").asText().isBlank()) {
        spans.add(answer.path("text").asText());
      } else {
        problems.add(0, at + ".answers", NativeRow.shown(answer), "an object with a text");
      }
    }
    if (spans.isEmpty() && !impossible) {
      problems.add(0, at + ".answers", "no answer", "one, or is_impossible true");
      return;
    }
    items.add(
        new Item(
            id,
            name,
            impossible ? "unanswerable" : "fact",
            List.of(question.asText()),
            Optional.empty(),
            List.of(),
            impossible ? List.of() : List.copyOf(spans),
            impossible ? Map.of() : Map.of(context, 1),
            context,
            Optional.empty(),
            false));
  }

  private boolean impossible(JsonNode node, String at) {
    String text = node.asText("false");
    if (node.isMissingNode() || text.equalsIgnoreCase("false")) {
      return false;
    }
    if (!text.equalsIgnoreCase("true")) {
      problems.add(0, at + ".is_impossible", NativeRow.shown(node), "true or false");
    }
    return true;
  }
}
