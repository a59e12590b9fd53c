package org.anwen.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.anwen.api.Hit;
import org.anwen.api.Passage;
import org.anwen.api.Retriever;
import org.junit.jupiter.api.Test;

/**
 * What every retriever keeps to. A test class that implements it and gives {@link #retriever} has
 * all of it tested.
 *
 * <p>Traits say what a retriever can do. All are true by default; one that is declared false is
 * tested too, for what holds without it.
 */
public interface RetrieverContract {
  /** A retriever over these passages and no others. */
  Retriever retriever(List<Passage> passages);

  /**
   * Whether it finds nothing where no word of a question is known. If not, it finds no more than
   * was asked for.
   */
  default boolean knowsWhenNothingFits() {
    return true;
  }

  /** Whether equal questions get equal hits. If not, they get as many. */
  default boolean isDeterministic() {
    return true;
  }

  @Test
  default void itsNameIsFitForAConfigurationAndStaysTheSame() {
    Names.check(retriever(passages(1))::name);
  }

  @Test
  default void aPassagesOwnWordsFindIt() {
    List<Passage> passages = passages(40);
    Retriever retriever = retriever(passages);
    long found =
        passages.stream()
            .filter(p -> first(retriever.retrieve(p.text(), 3)).equals(p.id()))
            .count();
    assertTrue(
        found >= passages.size() * 9 / 10,
        "expected at least 9 of 10 passages to be found by their own text, got "
            + found
            + Seed.told());
  }

  @Test
  default void hitsAreFewEnoughBestFirstAndOncePerPassage() {
    List<Passage> passages = passages(30);
    Retriever retriever = retriever(passages);
    for (int limit : new int[] {1, 3, 10, 30, 1_000}) {
      List<Hit> hits = retriever.retrieve(passages.get(3).text(), limit);
      assertTrue(hits.size() <= limit, "expected at most " + limit + " hits, got " + hits.size());
      Set<String> ids = new HashSet<>();
      for (int i = 0; i < hits.size(); i++) {
        Hit hit = hits.get(i);
        assertTrue(Double.isFinite(hit.score()), "a score of " + hit.score());
        assertTrue(i == 0 || hits.get(i - 1).score() >= hit.score(), "not best first at " + i);
        assertTrue(ids.add(hit.passage().id()), "twice: " + hit.passage().id());
        assertTrue(passages.contains(hit.passage()), "not a passage of ours: " + hit.passage());
      }
    }
  }

  @Test
  default void whatHasNoKnownWordFindsNothing() {
    Retriever retriever = retriever(passages(10));
    for (String question : List.of("", "   ", "？！", "qqzzxxkkvv", "𪚥𪚥𪚥")) {
      List<Hit> hits = retriever.retrieve(question, 5);
      assertTrue(
          knowsWhenNothingFits() ? hits.isEmpty() : hits.size() <= 5,
          "\"" + question + "\" found " + hits.size());
    }
  }

  @Test
  default void signsOfAQueryLanguageAreWordsLikeOthers() {
    List<Passage> passages = passages(10);
    Retriever retriever = retriever(passages);
    String signs = "+-&&||!(){}[]^\"~*?:\\/ AND OR NOT TO id:* text:[a TO z] \u0000 ";
    retriever.retrieve(signs, 5);
    List<Hit> hits = retriever.retrieve(signs + passages.get(4).text(), 5);
    assertTrue(
        hits.stream().anyMatch(hit -> hit.passage().id().equals(passages.get(4).id())),
        "not found among signs" + Seed.told());
  }

  @Test
  default void aLongQuestionIsServed() {
    List<Passage> passages = passages(10);
    retriever(passages).retrieve("食堂在哪里？".repeat(400), 5);
  }

  @Test
  default void nothingIsFoundAmongNoPassages() {
    assertEquals(List.of(), retriever(List.of()).retrieve("社区食堂", 5));
  }

  @Test
  default void equalQuestionsGetEqualHits() {
    List<Passage> passages = passages(30);
    Retriever retriever = retriever(passages);
    for (Passage passage : passages) {
      List<Hit> first = retriever.retrieve(passage.caseTitle(), 10);
      List<Hit> second = retriever.retrieve(passage.caseTitle(), 10);
      if (isDeterministic()) {
        assertEquals(first, second, passage.caseTitle() + Seed.told());
      } else {
        assertEquals(first.size(), second.size(), passage.caseTitle() + Seed.told());
      }
    }
  }

  @Test
  default void manyThreadsAtOnceGetTheirOwnHits() {
    List<Passage> passages = passages(30);
    Retriever retriever = retriever(passages);
    List<String> questions = passages.stream().map(Passage::text).toList();
    List<String> alone = questions.stream().map(q -> first(retriever.retrieve(q, 5))).toList();
    List<String> together = Threads.all(questions, q -> first(retriever.retrieve(q, 5)));
    if (isDeterministic()) {
      assertEquals(alone, together, Seed.told());
    }
  }

  private static List<Passage> passages(int count) {
    return new Cases(Seed.random("passages")).passages(count);
  }

  private static String first(List<Hit> hits) {
    return hits.isEmpty() ? "" : hits.getFirst().passage().id();
  }
}
