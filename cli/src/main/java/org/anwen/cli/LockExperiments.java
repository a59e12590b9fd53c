package org.anwen.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.anwen.Assistant;
import org.anwen.config.Settings;
import org.anwen.eval.lock.LockBench;
import org.anwen.eval.lock.LockExperiment;
import org.anwen.eval.lock.LockTally;
import org.anwen.eval.suite.Format;
import org.anwen.eval.suite.Suite;
import org.anwen.eval.suite.Suites;
import org.anwen.ingest.Progress;

/** Runs the bench of the verifier as its experiment says, and holds it to its floors. */
final class LockExperiments {
  private static final int SHOWN = 20;

  private LockExperiments() {}

  /** Where the experiment stands in an installation. */
  static Path file(Path root) {
    return root.resolve("eval/experiments/verifier/verifier.yaml");
  }

  /**
   * Runs it, if it is there.
   *
   * @param small whether the sample is enough
   * @return the floors that do not hold
   */
  static List<String> run(Settings settings, boolean small, PrintWriter out) {
    Path root = settings.layout().root();
    Path file = file(root);
    if (!Files.exists(file)) {
      return List.of();
    }
    LockExperiment experiment = LockExperiment.read(file, root);
    out.println("── " + experiment.name() + ": " + experiment.description());
    LockTally tally = new LockTally();
    LockExperiment.Size size = small ? experiment.sample() : experiment.full();
    for (LockExperiment.Source source : size.sources()) {
      try (Assistant assistant =
          Assistant.open(settings, List.of(source.corpus()), Progress.NONE)) {
        Suite suite = Suites.read(Format.of("native"), List.of(source.suite()));
        for (long seed : size.seeds()) {
          LockBench.Result result =
              new LockBench(assistant, seed).run(suite, size.each(), size.variants());
          result.examples().stream().limit(SHOWN).forEach(out::println);
          tally.add(result);
        }
      }
    }
    tally.lines().forEach(out::println);
    List<String> broken = tally.broken(experiment);
    broken.forEach(floor -> out.println("BROKEN   " + floor));
    out.println();
    out.flush();
    return broken;
  }
}
