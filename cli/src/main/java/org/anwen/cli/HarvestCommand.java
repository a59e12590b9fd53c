package org.anwen.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.anwen.config.KnownKey;
import org.anwen.config.Settings;
import org.anwen.eval.Json;
import org.anwen.eval.draft.Drafter;
import org.anwen.eval.draft.Harvest;
import org.anwen.ingest.Corpus;
import org.anwen.ingest.Ingestor;
import org.anwen.ingest.Progress;
import org.anwen.server.FeedbackLog;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code anwen eval harvest}: draft rows from what readers thought of answers. */
@Command(
    name = "harvest",
    description = "Drafts rows of a suite from the feedback that a server has kept.")
final class HarvestCommand implements Callable<Integer> {
  @Mixin private CommonOptions common = new CommonOptions();
  @Mixin private CorpusOptions corpora = new CorpusOptions();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "The server's folder of conversations. Without any: data/.")
  private @Nullable Path data;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FILE",
      description = "Receives the rows, and beside it FILE's name with .anchors.json.")
  private Path out = Path.of("harvest.jsonl");

  @Option(names = "--force", description = "Replace a file that is there.")
  private boolean force;

  @Override
  public Integer call() throws IOException {
    if (!force && Files.exists(out)) {
      throw new ParameterException(
          spec.commandLine(), out + " is there; a confirmed row could be lost: give --force");
    }
    Settings settings =
        common.settings(
            data == null
                ? Map.of()
                : Map.of(KnownKey.DATA_DIR.key(), data.toAbsolutePath().toString()));
    List<Harvest.Judged> judged =
        FeedbackLog.read(settings.path(KnownKey.DATA_DIR).orElse(Path.of("data"))).stream()
            .map(
                e ->
                    new Harvest.Judged(
                        e.turns(), e.answer(), e.verdict(), e.comment(), e.version()))
            .toList();
    Corpus corpus = new Ingestor().read(corpora.paths(settings), Progress.NONE).corpus();
    Drafter.Suite suite = Harvest.suite(judged, corpus.cases());
    String name = String.valueOf(out.getFileName());
    String stem = name.contains(".") ? name.substring(0, name.lastIndexOf('.')) : name;
    Files.writeString(out, suite.rows(), UTF_8);
    Files.writeString(
        out.resolveSibling(stem + ".anchors.json"), Json.pretty(suite.anchors()), UTF_8);
    PrintWriter terminal = spec.commandLine().getOut();
    suite.kinds().forEach((verdict, rows) -> terminal.printf("%-13s %4d%n", verdict, rows));
    terminal.println("read each row, mend or delete it, and take its \"draft\" away");
    terminal.flush();
    return 0;
  }
}
