package org.anwen.eval.run;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.anwen.api.AnwenException;
import org.anwen.api.ErrorCode;
import org.anwen.eval.Json;
import org.anwen.eval.suite.Item;
import org.anwen.eval.suite.Problems;
import org.anwen.eval.suite.Sha256;
import org.anwen.ingest.Corpus;

/** Answers that another system gave, from a file of rows as in {@link AnswerRow}. */
public final class AnswersFile implements Target {
  private final Map<String, List<Response>> answers;
  private final Optional<Corpus> corpus;
  private final String description;

  private AnswersFile(
      Map<String, List<Response>> answers, Optional<Corpus> corpus, String description) {
    this.answers = answers;
    this.corpus = corpus;
    this.description = description;
  }

  /**
   * Reads a file of answers.
   *
   * @param corpus what the answers' case ids and offsets refer to, if it is known
   */
  public static AnswersFile read(Path file, Optional<Corpus> corpus) {
    String content;
    try {
      content = Files.readString(file);
    } catch (IOException e) {
      throw new AnwenException(
          ErrorCode.BAD_INPUT, "answers file " + file + " cannot be read as UTF-8", e);
    }
    Problems problems = new Problems(String.valueOf(file.getFileName()));
    Map<String, List<Response>> answers = new LinkedHashMap<>();
    int line = 0;
    for (String text : content.split("\n", -1)) {
      line++;
      if (!text.isBlank()) {
        row(text, line, answers, problems);
      }
    }
    problems.throwIfAny();
    return new AnswersFile(
        answers,
        corpus,
        "answers " + file.getFileName() + " " + Sha256.of(content).substring(0, 12));
  }

  private static void row(
      String text, int line, Map<String, List<Response>> answers, Problems problems) {
    try {
      JsonNode row = Json.MAPPER.readTree(text);
      String id = row.path("id").asText("");
      if (id.isEmpty()) {
        problems.add(line, "id", String.valueOf(row.path("id")), "the id of a row of the suite");
      } else if (answers.put(id, AnswerRow.read(row)) != null) {
        problems.add(line, "id", "'" + id + "' again", "one answer to a question");
      }
    } catch (JsonProcessingException e) {
      problems.add(line, "", "no JSON (" + e.getOriginalMessage() + ")", "a JSON object");
    } catch (IllegalArgumentException e) {
      problems.add(line, "", String.valueOf(e.getMessage()), "a row of answers.jsonl");
    }
  }

  @Override
  public String describe() {
    return description;
  }

  @Override
  public Optional<Corpus> corpus() {
    return corpus;
  }

  @Override
  public List<Response> ask(Item item) {
    List<Response> found = answers.get(item.id());
    return found == null
        ? List.of(Response.failed("the answers file has no answer to " + item.id(), 0))
        : found;
  }

  @Override
  public void close() {}
}
