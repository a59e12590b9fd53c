package org.anwen.eval.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.anwen.api.AnwenException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExperimentFileTest {
  @TempDir private Path folder;

  private Experiment read(String yaml) throws IOException {
    Files.writeString(folder.resolve("s.jsonl"), "");
    return ExperimentFile.read(Files.writeString(folder.resolve("e.yaml"), yaml), folder);
  }

  @Test
  void anExperimentIsReadWithItsFloors() throws IOException {
    Experiment experiment =
        read(
            """
            name: parking
            suite: s.jsonl
            small: true
            floors:
              right: 0.8
              fact.right: 0.9
              unsupported-figures: 0
            expected:
              right: 0.85
            """);
    assertEquals(List.of(folder.resolve("s.jsonl")), experiment.suites());
    assertTrue(experiment.small());
    assertEquals(
        Map.of("right", 0.8, "fact.right", 0.9, "unsupported-figures", 0.0), experiment.floors());
  }

  @Test
  void eachWrongFieldIsNamed() {
    AnwenException thrown =
        assertThrows(
            AnwenException.class,
            () -> read("suite: t.jsonl\nfloor: 1\nfloors:\n  rihgt: 1\n  right: high\n"));
    String message = String.valueOf(thrown.getMessage());
    for (String part :
        List.of(
            "field 'floor': got an unknown field",
            "field 'name'",
            "field 'suite': got 't.jsonl', expected a file or folder that is there",
            "field 'floors.rihgt': got an unknown measure",
            "field 'floors.right': got \"high\", expected a number")) {
      assertTrue(message.contains(part), message);
    }
  }

  @Test
  void theTableIsMadeFromTheExpectedScores() throws IOException {
    Experiment experiment = read("name: parking\nsuite: s.jsonl\nexpected:\n  right: 0.85\n");
    String page = "before\n<!-- results -->\nold\n<!-- /results -->\nafter\n";
    String renewed = ResultsTable.renewed(page, List.of(experiment));
    assertTrue(renewed.contains("| parking | 0.850 | – |"), renewed);
    assertTrue(renewed.startsWith("before\n<!-- results -->\n"));
    assertTrue(renewed.endsWith("<!-- /results -->\nafter\n"));
  }
}
