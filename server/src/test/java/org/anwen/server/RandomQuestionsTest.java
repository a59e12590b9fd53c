package org.anwen.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.anwen.Assistant;
import org.anwen.api.Answer;
import org.anwen.api.Citation;
import org.anwen.api.Question;
import org.anwen.ingest.PolicyCase;
import org.jspecify.annotations.Nullable;

/** Whatever is asked, every quote stands in its document where the citation says. */
class RandomQuestionsTest {
  private static Path folder = Path.of("");
  private static @Nullable Assistant opened;

  @BeforeContainer
  static void open() throws IOException {
    folder = Files.createTempDirectory("anwen-test");
    opened = SeedAssistant.open(folder);
  }

  @AfterContainer
  static void close() throws IOException {
    assistant().close();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  private static Assistant assistant() {
    return Objects.requireNonNull(opened);
  }

  @Property(tries = 400)
  void everyQuoteIsTheDocumentsText(@ForAll("questions") String question) {
    StringBuilder tokens = new StringBuilder();
    Answer answer = assistant().ask(Question.of(question), "", tokens::append).answer();
    assertEquals(answer.text(), tokens.toString());
    for (Citation citation : answer.citations()) {
      String text = assistant().corpus().document(citation.documentId()).orElseThrow().text();
      assertEquals(citation.quote(), text.substring(citation.start(), citation.end()));
      PolicyCase cited = assistant().corpus().policyCase(citation.caseId()).orElseThrow();
      assertTrue(cited.start() <= citation.start() && citation.end() <= cited.end());
      assertTrue(
          answer.text().contains("[" + citation.marker() + "]") || answer.table().isPresent());
    }
  }

  /** Pieces of the material, words of questions, and whatever else can be typed. */
  @Provide
  Arbitrary<String> questions() {
    List<PolicyCase> cases = List.copyOf(assistant().corpus().cases());
    Arbitrary<String> piece =
        Combinators.combine(
                Arbitraries.of(cases),
                Arbitraries.integers().between(0, 400),
                Arbitraries.integers().between(1, 20))
            .as(
                (c, at, length) -> {
                  int from = Math.min(at, c.text().length() - 1);
                  return c.text().substring(from, Math.min(c.text().length(), from + length));
                });
    Arbitrary<String> heading =
        Arbitraries.of(cases).map(c -> String.join("", c.section()) + c.title());
    Arbitrary<String> words =
        Arbitraries.of(
            "多少", "哪些", "一共", "哪里最多", "分别是多少？", "有什么不同", "怎么做的", "吗？", "和", "2023年", "排名", "概括一下");
    Arbitrary<String> anything = Arbitraries.strings().ofMinLength(1).ofMaxLength(30);
    return Arbitraries.frequencyOf(
            net.jqwik.api.Tuple.of(5, piece),
            net.jqwik.api.Tuple.of(2, heading),
            net.jqwik.api.Tuple.of(4, words),
            net.jqwik.api.Tuple.of(1, anything))
        .list()
        .ofMinSize(1)
        .ofMaxSize(5)
        .map(parts -> String.join("", parts))
        .filter(q -> !q.isBlank() && q.length() <= Question.MAX_LENGTH);
  }
}
