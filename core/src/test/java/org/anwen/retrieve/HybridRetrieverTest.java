package org.anwen.retrieve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.anwen.api.Embedder;
import org.anwen.api.Hit;
import org.anwen.api.Passage;
import org.anwen.index.HashingEmbedder;
import org.anwen.index.PassageIndex;
import org.anwen.index.Passages;
import org.junit.jupiter.api.Test;

class HybridRetrieverTest {
  private static final Embedder EMBEDDER = new HashingEmbedder("hashing", 64);

  @Test
  void withoutAnEmbedderItFindsWhatTheWordsFind() {
    try (PassageIndex index = PassageIndex.inMemory(Optional.empty())) {
      index.sync(Passages.numbered(0, 30));
      String question = "第7号仓库的货物";
      assertEquals(
          new LexicalRetriever(index).retrieve(question, 10),
          new HybridRetriever(index).retrieve(question, 10));
    }
  }

  @Test
  void aPassageThatSharesNoWordIsFoundByItsVector() {
    Embedder synonyms =
        new HashingEmbedder("synonyms", 64) {
          @Override
          public float[] embedQuestion(String text) {
            return super.embedQuestion(text.replace("汽车", "轿车"));
          }
        };
    try (PassageIndex index = PassageIndex.inMemory(Optional.of(synonyms))) {
      index.sync(List.of(Passages.of("1", "轿车"), Passages.of("2", "马铃薯"), Passages.of("3", "米饭")));
      assertEquals(List.of(), new LexicalRetriever(index).retrieve("汽车", 3));
      assertEquals("1", first(new HybridRetriever(index).retrieve("汽车", 3)));
      assertEquals("1", first(new VectorRetriever(index, synonyms).retrieve("汽车", 3)));
    }
  }

  @Test
  void bestComesFirstAndNothingComesTwice() {
    List<Passage> passages = Passages.numbered(0, 300);
    try (PassageIndex index = PassageIndex.inMemory(Optional.of(EMBEDDER))) {
      index.sync(passages);
      List<Hit> hits = new HybridRetriever(index).retrieve("第123号仓库由谁登记", 50);
      assertEquals(50, hits.size());
      assertEquals("p123", first(hits));
      assertEquals(50, hits.stream().map(hit -> hit.passage().id()).distinct().count());
      for (int i = 1; i < hits.size(); i++) {
        assertTrue(hits.get(i - 1).score() >= hits.get(i).score());
      }
    }
  }

  @Test
  void anEmbedderThatFailsForAQuestionLeavesTheWords() {
    Embedder failing =
        new HashingEmbedder("hashing", 64) {
          @Override
          public float[] embedQuestion(String text) {
            throw new IllegalStateException("no model here");
          }

          @Override
          public List<float[]> embedPassages(List<String> texts) {
            return EMBEDDER.embedPassages(texts);
          }
        };
    try (PassageIndex index = PassageIndex.inMemory(Optional.of(failing))) {
      index.sync(Passages.numbered(0, 10));
      HybridRetriever retriever = new HybridRetriever(index);
      assertEquals("p7", first(retriever.retrieve("第7号仓库", 3)));
      assertEquals("p8", first(retriever.retrieve("第8号仓库", 3)));
    }
  }

  @Test
  void aQuestionOfNoWordsStillAsksTheVectors() {
    try (PassageIndex index = PassageIndex.inMemory(Optional.of(EMBEDDER))) {
      index.sync(Passages.numbered(0, 10));
      HybridRetriever retriever = new HybridRetriever(index);
      assertEquals(List.of(), retriever.retrieve(" \n", 3));
      assertFalse(retriever.retrieve("zzz", 3).isEmpty());
    }
  }

  private static String first(List<Hit> hits) {
    return hits.getFirst().passage().id();
  }
}
