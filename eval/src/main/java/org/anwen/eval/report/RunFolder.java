package org.anwen.eval.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import org.anwen.api.AnwenException;
import org.anwen.api.ErrorCode;
import org.anwen.eval.Json;
import org.anwen.eval.run.Manifest;
import org.anwen.eval.score.Scored;
import org.anwen.eval.score.Summary;
import org.anwen.ingest.Corpus;

/** The folder that receives a run: each file is written whole, and put in place at once. */
public final class RunFolder {
  private final Path folder;

  public RunFolder(Path folder) {
    this.folder = folder;
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new AnwenException(ErrorCode.STORAGE, "the folder " + folder + " cannot be made", e);
    }
  }

  public Path answers() {
    return folder.resolve("answers.jsonl");
  }

  /** Whether a run of the same fingerprint was begun here and not ended. */
  public boolean cutOff(Manifest manifest) {
    Path file = folder.resolve("manifest.json");
    try {
      if (!Files.exists(file) || !Files.exists(answers())) {
        return false;
      }
      JsonNode before = Json.MAPPER.readTree(Files.readString(file));
      return before.path("state").asText().equals("running")
          && before.path("fingerprint").asText().equals(manifest.fingerprint());
    } catch (IOException e) {
      return false;
    }
  }

  public void begin(Manifest manifest) {
    write("manifest.json", Json.pretty(manifest.json().put("state", "running")));
  }

  /** Writes every file of the report, the manifest last. */
  public ObjectNode end(
      Manifest manifest, List<Scored> scored, Summary summary, Optional<Corpus> corpus) {
    ObjectNode report = ReportJson.of(manifest, scored, summary);
    write("report.json", Json.pretty(report));
    write("report.html", ReportHtml.of(manifest, report, scored, summary, corpus));
    write("junit.xml", JUnitXml.of(manifest.suite(), scored));
    write("run.trec", TrecRun.run(scored));
    write("qrels.trec", TrecRun.qrels(scored));
    if (manifest.format().equals("squad")) {
      write("predictions.json", Predictions.of(scored));
    }
    write("manifest.json", Json.pretty(manifest.json().put("state", "done")));
    return report;
  }

  private void write(String name, String content) {
    Path part = folder.resolve(name + ".part");
    try {
      Files.writeString(part, content, UTF_8);
      Files.move(part, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new AnwenException(
          ErrorCode.STORAGE, folder.resolve(name) + " cannot be written: " + e, e);
    }
  }
}
