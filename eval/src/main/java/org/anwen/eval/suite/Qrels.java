package org.anwen.eval.suite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.anwen.api.AnwenException;
import org.anwen.api.ErrorCode;

/**
 * Reads judgements of relevance: TREC's four columns (topic, iteration, document, relevance) or
 * BEIR's three with a head line. A negative relevance counts as 0.
 */
final class Qrels {
  private Qrels() {}

  /** The file to read of a folder of them. */
  static Path file(Path folder) {
    if (Files.isRegularFile(folder.resolve("test.tsv")) || !Files.isDirectory(folder)) {
      return folder.resolve("test.tsv");
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(f -> SuiteFiles.name(f).endsWith(".tsv"))
          .sorted()
          .findFirst()
          .orElse(folder.resolve("test.tsv"));
    } catch (IOException e) {
      throw new AnwenException(ErrorCode.BAD_INPUT, "qrels cannot be listed", e);
    }
  }

  /** Relevance by document, by topic. */
  static Map<String, Map<String, Integer>> read(Path file) {
    Problems problems = new Problems(SuiteFiles.name(file));
    Map<String, Map<String, Integer>> qrels = new LinkedHashMap<>();
    int line = 0;
    for (String text : SuiteFiles.text(file).split("\n", -1)) {
      line++;
      if (!text.isBlank() && !(line == 1 && text.startsWith("query-id"))) {
        row(text.strip().split("\\s+"), line, qrels, problems);
      }
    }
    problems.throwIfAny();
    return qrels;
  }

  private static void row(
      String[] columns, int line, Map<String, Map<String, Integer>> qrels, Problems problems) {
    if (columns.length != 3 && columns.length != 4) {
      problems.add(line, "", columns.length + " columns", "3 (BEIR) or 4 (TREC)");
      return;
    }
    String document = columns[columns.length - 2];
    try {
      int relevance = Math.max(0, Integer.parseInt(columns[columns.length - 1]));
      qrels.computeIfAbsent(columns[0], t -> new LinkedHashMap<>()).put(document, relevance);
    } catch (NumberFormatException e) {
      problems.add(line, "relevance", "'" + columns[columns.length - 1] + "'", "a whole number");
    }
  }

  /** An item of which only retrieval is judged. */
  static Item item(String id, String suite, String text, Map<String, Integer> judged) {
    return new Item(
        id,
        suite,
        "retrieval",
        List.of(text),
        Optional.empty(),
        List.of(),
        List.of(),
        judged,
        id,
        Optional.empty(),
        false);
  }
}
