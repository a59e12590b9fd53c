package org.anwen.eval;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.anwen.eval.report.KindTable;
import org.anwen.eval.report.ReportJson;
import org.anwen.eval.report.RunFolder;
import org.anwen.eval.report.WrongRows;
import org.anwen.eval.run.AnswersLog;
import org.anwen.eval.run.Manifest;
import org.anwen.eval.run.Outcome;
import org.anwen.eval.run.ProgressBar;
import org.anwen.eval.run.Response;
import org.anwen.eval.run.Runner;
import org.anwen.eval.run.Target;
import org.anwen.eval.run.Terminal;
import org.anwen.eval.score.Scored;
import org.anwen.eval.score.Scorer;
import org.anwen.eval.score.Summary;
import org.anwen.eval.stats.Bootstrap;
import org.anwen.eval.suite.Item;
import org.anwen.eval.suite.Suite;

/** One run of a suite: ask, judge, report. */
public final class Evaluation {
  private Evaluation() {}

  /**
   * How a run is made.
   *
   * @param threads how many questions are asked at once
   * @param out the folder that receives the report; none is written when empty
   * @param verbose whether each wrong row is printed
   * @param commit of the program, for the manifest; empty when it is not known
   * @param configuration what else decides the answers, for the manifest
   */
  public record Options(
      int threads,
      Optional<Path> out,
      boolean verbose,
      String commit,
      Map<String, String> configuration) {
    public Options {
      configuration = Map.copyOf(configuration);
    }
  }

  /**
   * What a run came to.
   *
   * @param report as {@code report.json} holds it
   */
  public record Result(List<Scored> scored, Summary summary, ObjectNode report) {
    public Result {
      scored = List.copyOf(scored);
    }
  }

  /**
   * Asks all questions, judges the answers, prints the table and writes the report. A run into the
   * same folder that was cut off is taken up where it ended, if it asked the same of the same.
   *
   * @param terminal receives the table
   * @param progress receives the bar and warnings
   */
  public static Result run(
      Suite suite, Target target, Options options, PrintWriter terminal, PrintWriter progress)
      throws InterruptedException {
    suite.warnings().forEach(warning -> progress.println("warning: " + warning));
    Scorer scorer = new Scorer(suite, target.corpus());
    Manifest manifest =
        Manifest.of(
            suite,
            target,
            options.commit(),
            options.configuration(),
            Bootstrap.STANDARD.seed(),
            options.threads());
    Optional<RunFolder> folder = options.out().map(RunFolder::new);
    List<Outcome> outcomes = ask(suite, target, options.threads(), manifest, folder, progress);
    List<Scored> scored = scorer.score(outcomes);
    Summary summary = Summary.of(scored, Bootstrap.STANDARD);
    if (options.verbose()) {
      terminal.print(WrongRows.of(scored));
    }
    terminal.print(KindTable.of(scored, summary));
    terminal.flush();
    ObjectNode report =
        folder.isPresent()
            ? folder.get().end(manifest, scored, summary, target.corpus())
            : ReportJson.of(manifest, scored, summary);
    return new Result(scored, summary, report);
  }

  private static List<Outcome> ask(
      Suite suite,
      Target target,
      int threads,
      Manifest manifest,
      Optional<RunFolder> folder,
      PrintWriter progress)
      throws InterruptedException {
    ProgressBar bar =
        new ProgressBar("questions", suite.items().size(), progress, Terminal.isThere());
    Runner runner = new Runner(target, threads);
    if (folder.isEmpty()) {
      return runner.run(suite.items(), Map.of(), outcome -> bar.step());
    }
    Path file = folder.get().answers();
    Map<String, List<Response>> kept =
        folder.get().cutOff(manifest) ? AnswersLog.read(file) : Map.of();
    List<Outcome> before = outcomes(suite, kept);
    if (!before.isEmpty()) {
      progress.println("taking up a run that was cut off after " + before.size() + " questions");
      bar.skip(before.size());
    }
    folder.get().begin(manifest);
    List<Outcome> outcomes;
    try (AnswersLog log = AnswersLog.open(file, before)) {
      outcomes =
          runner.run(
              suite.items(),
              kept,
              outcome -> {
                log.add(outcome);
                bar.step();
              });
    }
    AnswersLog.open(file, outcomes).close();
    return outcomes;
  }

  private static List<Outcome> outcomes(Suite suite, Map<String, List<Response>> kept) {
    List<Outcome> outcomes = new ArrayList<>();
    for (Item item : suite.items()) {
      List<Response> responses = kept.get(item.id());
      if (responses != null) {
        outcomes.add(new Outcome(item, responses));
      }
    }
    return outcomes;
  }
}
