package org.anwen.eval.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.anwen.eval.Json;
import org.anwen.eval.Samples;
import org.anwen.eval.run.CaseNames;
import org.anwen.eval.suite.Format;
import org.anwen.eval.suite.Item;
import org.anwen.eval.suite.Suite;
import org.anwen.eval.suite.Suites;
import org.anwen.ingest.Corpus;
import org.anwen.ledger.Ledger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DrafterTest {
  private final Corpus corpus = Samples.corpus();
  private final Drafter.Suite draft = new Drafter(Ledger.of(corpus), 10).draft();

  @TempDir private Path folder;

  private Suite suite() throws IOException {
    Files.writeString(folder.resolve("d.anchors.json"), Json.pretty(draft.anchors()));
    return Suites.read(
        Format.NATIVE, List.of(Files.writeString(folder.resolve("d.jsonl"), draft.rows())));
  }

  @Test
  void theDraftIsASuiteWhoseAnchorsAreEachInOneCase() throws IOException {
    Suite suite = suite();
    suite.anchors().forEach((name, anchors) -> CaseNames.find(name, anchors, corpus));
    assertTrue(suite.items().stream().allMatch(Item::draft));
    assertTrue(
        draft
            .kinds()
            .keySet()
            .containsAll(
                List.of(
                    "fact", "list", "aggregate", "compare", "premise", "followup", "unanswerable")),
        draft.kinds()::toString);
  }

  @Test
  void everyExpectedFigureStandsInTheCaseThatMustBeCited() throws IOException {
    for (Item item : suite().items()) {
      var expect = item.expect().orElseThrow();
      if (item.kind().equals("fact")) {
        String text = corpus.policyCase(expect.cite().getFirst()).orElseThrow().text();
        String figure = expect.all().getFirst().getFirst();
        assertTrue(text.contains(figure), figure + " in " + text);
      }
    }
  }

  @Test
  void noQuestionCopiesTheSentenceItAsksFor() throws IOException {
    for (Item item : suite().items()) {
      for (String cite : item.expect().orElseThrow().cite()) {
        String text = corpus.policyCase(cite).orElseThrow().text();
        int shared = Drafter.sharedRun(item.question(), text);
        assertTrue(shared <= Drafter.COPIED, item.question() + " shares " + shared);
      }
    }
  }

  @Test
  void aFalsePremiseStatesAnotherValueAndItsTwinTheTrueOne() throws IOException {
    List<Item> premises =
        suite().items().stream().filter(item -> item.kind().equals("premise")).toList();
    assertEquals(0, premises.size() % 2);
    for (Item item : premises) {
      String value = item.expect().orElseThrow().all().getFirst().getFirst();
      assertEquals(item.holds().orElseThrow(), item.question().contains(value), item.question());
    }
  }

  @Test
  void anUnanswerableQuestionCitesNothingAndMustAbstain() throws IOException {
    String all = String.join("", corpus.cases().stream().map(c -> c.text()).toList());
    for (Item item : suite().items()) {
      if (item.kind().equals("unanswerable")) {
        assertTrue(item.unanswerable());
        assertTrue(item.expect().orElseThrow().cite().isEmpty());
      }
    }
    JsonNode first = Json.MAPPER.readTree(draft.rows().lines().findFirst().orElseThrow());
    assertTrue(first.path("draft").asBoolean());
    assertTrue(all.contains(Samples.city(0)));
  }
}
