package org.anwen.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.anwen.config.Settings;
import org.anwen.eval.Json;
import org.anwen.eval.draft.Drafter;
import org.anwen.ingest.Corpus;
import org.anwen.ingest.Ingestor;
import org.anwen.ingest.Progress;
import org.anwen.ledger.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code anwen eval draft}: a first suite for a corpus, each row for a person to confirm. */
@Command(
    name = "draft",
    description = "Drafts a suite for a corpus; each row is marked draft for a person to confirm.")
final class DraftCommand implements Callable<Integer> {
  @Mixin private CommonOptions common = new CommonOptions();
  @Mixin private CorpusOptions corpora = new CorpusOptions();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FILE",
      description = "Receives the suite, and beside it FILE's name with .anchors.json.")
  private Path out = Path.of("draft.jsonl");

  @Option(names = "--most", paramLabel = "N", description = "Rows of a kind; 30 if not given.")
  private int most = 30;

  @Option(names = "--force", description = "Replace a file that is there.")
  private boolean force;

  @Override
  public Integer call() throws IOException {
    if (most < 1) {
      throw new ParameterException(spec.commandLine(), "expected --most of 1 or more");
    }
    if (!force && Files.exists(out)) {
      throw new ParameterException(
          spec.commandLine(), out + " is there; a confirmed row could be lost: give --force");
    }
    Settings settings = common.settings();
    Corpus corpus = new Ingestor().read(corpora.paths(settings), Progress.NONE).corpus();
    Drafter.Suite suite = new Drafter(Ledger.of(corpus), most).draft();
    String name = String.valueOf(out.getFileName());
    String stem = name.contains(".") ? name.substring(0, name.lastIndexOf('.')) : name;
    Files.writeString(out, suite.rows(), UTF_8);
    Files.writeString(
        out.resolveSibling(stem + ".anchors.json"), Json.pretty(suite.anchors()), UTF_8);
    PrintWriter terminal = spec.commandLine().getOut();
    suite.kinds().forEach((kind, rows) -> terminal.printf("%-13s %4d%n", kind, rows));
    terminal.println("read each row, mend or delete it, and take its \"draft\" away");
    terminal.flush();
    return 0;
  }
}
