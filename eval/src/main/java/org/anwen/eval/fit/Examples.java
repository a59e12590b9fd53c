package org.anwen.eval.fit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.anwen.Assistant;
import org.anwen.api.Inquiry;
import org.anwen.api.Kind;
import org.anwen.api.Question;
import org.anwen.api.Turn;
import org.anwen.eval.measure.MatchText;
import org.anwen.eval.run.CaseNames;
import org.anwen.eval.suite.Expectation;
import org.anwen.eval.suite.Item;
import org.anwen.reason.Samples;
import org.anwen.reason.Samples.Sample;

/**
 * Makes examples of the questions of a suite: the place that would be answered from, and whether it
 * holds what the suite expects. Thread-safe.
 */
public final class Examples {
  /** An answer from the wrong place is worse than none, but the material does hold one. */
  private static final double WRONG_PLACE = 0.3;

  /** An answer where there is none to give is worse than a refusal. */
  private static final double NO_ANSWER = 1.5;

  private final Assistant assistant;
  private final Samples samples;
  private final CaseNames names;

  /**
   * @param names the cases by the suite's own ids
   */
  public Examples(Assistant assistant, CaseNames names) {
    this.assistant = assistant;
    this.samples = new Samples(assistant.library().ledger(), assistant.library().retriever());
    this.names = names;
  }

  /** The examples of a question; none when it is of a kind that no single place answers. */
  public List<Example> of(Item item) {
    Optional<Expectation> expect = item.expect();
    Inquiry inquiry = inquiry(item);
    boolean direct = inquiry.kind() == Kind.FACT || inquiry.kind() == Kind.PROCEDURE;
    List<Example> examples = new ArrayList<>();
    if (expect.isEmpty() || !direct) {
      return examples;
    }
    for (Sample sample : samples.of(inquiry)) {
      boolean answerable = !expect.get().abstain();
      boolean right = answerable && answers(sample, expect.get());
      boolean holds = sample.value().isEmpty() ? answerable : right;
      double weight = holds ? 1 : answerable ? WRONG_PLACE : NO_ANSWER;
      examples.add(new Example(sample.model(), holds, weight, sample.signs()));
    }
    return examples;
  }

  private Inquiry inquiry(Item item) {
    List<Turn> history = new ArrayList<>();
    for (String turn : item.turns().subList(0, item.turns().size() - 1)) {
      Assistant.Reply reply = assistant.ask(new Question(turn, history), "", token -> {});
      history.add(new Turn(reply.inquiry(), reply.answer()));
    }
    return assistant.evidence(new Question(item.question(), history)).inquiry();
  }

  /** Whether a place is in a case to be cited and holds one of the things expected. */
  private boolean answers(Sample sample, Expectation expect) {
    boolean cited =
        expect.cite().isEmpty()
            || names.of(sample.source().id()).stream().anyMatch(expect.cite()::contains);
    String value = MatchText.of(sample.value());
    String text = MatchText.of(sample.text());
    return cited
        && expect.all().stream()
            .flatMap(List::stream)
            .map(MatchText::of)
            .anyMatch(
                wanted ->
                    value.contains(wanted)
                        || (!value.isEmpty() && wanted.contains(value))
                        || (wanted.chars().noneMatch(Character::isDigit) && text.contains(wanted)));
  }
}
