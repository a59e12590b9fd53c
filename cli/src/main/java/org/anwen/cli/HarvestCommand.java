package org.anwen.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.anwen.config.KnownKey;
import org.anwen.config.Settings;
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
import picocli.CommandLine.Spec;

/** {@code anwen eval harvest}: draft rows from what readers thought of answers. */
@Command(
    name = "harvest",
    description = "Drafts rows of a suite from the feedback that a server has kept.")
final class HarvestCommand implements Callable<Integer> {
  @Mixin private CommonOptions common = new CommonOptions();
  @Mixin private CorpusOptions corpora = new CorpusOptions();
  @Mixin private SuiteOutput output = new SuiteOutput();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "The server's folder of conversations. Without any: data/.")
  private @Nullable Path data;

  @Override
  public Integer call() throws IOException {
    output.check(spec);
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
    output.write(suite, spec.commandLine().getOut());
    return 0;
  }
}
