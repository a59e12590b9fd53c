package org.anwen.eval.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.anwen.api.AnwenException;
import org.anwen.eval.suite.Item;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnswersFileTest {
  @TempDir private Path folder;

  private static Item item(String id) {
    return new Item(
        id,
        "s",
        "fact",
        List.of("问？"),
        Optional.empty(),
        List.of(),
        List.of("96%"),
        Map.of(),
        id,
        Optional.empty(),
        false);
  }

  private AnswersFile read(String rows) throws IOException {
    return AnswersFile.read(Files.writeString(folder.resolve("a.jsonl"), rows), Optional.empty());
  }

  @Test
  void anotherSystemNeedsIdAndAnswerAloneAndMayCiteByCaseId() throws IOException {
    try (AnswersFile file = read("{\"id\":\"a\",\"answer\":\"96%[1]\",\"citations\":[\"A1\"]}\n")) {
      Response response = file.ask(item("a")).getLast();
      assertEquals("96%[1]", response.answer());
      assertEquals("A1", response.citations().getFirst().caseId());
      assertEquals(1, response.citations().getFirst().marker());
    }
  }

  @Test
  void aQuestionWithoutAnAnswerFails() throws IOException {
    try (AnswersFile file = read("{\"id\":\"a\",\"answer\":\"96%\"}\n")) {
      assertTrue(file.ask(item("b")).getLast().error().isPresent());
    }
  }

  @Test
  void whatWasWrittenIsReadBackTheSame() throws IOException {
    String row =
        "{\"id\":\"a\",\"answer\":\"96%[1]\",\"abstained\":false,\"kind\":\"fact\",\"answerer\":\"x\","
            + "\"citations\":[{\"marker\":1,\"caseId\":\"c\",\"caseTitle\":\"t\",\"documentId\":\"d\","
            + "\"document\":\"D\",\"section\":[\"s\"],\"quote\":\"q\",\"start\":3,\"end\":4}],"
            + "\"hits\":[{\"caseId\":\"c\",\"documentId\":\"d\",\"start\":0,\"end\":9,\"score\":1.5}],"
            + "\"value\":\"96%\",\"timings\":{\"retrieveMs\":1,\"answerMs\":2,\"totalMs\":3},\"ms\":3.5}";
    try (AnswersFile file = read(row)) {
      Outcome outcome = new Outcome(item("a"), file.ask(item("a")));
      assertEquals(row, org.anwen.eval.Json.line(AnswerRow.write(outcome)));
    }
  }

  @Test
  void wrongRowsAreNamedByLine() {
    AnwenException thrown =
        assertThrows(
            AnwenException.class,
            () ->
                read("{\"id\":\"a\"}\n{\"answer\":\"x\"}\n{\"id\":\"a\",\"answer\":\"x\"\n")
                    .close());
    String message = String.valueOf(thrown.getMessage());
    assertTrue(message.contains("a.jsonl:1: got field 'answer'"), message);
    assertTrue(message.contains("a.jsonl:2: field 'id'"), message);
    assertTrue(message.contains("a.jsonl:3: got no JSON"), message);
  }
}
