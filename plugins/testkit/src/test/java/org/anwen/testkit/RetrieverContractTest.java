package org.anwen.testkit;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.anwen.api.Hit;
import org.anwen.api.Passage;
import org.anwen.api.Retriever;
import org.junit.jupiter.api.Test;

/** The contract finds each fault that it is there for. */
class RetrieverContractTest {
  @Test
  void moreThanWasAskedForIsFound() {
    finds(hits -> hits, 1_000, RetrieverContract::hitsAreFewEnoughBestFirstAndOncePerPassage);
  }

  @Test
  void worstFirstIsFound() {
    finds(List::reversed, 0, RetrieverContract::hitsAreFewEnoughBestFirstAndOncePerPassage);
  }

  @Test
  void missingWhatIsThereIsFound() {
    finds(
        hits -> hits.subList(Math.min(1, hits.size()), hits.size()),
        0,
        RetrieverContract::aPassagesOwnWordsFindIt);
  }

  @Test
  void findingSomethingForNothingIsFound() {
    Passage any = new Cases(Seed.random("any")).passage();
    finds(
        hits -> hits.isEmpty() ? List.of(new Hit(any, 1)) : hits,
        0,
        RetrieverContract::whatHasNoKnownWordFindsNothing);
  }

  /**
   * @param more what is added to the limit
   */
  private static void finds(
      UnaryOperator<List<Hit>> change, int more, Consumer<RetrieverContract> test) {
    RetrieverContract subject =
        passages ->
            new Retriever() {
              @Override
              public String name() {
                return "faulty";
              }

              @Override
              public List<Hit> retrieve(String question, int limit) {
                Retriever sound = new OverlapRetriever(passages);
                return change.apply(sound.retrieve(question, limit + more));
              }
            };
    assertThrows(AssertionError.class, () -> test.accept(subject));
  }
}
