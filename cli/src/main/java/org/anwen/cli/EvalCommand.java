package org.anwen.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.anwen.api.AnwenException;
import org.anwen.eval.Evaluation;
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
    description = "Runs suites of questions, judges the answers and writes the report.")
final class EvalCommand implements Callable<Integer> {
  private static final int BROKEN = 2;

  @Mixin private CommonOptions common = new CommonOptions();

  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  @Option(names = "--suite", paramLabel = "FILE", description = "A suite; repeats.")
  private List<Path> suites = new ArrayList<>();

  @Option(
      names = "--format",
      paramLabel = "NAME",
      defaultValue = "native",
      description = "native, squad, beir or trec.")
  private String format = "native";

  @Mixin private CorpusOptions corpora = new CorpusOptions();

  @Option(names = "--answerer", paramLabel = "NAME", description = "Whose words are judged.")
  private String answerer = "";

  @Option(names = "--url", paramLabel = "URL", description = "Asks a running server.")
  private @Nullable String url;

  @Option(names = "--answers", paramLabel = "FILE", description = "Judges a file of answers.")
  private @Nullable Path answers;

  @Option(names = "--out", paramLabel = "DIR", description = "Receives the report.")
  private @Nullable Path out;

  @Option(names = "--threads", paramLabel = "N", description = "Questions asked at once.")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(names = "--verbose", description = "Prints each wrong row.")
  private boolean verbose;

  @Override
  public Integer call() throws InterruptedException {
    PrintWriter terminal = spec.commandLine().getOut();
    PrintWriter errors = spec.commandLine().getErr();
    if (suites.isEmpty()) {
      throw new ParameterException(spec.commandLine(), "expected at least one --suite FILE");
    }
    try {
      Suite suite = Suites.read(Format.of(format), suites);
      try (Target target = target(suite)) {
        Evaluation.run(
            suite,
            target,
            new Evaluation.Options(threads, Optional.ofNullable(out), verbose, "", Map.of()),
            terminal,
            errors);
      }
      return 0;
    } catch (AnwenException e) {
      errors.println(e.getMessage());
      return BROKEN;
    }
  }

  private Target target(Suite suite) throws InterruptedException {
    Targets targets = new Targets(common.settings(), corpora, answerer);
    if (answers != null) {
      return targets.answersFile(answers, suite);
    }
    return url != null ? new HttpTarget(url, answerer) : targets.assistant(suite);
  }
}
