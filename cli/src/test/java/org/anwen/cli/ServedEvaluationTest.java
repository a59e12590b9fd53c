package org.anwen.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.anwen.Assistant;
import org.anwen.config.Layout;
import org.anwen.config.Settings;
import org.anwen.eval.Json;
import org.anwen.ingest.Progress;
import org.anwen.server.AnwenServer;
import org.anwen.server.Served;
import org.anwen.server.ServerConfig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServedEvaluationTest {
  private static final String CORPUS = "eval/corpora/road-upkeep";

  /** What a server does not tell, or what differs from run to run. */
  private static final String UNTOLD = "recall@.*|mrr@.*|ndcg@.*|judged@.*";

  @TempDir private Path runs;

  private JsonNode report(String out, String... more) throws IOException {
    String[] args = {"eval", "--suite", "eval/suites/road-upkeep.jsonl", "--out", "runs/" + out};
    String[] all = java.util.Arrays.copyOf(args, args.length + more.length);
    System.arraycopy(more, 0, all, args.length, more.length);
    Ran ran = Ran.command(runs, all);
    assertEquals(0, ran.exit(), ran.err() + ran.out());
    return Json.MAPPER.readTree(Files.readString(runs.resolve(out).resolve("report.json")));
  }

  @Test
  void aServerGetsTheFiguresThatTheProductGetsInProcess() throws IOException {
    Settings settings =
        Settings.load(
            Layout.current(),
            Map.of(),
            List.of("data.dir=" + runs.resolve("served"), "embedder=none", "server.port=0"));
    try (AnwenServer server = AnwenServer.start(ServerConfig.of(settings));
        Assistant assistant =
            Assistant.open(settings, List.of(Ran.root().resolve(CORPUS)), Progress.NONE)) {
      server.ready(Served.of(assistant));
      JsonNode served = report("served-run", "--url", "http://127.0.0.1:" + server.port());
      JsonNode inProcess = report("own-run", "--corpus", CORPUS, "--set", "embedder=none");
      assertTrue(served.path("manifest").path("target").asText().startsWith("server http://"));
      JsonNode means = inProcess.path("all").path("means");
      assertTrue(means.has("right") && means.has("verbatim"), means::toString);
      means
          .properties()
          .forEach(
              mean -> {
                if (!mean.getKey().matches(UNTOLD)) {
                  assertEquals(
                      mean.getValue(),
                      served.path("all").path("means").path(mean.getKey()),
                      mean.getKey());
                }
              });
      for (int i = 0; i < inProcess.path("questions").size(); i++) {
        JsonNode own = inProcess.path("questions").path(i);
        JsonNode other = served.path("questions").path(i);
        assertEquals(own.path("value"), other.path("value"), own.path("id").asText());
        assertTrue(own.has("confidence"), own.path("id").asText());
        assertEquals(own.path("confidence"), other.path("confidence"), own.path("id").asText());
      }
      assertEquals(inProcess.path("abstention"), served.path("abstention"));
    }
  }
}
