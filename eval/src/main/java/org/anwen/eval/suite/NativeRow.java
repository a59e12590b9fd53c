package org.anwen.eval.suite;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads one row of a native suite, and reports each wrong field with its line. */
final class NativeRow {
  /** The kinds of question, as the contract lists them. */
  static final List<String> KINDS =
      List.of(
          "fact",
          "list",
          "aggregate",
          "compare",
          "procedure",
          "summary",
          "followup",
          "premise",
          "unanswerable",
          "rough");

  private static final Set<String> FIELDS =
      Set.of(
          "id", "kind", "turns", "all", "none", "cite", "may", "only", "abstain", "earlier",
          "holds", "cluster", "draft");

  private final String suite;
  private final int line;
  private final Problems problems;
  private final List<String> warnings;

  NativeRow(String suite, int line, Problems problems, List<String> warnings) {
    this.suite = suite;
    this.line = line;
    this.problems = problems;
    this.warnings = warnings;
  }

  Optional<Item> read(JsonNode row) {
    if (!row.isObject()) {
      problems.add(line, "", NativeRow.shown(row), "an object");
      return Optional.empty();
    }
    row.fieldNames().forEachRemaining(this::checkName);
    String id = text(row, "id");
    String kind = kind(row);
    List<String> turns = strings(row, "turns");
    if (turns.isEmpty()) {
      problems.add(line, "turns", NativeRow.shown(row.path("turns")), "at least one question");
    }
    Expectation expect = expectation(row, kind);
    List<Optional<Expectation>> earlier = earlier(row, kind, turns.size());
    if (id.isEmpty() || kind.isEmpty() || turns.isEmpty()) {
      return Optional.empty();
    }
    if (expect.isEmpty()) {
      warnings.add(suite + ":" + line + ": row " + id + " expects nothing: any answer is right");
    }
    return Optional.of(
        new Item(
            id,
            suite,
            kind,
            turns,
            Optional.of(expect),
            earlier,
            List.of(),
            Relevance.of(expect),
            row.has("cluster") ? text(row, "cluster") : id,
            row.has("holds") ? Optional.of(flag(row, "holds")) : Optional.empty(),
            flag(row, "draft")));
  }

  private void checkName(String name) {
    if (FIELDS.contains(name)) {
      return;
    }
    for (String known : FIELDS) {
      if (known.length() > 2 && EditDistance.atMostOne(name, known)) {
        problems.add(line, name, "an unknown field", "'" + known + "' was probably meant");
        return;
      }
    }
  }

  private String kind(JsonNode row) {
    String kind = text(row, "kind");
    if (!kind.isEmpty() && !KINDS.contains(kind)) {
      problems.add(line, "kind", "'" + kind + "'", "one of " + String.join(", ", KINDS));
      return "";
    }
    return kind;
  }

  private Expectation expectation(JsonNode row, String kind) {
    List<List<String>> all = new ArrayList<>();
    for (String group : strings(row, "all")) {
      List<String> alternatives = List.of(group.split("\\|", -1));
      if (alternatives.stream().anyMatch(String::isBlank)) {
        problems.add(line, "all", "'" + group + "'", "no empty alternative");
      }
      all.add(alternatives);
    }
    List<String> none = strings(row, "none");
    if (none.stream().anyMatch(String::isBlank)) {
      problems.add(line, "none", "a blank string", "words that must not appear");
    }
    return new Expectation(
        kind,
        all,
        none,
        strings(row, "cite"),
        strings(row, "may"),
        flag(row, "only"),
        flag(row, "abstain"));
  }

  private List<Optional<Expectation>> earlier(JsonNode row, String kind, int turns) {
    JsonNode node = row.path("earlier");
    if (node.isMissingNode()) {
      return List.of();
    }
    if (!node.isArray() || node.size() != turns - 1) {
      problems.add(
          line,
          "earlier",
          NativeRow.shown(node),
          "an array of " + (turns - 1) + " objects or nulls, one for each turn but the last");
      return List.of();
    }
    List<Optional<Expectation>> earlier = new ArrayList<>();
    for (JsonNode turn : node) {
      earlier.add(
          turn.isNull()
              ? Optional.empty()
              : Optional.of(expectation(turn, turn.has("kind") ? kind(turn) : kind)));
    }
    return earlier;
  }

  private String text(JsonNode row, String field) {
    JsonNode node = row.path(field);
    if (!node.isTextual() || node.asText().isBlank()) {
      problems.add(line, field, NativeRow.shown(node), "a string that is not blank");
      return "";
    }
    return node.asText();
  }

  private boolean flag(JsonNode row, String field) {
    JsonNode node = row.path(field);
    if (!node.isMissingNode() && !node.isBoolean()) {
      problems.add(line, field, NativeRow.shown(node), "true or false");
    }
    return node.asBoolean(false);
  }

  private List<String> strings(JsonNode row, String field) {
    JsonNode node = row.path(field);
    List<String> strings = new ArrayList<>();
    if (node.isMissingNode()) {
      return strings;
    }
    if (!node.isArray()) {
      problems.add(line, field, NativeRow.shown(node), "an array of strings");
      return strings;
    }
    for (JsonNode element : node) {
      if (element.isTextual()) {
        strings.add(element.asText());
      } else {
        problems.add(line, field, NativeRow.shown(element), "a string");
      }
    }
    return strings;
  }

  /** A value as a message shows it. */
  static String shown(JsonNode node) {
    if (node.isMissingNode()) {
      return "nothing";
    }
    String text = node.toString();
    return text.length() > 60 ? text.substring(0, 60) + "…" : text;
  }
}
