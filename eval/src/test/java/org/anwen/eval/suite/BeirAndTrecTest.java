package org.anwen.eval.suite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.anwen.api.AnwenException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BeirAndTrecTest {
  @TempDir private Path folder;

  @BeforeEach
  void writeAFolder() throws IOException {
    write("corpus.jsonl", "{\"_id\":\"d1\",\"title\":\"甲\",\"text\":\"济南在山东。\"}\n");
    write(
        "queries.jsonl",
        "{\"_id\":\"q1\",\"text\":\"济南在哪？\"}\n{\"_id\":\"q2\",\"text\":\"没有评判\"}\n");
    Files.createDirectories(folder.resolve("qrels"));
    write("qrels/test.tsv", "query-id\tcorpus-id\tscore\nq1\td1\t2\n");
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  @Test
  void aBeirFolderBringsItsCorpusAndOnlyJudgedQueriesAreAsked() {
    Suite suite = BeirSuite.read(folder);
    assertEquals(List.of("q1"), suite.items().stream().map(Item::id).toList());
    assertEquals(Map.of("d1", 2), suite.items().getFirst().relevant());
    assertEquals("济南在山东。", suite.corpus().orElseThrow().policyCase("d1").orElseThrow().text());
  }

  @Test
  void aWrongJudgementIsNamedByLineAndField() throws IOException {
    write("qrels/test.tsv", "query-id\tcorpus-id\tscore\nq1\td1\thigh\nq1\n");
    String message = message();
    assertTrue(
        message.contains("test.tsv:2: field 'relevance': got 'high', expected a whole number"));
    assertTrue(message.contains("test.tsv:3: got 1 columns, expected 3 (BEIR) or 4 (TREC)"));
  }

  @Test
  void aJudgedQueryThatIsNotThereIsAProblem() throws IOException {
    write("qrels/test.tsv", "query-id\tcorpus-id\tscore\nq9\td1\t1\nq1\td1\t1\n");
    assertTrue(message().contains("got no query 'q9'"));
  }

  private String message() {
    return String.valueOf(
        assertThrows(AnwenException.class, () -> BeirSuite.read(folder)).getMessage());
  }

  @Test
  void topicsAreReadFromLinesAndFromTags() throws IOException {
    write("t.qrels", "1 0 d1 1\n2 0 d1 0\n2 0 d2 -1\n");
    write("t.topics", "1\t济南在哪？\n2\t长沙呢？\n");
    Suite lines = TrecSuite.read(folder.resolve("t.topics"));
    assertEquals("济南在哪？", lines.items().getFirst().question());
    assertEquals(Map.of("d1", 0, "d2", 0), lines.items().getLast().relevant());
    write(
        "t.topics",
        """
        <top>
        <num> Number: 1
        <title> 济南在哪？
        <desc> 说明
        </top>
        <top>
        <num>2</num>
        <title>长沙呢？</title>
        </top>
        """);
    Suite tags = TrecSuite.read(folder.resolve("t.topics"));
    assertEquals(List.of("济南在哪？", "长沙呢？"), tags.items().stream().map(Item::question).toList());
  }
}
