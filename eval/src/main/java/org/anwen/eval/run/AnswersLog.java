package org.anwen.eval.run;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.anwen.eval.Json;

/**
 * {@code answers.jsonl} while a run goes on: each outcome is written through as it comes, so that a
 * run that is cut off keeps what it has. Thread-safe.
 */
public final class AnswersLog implements AutoCloseable {
  private final Writer writer;

  private AnswersLog(Writer writer) {
    this.writer = writer;
  }

  /** The responses that a file holds, by item; a last line that was cut off is left out. */
  public static Map<String, List<Response>> read(Path file) {
    Map<String, List<Response>> kept = new HashMap<>();
    if (!Files.exists(file)) {
      return kept;
    }
    try {
      for (String line : Files.readString(file).split("\n", -1)) {
        if (!line.isBlank()) {
          keep(line, kept);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return kept;
  }

  private static void keep(String line, Map<String, List<Response>> kept) {
    try {
      JsonNode row = Json.MAPPER.readTree(line);
      if (!row.hasNonNull("error")) {
        kept.put(row.path("id").asText(), AnswerRow.read(row));
      }
    } catch (JsonProcessingException | IllegalArgumentException e) {
      // The line was being written when the run was cut off: its question is asked again.
      kept.remove("");
    }
  }

  /** Begins a file with the outcomes that are kept. */
  public static AnswersLog open(Path file, List<Outcome> kept) {
    try {
      AnswersLog log =
          new AnswersLog(
              Files.newBufferedWriter(
                  file,
                  UTF_8,
                  StandardOpenOption.CREATE,
                  StandardOpenOption.TRUNCATE_EXISTING,
                  StandardOpenOption.WRITE));
      kept.forEach(log::add);
      return log;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes an outcome through to the file. */
  public synchronized void add(Outcome outcome) {
    try {
      writer.write(Json.line(AnswerRow.write(outcome)) + "\n");
      writer.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public synchronized void close() {
    try {
      writer.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
