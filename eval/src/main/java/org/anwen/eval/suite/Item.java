package org.anwen.eval.suite;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One row of a suite: a question, or a conversation whose last turn is judged.
 *
 * @param id unique in its suite
 * @param suite the name of the suite it came from
 * @param kind the kind of question it is reported under
 * @param turns what is asked, oldest first; never empty
 * @param expect what a right last answer holds; empty for suites that state none
 * @param earlier what a right answer to each earlier turn holds, where it is stated; as long as
 *     {@code turns} less one, or empty
 * @param spans reference answers in the words of the source; empty for suites that state none
 * @param relevant relevance of cases, by the suite's own ids; 0 is judged and not relevant
 * @param cluster what it shares with others that it is not independent of: its document, its
 *     conversation, or its own id
 * @param holds for a premise, whether what the question asserts is true
 * @param draft whether a person has yet to confirm it
 */
public record Item(
    String id,
    String suite,
    String kind,
    List<String> turns,
    Optional<Expectation> expect,
    List<Optional<Expectation>> earlier,
    List<String> spans,
    Map<String, Integer> relevant,
    String cluster,
    Optional<Boolean> holds,
    boolean draft) {
  public Item {
    turns = List.copyOf(turns);
    earlier = List.copyOf(earlier);
    spans = List.copyOf(spans);
    relevant = Map.copyOf(relevant);
    if (turns.isEmpty()) {
      throw new IllegalArgumentException("item " + id + " has no turns");
    }
  }

  /** The turn that is judged. */
  public String question() {
    return turns.getLast();
  }

  /** Whether the right answer is that the material does not hold it. */
  public boolean unanswerable() {
    return expect.map(Expectation::abstain).orElse(spans.isEmpty() && kind.equals("unanswerable"));
  }
}
