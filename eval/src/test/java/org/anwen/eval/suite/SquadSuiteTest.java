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
import org.anwen.eval.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SquadSuiteTest {
  @TempDir private Path folder;

  private Suite read(String json) throws IOException {
    return SquadSuite.read(Files.writeString(folder.resolve("s.json"), json));
  }

  private static String article(String qas) {
    return "{\"data\":[{\"title\":\"甲\",\"paragraphs\":[{\"context\":\"济南在山东。\",\"qas\":["
        + qas
        + "]}]}]}";
  }

  @Test
  void cmrcAndDrcdAreReadWithTheirContextsAsTheCorpus() {
    Suite cmrc = SquadSuite.read(Samples.file("cmrc2018-sample.json"));
    assertEquals(4, cmrc.corpus().orElseThrow().cases().size());
    assertEquals("生命数耗完即算为什么？", cmrc.items().getFirst().question());
    assertEquals(List.of("踢爆"), cmrc.items().getFirst().spans());
    Suite drcd = SquadSuite.read(Samples.file("drcd-sample.json"));
    // Two people gave the same answer: CJRC's rule leaves each out in turn.
    assertEquals(List.of("歐洲", "歐洲"), drcd.items().getFirst().spans());
    Item first = drcd.items().getFirst();
    assertEquals(Map.of(first.cluster(), 1), first.relevant());
    assertTrue(drcd.corpus().orElseThrow().policyCase(first.cluster()).isPresent());
  }

  @Test
  void impossibleIsReadAsABooleanAndAsAString() throws IOException {
    Suite suite =
        read(
            article(
                "{\"id\":\"1\",\"question\":\"人口？\",\"answers\":[],\"is_impossible\":true},"
                    + "{\"id\":\"2\",\"question\":\"面积？\",\"answers\":[],\"is_impossible\":\"true\"},"
                    + "{\"id\":\"3\",\"question\":\"在哪？\",\"is_impossible\":\"false\","
                    + "\"answers\":[{\"text\":\"山东\",\"answer_start\":3}]}"));
    assertEquals(
        List.of(true, true, false), suite.items().stream().map(Item::unanswerable).toList());
  }

  @Test
  void whatIsWrongIsNamedByItsPath() {
    AnwenException thrown =
        assertThrows(
            AnwenException.class,
            () -> read(article("{\"id\":\"1\",\"question\":\"人口？\",\"answers\":[]}")));
    assertEquals(
        "s.json: field 'data[0].paragraphs[0].qas[0].answers': got no answer, expected one, or"
            + " is_impossible true\n"
            + "s.json: field 'data': got no question, expected articles with paragraphs with qas",
        thrown.getMessage());
  }

  @Test
  void aBlankQuestionCountsAndIsToldOf() throws IOException {
    Suite suite = read(article("{\"id\":\"1\",\"question\":\"\",\"answers\":[{\"text\":\"山东\"}]}"));
    assertEquals(1, suite.items().size());
    assertEquals(1, suite.warnings().size());
  }
}
