package org.anwen.eval.suite;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.anwen.eval.Json;

/**
 * Reads a BEIR folder: {@code corpus.jsonl} (_id, title, text), {@code queries.jsonl} (_id, text)
 * and {@code qrels/*.tsv} with a head line and the columns query-id, corpus-id, score. Of several
 * qrels files {@code test.tsv} is taken, else the first by name. Only retrieval is judged; queries
 * without a judgement are left out.
 */
public final class BeirSuite {
  private BeirSuite() {}

  /** Reads the suite of a folder, or of the folder that a file is in. */
  public static Suite read(Path path) {
    Path folder = Files.isDirectory(path) ? path : path.toAbsolutePath().resolveSibling("");
    String name = SuiteFiles.name(folder);
    Path corpusFile = folder.resolve("corpus.jsonl");
    Path queriesFile = folder.resolve("queries.jsonl");
    Path qrelsFile = Qrels.file(folder.resolve("qrels"));
    ContextCorpus corpus = new ContextCorpus();
    rows(corpusFile, "title")
        .forEach((id, row) -> corpus.add(id, row.path("title").asText(id), text(row)));
    Map<String, Map<String, Integer>> qrels = Qrels.read(qrelsFile);
    Problems problems = new Problems(SuiteFiles.name(queriesFile));
    List<Item> items = new ArrayList<>();
    rows(queriesFile, "")
        .forEach(
            (id, row) -> {
              Map<String, Integer> judged = qrels.remove(id);
              if (judged != null) {
                items.add(Qrels.item(id, name, text(row), judged));
              }
            });
    qrels.keySet().stream()
        .sorted()
        .forEach(id -> problems.add(0, "_id", "no query '" + id + "'", "one, the qrels judge it"));
    if (items.isEmpty()) {
      problems.add(0, "", "no judged query", "queries that the qrels judge");
    }
    problems.throwIfAny();
    return new Suite(
        name,
        Format.BEIR,
        Sha256.of(
            SuiteFiles.text(corpusFile)
                + SuiteFiles.text(queriesFile)
                + SuiteFiles.text(qrelsFile)),
        items,
        Map.of(),
        Optional.of(corpus.corpus()),
        List.of());
  }

  private static String text(JsonNode row) {
    return row.path("text").asText();
  }

  private static Map<String, JsonNode> rows(Path file, String orField) {
    Problems problems = new Problems(SuiteFiles.name(file));
    Map<String, JsonNode> rows = new LinkedHashMap<>();
    int line = 0;
    for (String text : SuiteFiles.text(file).split("\n", -1)) {
      line++;
      if (text.isBlank()) {
        continue;
      }
      try {
        JsonNode row = Json.MAPPER.readTree(text);
        String id = row.path("_id").asText("");
        if (id.isEmpty() || rows.put(id, row) != null) {
          problems.add(line, "_id", NativeRow.shown(row.path("_id")), "an id that no other has");
        }
        if (text(row).isBlank() && row.path(orField).asText("").isBlank()) {
          problems.add(line, "text", NativeRow.shown(row.path("text")), "a text");
        }
      } catch (JsonProcessingException e) {
        problems.add(line, "", "no JSON (" + e.getOriginalMessage() + ")", "a JSON object");
      }
    }
    problems.throwIfAny();
    return rows;
  }
}
