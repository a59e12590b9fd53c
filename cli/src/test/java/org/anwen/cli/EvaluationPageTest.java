package org.anwen.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anwen.eval.experiment.Experiment;
import org.anwen.eval.experiment.ExperimentFile;
import org.anwen.eval.experiment.ResultsTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluationPageTest {
  private static final Pattern BLOCK = Pattern.compile("```sh\\n(.*?)```", Pattern.DOTALL);

  @TempDir private Path runs;

  private static String page() throws IOException {
    return Files.readString(Ran.root().resolve("docs/evaluation.md"));
  }

  @Test
  void everyCommandOfTheWalkThroughRunsInTheOrderOfThePage() throws IOException {
    List<String> commands = new ArrayList<>();
    Matcher block = BLOCK.matcher(page());
    while (block.find()) {
      block.group(1).lines().filter(line -> line.startsWith("./anwen ")).forEach(commands::add);
    }
    assertFalse(commands.isEmpty());
    for (String command : commands) {
      Ran ran = Ran.command(runs, command.substring("./anwen ".length()).split(" +"));
      boolean compares = command.contains(" compare ");
      assertTrue(
          ran.exit() == 0 || (compares && ran.exit() == 1),
          () -> command + " exits with " + ran.exit() + "\n" + ran.err() + ran.out());
    }
    for (String file : List.of("a/report.html", "a/junit.xml", "compare.html", "draft.jsonl")) {
      assertTrue(Files.size(runs.resolve(file)) > 0, file);
    }
  }

  @Test
  void theTableOfResultsIsMadeFromTheExperiments() throws IOException {
    List<Experiment> experiments =
        ExperimentsCommand.all(Ran.root()).stream()
            .map(file -> ExperimentFile.read(file, Ran.root()))
            .toList();
    assertEquals(ResultsTable.renewed(page(), experiments), page());
  }

  @Test
  void theSmallExperimentsHoldTheirFloors() {
    Ran ran = Ran.command(runs, "eval", "experiments", "--small", "--out", "runs/experiments");
    assertEquals(0, ran.exit(), () -> ran.err() + ran.out());
  }
}
