package org.anwen.eval.suite;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.anwen.eval.Json;

/** Reads the phrases that name a suite's cases: an object of case id to phrase. */
final class Anchors {
  private Anchors() {}

  static Map<String, String> read(Path file) {
    Problems problems = new Problems(SuiteFiles.name(file));
    Map<String, String> phrases = new LinkedHashMap<>();
    try {
      JsonNode node = Json.MAPPER.readTree(SuiteFiles.text(file));
      if (!node.isObject() || node.isEmpty()) {
        problems.add(0, "", NativeRow.shown(node), "an object of case id to phrase");
      }
      node.properties()
          .forEach(
              entry -> {
                if (entry.getValue().isTextual() && !entry.getValue().asText().isBlank()) {
                  phrases.put(entry.getKey(), entry.getValue().asText());
                } else {
                  problems.add(
                      0, entry.getKey(), NativeRow.shown(entry.getValue()), "a phrase of the case");
                }
              });
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
      problems.add(line, "", "no JSON (" + e.getOriginalMessage() + ")", "a JSON object");
    }
    problems.throwIfAny();
    return phrases;
  }
}
