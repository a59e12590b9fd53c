package org.anwen.eval.suite;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.anwen.eval.Json;

/**
 * Reads a native suite: a JSON object a line, and beside it the anchors that name its cases.
 *
 * <p>Besides the fields of the contract a row may have {@code earlier} (what the earlier turns'
 * answers must hold, an object or null for each), {@code holds} (whether a premise is true), {@code
 * cluster} (rows that are not independent share it) and {@code draft}. Other fields are left alone,
 * unless they look like a slip for a known one.
 */
public final class NativeSuite {
  private NativeSuite() {}

  /**
   * Reads the suite of a file.
   *
   * @throws org.anwen.api.AnwenException that lists what is wrong, by line and field
   */
  public static Suite read(Path file) {
    String name = SuiteFiles.stem(file);
    String content = SuiteFiles.text(file);
    Problems problems = new Problems(SuiteFiles.name(file));
    List<String> warnings = new ArrayList<>();
    List<Item> items = new ArrayList<>();
    Map<String, Integer> lineOf = new HashMap<>();
    int line = 0;
    for (String row : content.split("\n", -1)) {
      line++;
      if (row.isBlank()) {
        continue;
      }
      int at = line;
      item(row, name, at, problems, warnings)
          .ifPresent(
              item -> {
                Integer before = lineOf.putIfAbsent(item.id(), at);
                if (before != null) {
                  problems.add(
                      at, "id", "'" + item.id() + "' again", "an id other than line " + before);
                }
                items.add(item);
              });
    }
    if (items.isEmpty() && problems.isEmpty()) {
      problems.add(0, "", "an empty file", "a JSON object a line");
    }
    problems.throwIfAny();
    Optional<Path> anchors = anchorsFile(file);
    Map<String, String> phrases = anchors.map(Anchors::read).orElse(Map.of());
    checkNames(items, phrases, anchors, problems);
    problems.throwIfAny();
    return new Suite(
        name,
        Format.NATIVE,
        Sha256.of(content + "\n" + anchors.map(SuiteFiles::text).orElse("")),
        items,
        phrases.isEmpty() ? Map.of() : Map.of(name, phrases),
        Optional.empty(),
        warnings);
  }

  private static Optional<Item> item(
      String row, String name, int line, Problems problems, List<String> warnings) {
    try {
      JsonNode node = Json.MAPPER.readTree(row);
      return new NativeRow(name, line, problems, warnings).read(node);
    } catch (JsonProcessingException e) {
      problems.add(line, "", "no JSON (" + e.getOriginalMessage() + ")", "a JSON object");
      return Optional.empty();
    }
  }

  private static Optional<Path> anchorsFile(Path file) {
    Path own = file.resolveSibling(SuiteFiles.stem(file) + ".anchors.json");
    Path shared = file.resolveSibling("anchors.json");
    return Files.exists(own)
        ? Optional.of(own)
        : Files.exists(shared) ? Optional.of(shared) : Optional.empty();
  }

  private static void checkNames(
      List<Item> items, Map<String, String> phrases, Optional<Path> anchors, Problems problems) {
    if (anchors.isEmpty()) {
      return;
    }
    for (Item item : items) {
      for (String id : item.relevant().keySet()) {
        if (!phrases.containsKey(id)) {
          problems.add(
              0,
              "cite or may of row " + item.id(),
              "case '" + id + "'",
              "a case that " + SuiteFiles.name(anchors.get()) + " names");
        }
      }
    }
  }
}
