package org.anwen.retrieve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.anwen.api.Hit;
import org.anwen.api.Passage;
import org.anwen.api.Retriever;
import org.anwen.index.PassageIndex;
import org.anwen.ingest.IngestResult;
import org.anwen.ingest.Ingestor;
import org.anwen.ingest.PassageSplitter;
import org.anwen.ingest.PolicyCase;
import org.anwen.ingest.Progress;
import org.junit.jupiter.api.Test;

/** Retrieval by words on real documents and real questions, against plain pairs in the same run. */
class RetrievalQualityTest {
  private static final Path ROOT = Path.of(System.getProperty("anwen.root", ".."));

  /** A question, and the id of the case it is answered from. */
  private record Asked(String question, String caseId) {}

  private record Measured(double hitAt1, double reciprocalRankAt10) {}

  @Test
  void onTheSeedTheCaseOfNearlyEveryQuestionComesFirst() throws IOException {
    IngestResult seed = new Ingestor().read(List.of(ROOT.resolve("seeds")), Progress.NONE);
    List<Passage> passages = new ArrayList<>();
    for (PolicyCase policyCase : seed.corpus().cases()) {
      passages.addAll(PassageSplitter.STANDARD.split(policyCase));
    }
    List<Asked> questions = seedQuestions(seed);
    assertTrue(questions.size() >= 90, "expected 90 questions or more, got " + questions.size());
    Measured measured = measure(passages, questions, FieldWeights.DEFAULT);
    assertTrue(measured.hitAt1() >= 0.97, "hit@1 " + measured.hitAt1());
  }

  @Test
  void onTraditionalTextWordsFindMoreThanPairsAlone() throws IOException {
    isAtLeastPlainPairs("drcd-sample.json", 0.95);
  }

  @Test
  void onEncyclopediaTextWordsFindMoreThanPairsAlone() throws IOException {
    isAtLeastPlainPairs("cmrc2018-sample.json", 0.97);
  }

  private static void isAtLeastPlainPairs(String file, double floor) throws IOException {
    List<Passage> passages = new ArrayList<>();
    List<Asked> questions = new ArrayList<>();
    read(file, passages, questions);
    Measured pairs = measure(passages, questions, FieldWeights.BIGRAMS_ONLY);
    Measured words = measure(passages, questions, FieldWeights.DEFAULT);
    String seen = "pairs " + pairs + ", words " + words;
    assertTrue(words.hitAt1() >= pairs.hitAt1(), seen);
    assertTrue(words.reciprocalRankAt10() >= pairs.reciprocalRankAt10(), seen);
    assertTrue(words.hitAt1() >= floor, seen);
  }

  private static Measured measure(
      List<Passage> passages, List<Asked> questions, FieldWeights weights) {
    try (PassageIndex index = PassageIndex.inMemory(Optional.empty())) {
      assertEquals(passages.size(), index.sync(passages).added());
      Retriever retriever = new LexicalRetriever(index, weights, Search.BOUND);
      int first = 0;
      double reciprocal = 0;
      for (Asked asked : questions) {
        int rank = rank(retriever.retrieve(asked.question(), 40), asked.caseId());
        first += rank == 1 ? 1 : 0;
        reciprocal += rank > 0 ? 1.0 / rank : 0;
      }
      return new Measured(first / (double) questions.size(), reciprocal / questions.size());
    }
  }

  private static int rank(List<Hit> hits, String caseId) {
    List<Hit> cases = CaseHits.best(hits, 10);
    for (int i = 0; i < cases.size(); i++) {
      if (cases.get(i).passage().caseId().equals(caseId)) {
        return i + 1;
      }
    }
    return 0;
  }

  private static List<Asked> seedQuestions(IngestResult seed) throws IOException {
    ObjectMapper json = new ObjectMapper();
    Path suites = ROOT.resolve("eval").resolve("suites");
    Map<String, String> cases = new HashMap<>();
    for (var anchor : json.readTree(suites.resolve("anchors.json").toFile()).properties()) {
      for (PolicyCase policyCase : seed.corpus().cases()) {
        if (policyCase.text().contains(anchor.getValue().asText())) {
          cases.putIfAbsent(anchor.getKey(), policyCase.id());
        }
      }
    }
    List<Asked> questions = new ArrayList<>();
    for (String line : Files.readAllLines(suites.resolve("seed-retrieval.jsonl"))) {
      JsonNode row = json.readTree(line);
      if (row.path("cite").size() == 1 && row.path("turns").size() == 1) {
        String caseId = Objects.requireNonNull(cases.get(row.path("cite").get(0).asText()));
        questions.add(new Asked(row.path("turns").get(0).asText(), caseId));
      }
    }
    return questions;
  }

  private static void read(String file, List<Passage> passages, List<Asked> questions)
      throws IOException {
    try (InputStream in = RetrievalQualityTest.class.getResourceAsStream("/retrieval/" + file)) {
      for (JsonNode article : new ObjectMapper().readTree(in).path("data")) {
        String title = article.path("title").asText();
        for (JsonNode paragraph : article.path("paragraphs")) {
          String id = "p" + passages.size();
          String text = paragraph.path("context").asText();
          passages.add(new Passage(id, id, title, "d", title, List.of(), text, 0, text.length()));
          for (JsonNode question : paragraph.path("qas")) {
            questions.add(new Asked(question.path("question").asText(), id));
          }
        }
      }
    }
  }
}
