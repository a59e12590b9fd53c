package org.anwen.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.anwen.config.Settings;
import org.anwen.eval.Evaluation;
import org.anwen.eval.compare.Comparison;
import org.anwen.eval.compare.StoredRun;
import org.anwen.eval.report.CompareText;
import org.anwen.eval.run.HttpTarget;
import org.anwen.eval.run.Target;
import org.anwen.eval.suite.Format;
import org.anwen.eval.suite.Suite;
import org.anwen.eval.suite.Suites;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code anwen eval}: runs suites and writes the report. */
@Command(
    name = "eval",
    description = "Runs suites of questions, judges the answers and writes the report.",
    subcommands = {
      CompareCommand.class,
      DraftCommand.class,
      ExperimentsCommand.class,
      ExamplesCommand.class,
      HarvestCommand.class,
      FitCommand.class
    },
    footer = "Exit: 0 done, 1 worse than the baseline beyond chance, 2 the harness itself failed.")
final class EvalCommand implements Callable<Integer> {
  private static final int WORSE = 1;

  @Mixin private CommonOptions common = new CommonOptions();
  @Mixin private CorpusOptions corpora = new CorpusOptions();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--suite",
      paramLabel = "FILE",
      description = "A suite; repeats, and several are one run.")
  private List<Path> suites = new ArrayList<>();

  @Option(
      names = "--format",
      paramLabel = "NAME",
      defaultValue = "native",
      description = "native, squad, beir or trec.")
  private String format = "native";

  @Option(names = "--answerer", paramLabel = "NAME", description = "Whose words are judged.")
  private String answerer = "";

  @Option(names = "--url", paramLabel = "URL", description = "Ask a running server.")
  private @Nullable String url;

  @Option(
      names = "--answers",
      paramLabel = "FILE",
      description = "Judge the answers of another system, as in answers.jsonl.")
  private @Nullable Path answers;

  @Option(names = "--out", paramLabel = "DIR", description = "Receives the report.")
  private @Nullable Path out;

  @Option(
      names = "--baseline",
      paramLabel = "RUN",
      description = "Compare with a run; exit 1 when this one is worse beyond chance.")
  private @Nullable Path baseline;

  @Option(names = "--threads", paramLabel = "N", description = "Questions asked at once.")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(names = "--verbose", description = "Print each wrong row, and why it is wrong.")
  private boolean verbose;

  @Override
  public Integer call() throws InterruptedException {
    if (suites.isEmpty()) {
      throw new ParameterException(spec.commandLine(), "expected at least one --suite FILE");
    }
    if (threads < 1 || (url != null && answers != null)) {
      throw new ParameterException(
          spec.commandLine(), "expected --threads of 1 or more, and one of --url and --answers");
    }
    PrintWriter terminal = spec.commandLine().getOut();
    Suite suite = Suites.read(Format.of(format), suites);
    Optional<StoredRun> before = Optional.ofNullable(baseline).map(StoredRun::read);
    Settings settings = common.settings();
    try (Target target = target(suite, settings)) {
      Evaluation.Result result =
          Evaluation.run(
              suite,
              target,
              new Evaluation.Options(
                  threads,
                  Optional.ofNullable(out),
                  verbose,
                  Commit.of(settings.layout().root()),
                  Map.of("answerer", answerer, "set", common.overrides())),
              terminal,
              spec.commandLine().getErr());
      return before.map(run -> compared(run, result, terminal)).orElse(0);
    }
  }

  private Target target(Suite suite, Settings settings) throws InterruptedException {
    Targets targets = new Targets(settings, corpora, answerer, spec.commandLine().getErr());
    if (answers != null) {
      return targets.answersFile(answers, suite);
    }
    return url != null ? new HttpTarget(url, answerer) : targets.assistant(suite);
  }

  private static int compared(StoredRun before, Evaluation.Result result, PrintWriter terminal) {
    Comparison comparison = Comparison.of(before, StoredRun.of("this run", result.report()));
    terminal.println();
    terminal.print(CompareText.of(comparison));
    terminal.flush();
    return comparison.regressions().isEmpty() ? 0 : WORSE;
  }
}
