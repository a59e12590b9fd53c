package org.anwen.eval;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.anwen.eval.report.KindTable;
import org.anwen.eval.report.WrongRows;
import org.anwen.eval.run.AnswersLog;
import org.anwen.eval.run.Outcome;
import org.anwen.eval.run.ProgressBar;
import org.anwen.eval.run.Response;
import org.anwen.eval.run.Runner;
import org.anwen.eval.run.Target;
import org.anwen.eval.score.Scored;
import org.anwen.eval.score.Scorer;
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
   */
  public record Options(int threads, Optional<Path> out, boolean verbose) {}

  /**
   * Asks all questions, judges the answers, prints the table and writes the report.
   *
   * @param terminal receives the table; the progress bar goes to {@code progress}
   */
  public static List<Scored> run(
      Suite suite, Target target, Options options, PrintWriter terminal, PrintWriter progress)
      throws InterruptedException {
    suite.warnings().forEach(warning -> progress.println("warning: " + warning));
    Scorer scorer = new Scorer(suite, target.corpus());
    List<Scored> scored = scorer.score(ask(suite, target, options, progress));
    if (options.verbose()) {
      terminal.print(WrongRows.of(scored));
    }
    terminal.print(KindTable.of(scored));
    terminal.flush();
    return scored;
  }

  private static List<Outcome> ask(
      Suite suite, Target target, Options options, PrintWriter progress)
      throws InterruptedException {
    ProgressBar bar = new ProgressBar(suite.items().size(), progress);
    Runner runner = new Runner(target, options.threads());
    if (options.out().isEmpty()) {
      return runner.run(suite.items(), Map.of(), outcome -> bar.step());
    }
    Path file = folder(options.out().get()).resolve("answers.jsonl");
    Map<String, List<Response>> kept = Map.of();
    List<Outcome> outcomes;
    try (AnswersLog log = AnswersLog.open(file, keptOutcomes(suite, kept))) {
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

  private static List<Outcome> keptOutcomes(Suite suite, Map<String, List<Response>> kept) {
    List<Outcome> outcomes = new ArrayList<>();
    for (Item item : suite.items()) {
      List<Response> responses = kept.get(item.id());
      if (responses != null) {
        outcomes.add(new Outcome(item, responses));
      }
    }
    return outcomes;
  }

  private static Path folder(Path out) {
    try {
      return Files.createDirectories(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
