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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NativeSuiteTest {
  @TempDir private Path folder;

  private Path suite(String rows) throws IOException {
    return Files.writeString(folder.resolve("s.jsonl"), rows);
  }

  private String error(String rows) throws IOException {
    Path file = suite(rows);
    return String.valueOf(
        assertThrows(AnwenException.class, () -> NativeSuite.read(file)).getMessage());
  }

  @Test
  void aRowIsReadWithItsAlternativesAndItsRelevance() throws IOException {
    Suite suite =
        NativeSuite.read(
            suite(
                """
                {"id":"a","kind":"list","turns":["先问","再问"],"all":["济南|济","怀化"],"cite":["X"],"may":["Y"],"only":true}

                {"id":"b","kind":"unanswerable","turns":["问"],"abstain":true}
                """));
    Item first = suite.items().getFirst();
    assertEquals("再问", first.question());
    Expectation expect = first.expect().orElseThrow();
    assertEquals(List.of(List.of("济南", "济"), List.of("怀化")), expect.all());
    assertTrue(expect.only());
    assertEquals(Map.of("X", 1, "Y", 0), first.relevant());
    assertTrue(suite.items().getLast().unanswerable());
  }

  @Test
  void eachProblemNamesLineFieldAndWhatWasExpected() throws IOException {
    String message =
        error(
            """
            {"id":"a","kind":"fakt","turns":["问"]}
            {"id":"b","kind":"fact","turns":[]}
            {"id":"b2","kind":"fact","turns":["问"],"all":"x"}
            {"id":"c","kind":"fact","turns":["问"],"cites":["x"]}
            {"id":"d","kind":"fact","turns":["问"],"abstain":"yes"}
            {"id":"e","kind":"fact","turns":["问"]}
            {"id":"e","kind":"fact","turns":["问"]}
            not json
            """);
    assertTrue(message.contains("s.jsonl:1: field 'kind': got 'fakt', expected one of fact"));
    assertTrue(message.contains("s.jsonl:2: field 'turns'"));
    assertTrue(message.contains("s.jsonl:3: field 'all': got \"x\", expected an array of strings"));
    assertTrue(message.contains("s.jsonl:4: field 'cites': got an unknown field, expected 'cite'"));
    assertTrue(message.contains("s.jsonl:5: field 'abstain': got \"yes\", expected true or false"));
    assertTrue(message.contains("s.jsonl:7: field 'id'"), message);
    assertTrue(message.contains("s.jsonl:8: got no JSON"), message);
  }

  @Test
  void anEmptyFileIsNoSuite() throws IOException {
    assertTrue(error("\n").contains("expected a JSON object a line"));
  }

  @Test
  void aCaseThatTheAnchorsDoNotNameIsAProblem() throws IOException {
    Files.writeString(folder.resolve("anchors.json"), "{\"X\":\"一句话\"}");
    String message = error("{\"id\":\"a\",\"kind\":\"fact\",\"turns\":[\"问\"],\"cite\":[\"Z\"]}");
    assertTrue(message.contains("case 'Z'"), message);
  }

  @Test
  void theSuitesOwnAnchorsComeBeforeTheFolders() throws IOException {
    Files.writeString(folder.resolve("anchors.json"), "{\"X\":\"一句话\"}");
    Files.writeString(folder.resolve("s.anchors.json"), "{\"Z\":\"另一句\"}");
    Suite suite =
        NativeSuite.read(
            suite("{\"id\":\"a\",\"kind\":\"fact\",\"turns\":[\"问\"],\"cite\":[\"Z\"]}"));
    assertEquals(Map.of("s", Map.of("Z", "另一句")), suite.anchors());
  }

  @Test
  void rowsOfTwoSuitesWithTheSameIdAreKeptApart() throws IOException {
    String row = "{\"id\":\"a\",\"kind\":\"fact\",\"turns\":[\"问\"],\"all\":[\"x\"]}";
    Path second = Files.writeString(folder.resolve("t.jsonl"), row);
    Suite merged = Suites.read(Format.NATIVE, List.of(suite(row), second));
    assertEquals(List.of("a", "t/a"), merged.items().stream().map(Item::id).toList());
  }
}
