package org.anwen.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvalCommandTest {
  private static final Pattern FIGURE =
      Pattern.compile("(?<![\\[\\p{Alnum}.-])[0-9]+(?:\\.[0-9]+)?(?![\\]\\p{Alpha}-])");

  @TempDir private Path runs;

  private void writeSuite() throws IOException {
    StringBuilder rows = new StringBuilder();
    StringBuilder answers = new StringBuilder();
    StringBuilder broken = new StringBuilder();
    for (int i = 0; i < 60; i++) {
      int value = 100 + 7 * i;
      rows.append(
          "{\"id\":\"q%d\",\"kind\":\"fact\",\"turns\":[\"第%d个是多少？\"],\"all\":[\"%d个\"]}%n"
              .formatted(i, i, value));
      String answer = "{\"id\":\"q%d\",\"answer\":\"新增%d个。\"}%n".formatted(i, value);
      answers.append(answer);
      broken.append(i % 3 == 2 ? FIGURE.matcher(answer).replaceAll("若干") : answer);
    }
    Files.writeString(runs.resolve("s.jsonl"), rows);
    Files.writeString(runs.resolve("sound.jsonl"), answers);
    Files.writeString(runs.resolve("broken.jsonl"), broken);
  }

  private Ran judge(String answers, String... more) {
    String[] args = {
      "eval",
      "--suite",
      "runs/s.jsonl",
      "--answers",
      "runs/" + answers,
      "--corpus",
      "eval/corpora/road-upkeep"
    };
    String[] all = java.util.Arrays.copyOf(args, args.length + more.length);
    System.arraycopy(more, 0, all, args.length, more.length);
    return Ran.command(runs, all);
  }

  @Test
  void droppingEveryThirdFigureIsARegressionAndExitsWithOne() throws IOException {
    writeSuite();
    Ran sound = judge("sound.jsonl", "--out", "runs/a");
    assertEquals(0, sound.exit(), sound.err());
    assertTrue(sound.out().contains("60/60"), sound.out());
    Ran broken = judge("broken.jsonl", "--out", "runs/b", "--baseline", "runs/a");
    assertEquals(1, broken.exit(), broken.err() + broken.out());
    assertTrue(broken.out().contains("B is worse in right"), broken.out());
    assertEquals(1, Ran.command(runs, "eval", "compare", "runs/a", "runs/b").exit());
  }

  @Test
  void theSameAnswersHaveNoDifferenceAndExitWithNought() throws IOException {
    writeSuite();
    judge("sound.jsonl", "--out", "runs/a");
    Ran again = judge("sound.jsonl", "--out", "runs/b", "--baseline", "runs/a");
    assertEquals(0, again.exit(), again.err());
    assertTrue(again.out().contains("no difference\n"), again.out());
  }

  @Test
  void aBrokenSuiteExitsWithTwoAndNamesTheLine() throws IOException {
    writeSuite();
    Files.writeString(runs.resolve("s.jsonl"), "{\"id\":\"q\",\"kind\":\"fact\"}\n");
    Ran ran = judge("sound.jsonl");
    assertEquals(2, ran.exit());
    assertTrue(ran.err().contains("s.jsonl:1: field 'turns'"), ran.err());
  }

  @Test
  void aSuiteThatIsNotThereAndAFormatThatIsNoneExitWithTwo() {
    assertEquals(2, Ran.command(runs, "eval", "--suite", "runs/none.jsonl").exit());
    assertEquals(2, Ran.command(runs, "eval", "--suite", "runs/s.jsonl", "--format", "xml").exit());
    assertEquals(2, Ran.command(runs, "eval").exit());
  }

  @Test
  void aServerThatIsNotThereExitsWithTwoAndSaysSo() throws IOException {
    writeSuite();
    Ran ran = Ran.command(runs, "eval", "--suite", "runs/s.jsonl", "--url", "http://127.0.0.1:1");
    assertEquals(2, ran.exit());
    assertTrue(ran.err().contains("no answer from http://127.0.0.1:1/api/documents"), ran.err());
  }
}
