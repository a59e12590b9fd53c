package org.anwen.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.anwen.config.Settings;
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
  @Mixin private SuiteOutput output = new SuiteOutput();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(names = "--most", paramLabel = "N", description = "Rows of a kind; 30 if not given.")
  private int most = 30;

  @Override
  public Integer call() throws IOException {
    if (most < 1) {
      throw new ParameterException(spec.commandLine(), "expected --most of 1 or more");
    }
    output.check(spec);
    Settings settings = common.settings();
    Corpus corpus = new Ingestor().read(corpora.paths(settings), Progress.NONE).corpus();
    Drafter.Suite suite = new Drafter(Ledger.of(corpus), most).draft();
    output.write(suite, spec.commandLine().getOut());
    return 0;
  }
}
