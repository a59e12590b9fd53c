package org.anwen.retrieve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.anwen.api.Hit;
import org.anwen.api.Question;
import org.anwen.index.ExactTerms;
import org.anwen.index.HashingEmbedder;
import org.anwen.index.PassageIndex;
import org.anwen.index.Passages;
import org.anwen.index.TextFold;

class AnyQuestionTest {
  private static final PassageIndex index =
      PassageIndex.inMemory(Optional.of(new HashingEmbedder("hashing", 32)));

  @BeforeContainer
  static void fill() {
    index.sync(Passages.numbered(0, 50));
  }

  @AfterContainer
  static void close() {
    index.close();
  }

  @Property(tries = 300)
  void anyTextIsSearchedWithoutFailing(
      @ForAll("questions") String question, @ForAll @IntRange(min = 1, max = 60) int limit) {
    List<Hit> hits = new HybridRetriever(index).retrieve(question, limit);
    assertTrue(hits.size() <= limit);
    for (Hit hit : hits) {
      assertTrue(Double.isFinite(hit.score()));
    }
    assertTrue(new LexicalRetriever(index).retrieve(question, limit).size() <= limit);
  }

  @Property(tries = 200)
  void anyTextHasStatistics(@ForAll("questions") String text) {
    TermStatistics statistics = new TermStatistics(index);
    int passages = statistics.passagesWith(text);
    assertTrue(0 <= passages && passages <= statistics.passages());
    assertTrue(statistics.casesWith(text) <= passages);
    assertTrue(statistics.idf(text) > 0);
  }

  @Property(tries = 200)
  void foldingTwiceIsFoldingOnceAndExactTermsComeFromEither(@ForAll("questions") String text) {
    String folded = TextFold.fold(text);
    assertEquals(TextFold.fold(folded), TextFold.fold(TextFold.fold(folded)));
    assertTrue(ExactTerms.of(text).size() <= ExactTerms.MAX_TERMS);
  }

  @Provide
  Arbitrary<String> questions() {
    Arbitrary<String> pieces =
        Arbitraries.oneOf(
            Arbitraries.of(
                "第7号仓库", "編號", "《", "》", "〔2021〕", "8号", "3.5万", "%", "AND", "*:*", "\"", "(",
                "\0"),
            Arbitraries.strings().all().ofMaxLength(8),
            Arbitraries.strings().withCharRange('\uD800', '\uDFFF').ofMaxLength(3),
            Arbitraries.strings().withCharRange('一', '龥').ofMaxLength(12));
    return pieces
        .list()
        .ofMaxSize(250)
        .map(list -> String.join("", list))
        .map(text -> text.substring(0, Math.min(text.length(), Question.MAX_LENGTH)));
  }
}
