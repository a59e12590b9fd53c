package org.anwen.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnswersPageTest {
  @TempDir private Path runs;

  @Test
  void thePageOfAnswersIsWhatTheProductAnswersNow() {
    Ran ran = Ran.command(runs, "eval", "examples");
    assertEquals(0, ran.exit(), () -> ran.err() + ran.out());
  }

  @Test
  void anAnswerThatLacksWhatItNeedsAndAStalePageAreTold() throws IOException {
    Path file = runs.resolve("wrong.yaml");
    Files.writeString(
        file,
        """
        page: docs/no-such-page.md
        corpora:
          - {name: seed, path: seeds, title: 案例}
        kinds:
          - title: 事实
            text: 一句话。
            examples:
              - {corpus: seed, turns: [{ask: 南充市的居民出资率是多少？, holds: [97%]}]}
        """);
    Ran ran = Ran.command(runs, "eval", "examples", "runs/wrong.yaml");
    assertEquals(1, ran.exit(), ran::out);
    assertTrue(ran.out().contains("expected '97%': 南充市的居民出资率是多少？ → "), ran::out);
    assertTrue(ran.out().contains("STALE    docs/no-such-page.md"), ran::out);
  }

  @Test
  void aFileWithAnUnknownFieldIsRefusedByName() throws IOException {
    Path file = runs.resolve("odd.yaml");
    Files.writeString(file, "page: docs/x.md\ncorpus: []\n");
    Ran ran = Ran.command(runs, "eval", "examples", "runs/odd.yaml");
    assertEquals(2, ran.exit(), ran::out);
    assertTrue(ran.err().contains("corpus"), ran::err);
  }
}
