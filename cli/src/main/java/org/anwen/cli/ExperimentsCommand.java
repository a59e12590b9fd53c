package org.anwen.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.anwen.api.AnwenException;
import org.anwen.api.ErrorCode;
import org.anwen.config.Settings;
import org.anwen.eval.Evaluation;
import org.anwen.eval.Json;
import org.anwen.eval.compare.Comparison;
import org.anwen.eval.compare.StoredRun;
import org.anwen.eval.experiment.Checked;
import org.anwen.eval.experiment.ExpectedScores;
import org.anwen.eval.experiment.Experiment;
import org.anwen.eval.experiment.ExperimentFile;
import org.anwen.eval.experiment.ResultsTable;
import org.anwen.eval.run.Target;
import org.anwen.eval.suite.Suite;
import org.anwen.eval.suite.Suites;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code anwen eval experiments}: runs experiments and holds them to their floors. */
@Command(
    name = "experiments",
    description = "Runs experiments; exits with 1 when a floor is broken or a baseline is missed.")
final class ExperimentsCommand implements Callable<Integer> {
  private static final int BROKEN = 1;

  @Mixin private CommonOptions common = new CommonOptions();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      paramLabel = "FILE",
      arity = "0..*",
      description = "Experiments; without any, all of eval/experiments.")
  private List<Path> files = new ArrayList<>();

  @Option(names = "--small", description = "Only those that every test run takes in.")
  private boolean small;

  @Option(names = "--out", paramLabel = "DIR", description = "Receives a folder an experiment.")
  private @Nullable Path out;

  @Option(
      names = "--update",
      description = "Accept what is measured: renew expected scores, baselines and the table.")
  private boolean update;

  @Override
  public Integer call() throws IOException, InterruptedException {
    Settings settings = common.settings();
    Path root = settings.layout().root();
    PrintWriter terminal = spec.commandLine().getOut();
    int broken = 0;
    int ran = 0;
    for (Path file : files.isEmpty() ? all(root) : files) {
      if (file.endsWith("verifier/verifier.yaml")) {
        ran++;
        broken += LockExperiments.run(settings, small, terminal).isEmpty() ? 0 : 1;
        continue;
      }
      Experiment experiment = ExperimentFile.read(file, root);
      if (small && !experiment.small()) {
        continue;
      }
      ran++;
      terminal.println("── " + experiment.name() + ": " + experiment.description());
      Checked checked = run(experiment, settings);
      checked.drifted().forEach(drift -> terminal.println("drifted  " + drift));
      checked.broken().forEach(floor -> terminal.println("BROKEN   " + floor));
      terminal.println();
      terminal.flush();
      broken += checked.broken().isEmpty() ? 0 : 1;
      if (update) {
        accept(file, checked);
      }
    }
    if (files.isEmpty()) {
      ran++;
      broken += LockExperiments.run(settings, small, terminal).isEmpty() ? 0 : 1;
    }
    if (update) {
      renewTable(root);
    }
    terminal.println(ran + " experiments, " + broken + " broken");
    terminal.flush();
    return broken == 0 ? 0 : BROKEN;
  }

  private Checked run(Experiment experiment, Settings settings) throws InterruptedException {
    Suite suite = Suites.read(experiment.format(), experiment.suites());
    Targets targets =
        new Targets(
            settings,
            CorpusOptions.of(experiment.corpora()),
            experiment.answerer(),
            spec.commandLine().getErr());
    try (Target target = targets.assistant(suite)) {
      Evaluation.Result result =
          Evaluation.run(
              suite,
              target,
              new Evaluation.Options(
                  Runtime.getRuntime().availableProcessors(),
                  Optional.ofNullable(out).map(folder -> folder.resolve(experiment.name())),
                  false,
                  Commit.of(settings.layout().root()),
                  Map.of("experiment", experiment.name(), "set", common.overrides())),
              spec.commandLine().getOut(),
              spec.commandLine().getErr());
      Optional<Comparison> comparison =
          experiment
              .baseline()
              .filter(Files::exists)
              .map(StoredRun::read)
              .map(before -> Comparison.of(before, StoredRun.of("this run", result.report())));
      return Checked.of(experiment, result, comparison);
    }
  }

  private static void accept(Path file, Checked checked) throws IOException {
    String yaml = Files.readString(file);
    Files.writeString(file, ExpectedScores.renewed(yaml, checked.result()), UTF_8);
    Optional<Path> baseline = checked.experiment().baseline();
    if (baseline.isPresent()) {
      StoredRun run = StoredRun.of(checked.experiment().name(), checked.result().report());
      Files.createDirectories(baseline.get().toAbsolutePath().resolveSibling(""));
      Files.writeString(baseline.get(), Json.line(run.baseline()) + "\n", UTF_8);
    }
  }

  private static void renewTable(Path root) throws IOException {
    Path page = root.resolve("docs/evaluation.md");
    List<Experiment> experiments =
        all(root).stream().map(file -> ExperimentFile.read(file, root)).toList();
    Files.writeString(page, ResultsTable.renewed(Files.readString(page), experiments), UTF_8);
  }

  /** The experiments of the installation, by name. */
  static List<Path> all(Path root) {
    Path folder = root.resolve("eval/experiments");
    try (Stream<Path> found = Files.list(folder)) {
      return found.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    } catch (IOException e) {
      throw new AnwenException(ErrorCode.NOT_FOUND, "no folder eval/experiments", e);
    }
  }
}
