package org.anwen.testkit;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
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

  @Test
  void whatItDeclaresNotToKnowAndNotToRepeatIsNotAskedOfIt() {
    AtomicInteger times = new AtomicInteger();
    Passage any = new Cases(Seed.random("any")).passage();
    Subject vague =
        new Subject(
            hits ->
                hits.isEmpty()
                    ? List.of(new Hit(any, 1))
                    : List.of(new Hit(hits.getFirst().passage(), times.incrementAndGet()))) {
          @Override
          public boolean knowsWhenNothingFits() {
            return false;
          }

          @Override
          public boolean isDeterministic() {
            return false;
          }
        };
    vague.whatHasNoKnownWordFindsNothing();
    vague.equalQuestionsGetEqualHits();
    vague.manyThreadsAtOnceGetTheirOwnHits();
    assertThrows(
        AssertionError.class,
        () ->
            new Subject(hits -> List.of(new Hit(any, times.incrementAndGet())))
                .equalQuestionsGetEqualHits());
  }

  /**
   * @param more what is added to the limit
   */
  private static void finds(
      UnaryOperator<List<Hit>> change, int more, Consumer<RetrieverContract> test) {
    RetrieverContract subject = new Subject(change, more);
    assertThrows(AssertionError.class, () -> test.accept(subject));
  }

  /** A sound retriever whose hits are changed. */
  private static class Subject implements RetrieverContract {
    private final UnaryOperator<List<Hit>> change;
    private final int more;

    Subject(UnaryOperator<List<Hit>> change) {
      this(change, 0);
    }

    Subject(UnaryOperator<List<Hit>> change, int more) {
      this.change = change;
      this.more = more;
    }

    @Override
    public Retriever retriever(List<Passage> passages) {
      return new Retriever() {
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
    }
  }
}
