package org.anwen.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.anwen.Assistant;
import org.anwen.eval.experiment.Experiment;
import org.anwen.eval.experiment.ExperimentFile;
import org.anwen.eval.fit.Example;
import org.anwen.eval.fit.Examples;
import org.anwen.eval.fit.LogisticFit;
import org.anwen.eval.run.CaseNames;
import org.anwen.eval.suite.Format;
import org.anwen.eval.suite.Item;
import org.anwen.eval.suite.Suite;
import org.anwen.eval.suite.Suites;
import org.anwen.ingest.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code anwen eval fit}: fits the weights by which it is decided whether to answer. */
@Command(
    name = "fit",
    description = {
      "Fits to the suites of experiments when there is enough to answer from.",
      "What is kept aside (heldout in its name) is left out."
    })
final class FitCommand implements Callable<Integer> {
  private static final String ASIDE = "heldout";

  @Mixin private CommonOptions common = new CommonOptions();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      paramLabel = "FILE",
      arity = "0..*",
      description = "Experiments; without any, all of eval/experiments.")
  private List<Path> files = new ArrayList<>();

  @Option(
      names = "--out",
      paramLabel = "FILE",
      required = true,
      description = "Receives the weights.")
  private Path out = Path.of("");

  @Override
  public Integer call() throws IOException {
    Path root = common.settings().layout().root();
    PrintWriter terminal = spec.commandLine().getOut();
    Map<String, Map<String, List<Example>>> byCorpus = new TreeMap<>();
    for (Path file : files.isEmpty() ? experiments(root) : files) {
      Experiment experiment = ExperimentFile.read(file, root);
      if (experiment.format() == Format.NATIVE && !experiment.name().contains(ASIDE)) {
        Map<String, List<Example>> byModel =
            byCorpus.computeIfAbsent(experiment.corpora().toString(), c -> new TreeMap<>());
        examples(experiment)
            .forEach(e -> byModel.computeIfAbsent(e.model(), m -> new ArrayList<>()).add(e));
      }
    }
    StringBuilder lines =
        new StringBuilder(
            """
            # Weights of the signs that tell whether the material holds an answer: model, sign, weight, by tabs.
            # Fitted by logistic regression to the suites in eval/suites: ./anwen eval fit --out FILE.
            """);
    for (String model : List.of("facts", "words")) {
      tell(model, byCorpus, terminal);
      LogisticFit.fit(all(byCorpus, model, ""))
          .forEach(
              (sign, weight) ->
                  lines.append(String.format(Locale.ROOT, "%s\t%s\t%.4f%n", model, sign, weight)));
    }
    Files.writeString(out, lines, UTF_8);
    terminal.flush();
    return 0;
  }

  private List<Example> examples(Experiment experiment) {
    Suite suite = Suites.read(experiment.format(), experiment.suites());
    List<Example> examples = new ArrayList<>();
    try (Assistant assistant =
        Assistant.open(common.settings(), experiment.corpora(), Progress.NONE)) {
      Map<String, Examples> bySuite = new HashMap<>();
      for (Item item : suite.items()) {
        Examples of =
            bySuite.computeIfAbsent(
                item.suite(),
                name ->
                    new Examples(
                        assistant,
                        CaseNames.find(
                            name,
                            suite.anchors().getOrDefault(name, Map.of()),
                            assistant.corpus())));
        examples.addAll(of.of(item));
      }
    }
    return examples;
  }

  /** How the weights fare on each corpus when they are fitted to all others. */
  private static void tell(
      String model, Map<String, Map<String, List<Example>>> byCorpus, PrintWriter terminal) {
    int answered = 0;
    int refused = 0;
    int all = 0;
    for (Map.Entry<String, Map<String, List<Example>>> corpus : byCorpus.entrySet()) {
      Map<String, Double> weights = LogisticFit.fit(all(byCorpus, model, corpus.getKey()));
      for (Example example : corpus.getValue().getOrDefault(model, List.of())) {
        boolean holds = LogisticFit.probability(weights, example.signs()) >= 0.5;
        answered += holds && !example.holds() ? 1 : 0;
        refused += !holds && example.holds() ? 1 : 0;
        all++;
      }
    }
    terminal.printf(
        "%s: %d examples; fitted to the other corpora each time, %d wrongly answered, %d wrongly"
            + " refused%n",
        model, all, answered, refused);
  }

  private static List<Example> all(
      Map<String, Map<String, List<Example>>> byCorpus, String model, String except) {
    List<Example> examples = new ArrayList<>();
    byCorpus.forEach(
        (corpus, byModel) -> {
          if (!corpus.equals(except)) {
            examples.addAll(byModel.getOrDefault(model, List.of()));
          }
        });
    return examples;
  }

  private static List<Path> experiments(Path root) throws IOException {
    try (Stream<Path> found = Files.list(root.resolve("eval/experiments"))) {
      return found.filter(f -> f.toString().endsWith(".yaml")).sorted().toList();
    }
  }
}
