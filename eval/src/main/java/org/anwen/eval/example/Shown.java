package org.anwen.eval.example;

import java.util.ArrayList;
import java.util.List;
import org.anwen.Assistant;
import org.anwen.api.Answer;
import org.anwen.api.Question;
import org.anwen.api.Turn;

/**
 * An example that was asked.
 *
 * @param answers one for each turn
 */
public record Shown(Examples.Example example, List<Answer> answers) {
  public Shown {
    answers = List.copyOf(answers);
  }

  /** Asks all turns in one conversation. */
  public static Shown of(Examples.Example example, Assistant assistant) {
    List<Turn> history = new ArrayList<>();
    List<Answer> answers = new ArrayList<>();
    for (Examples.Ask turn : example.turns()) {
      Assistant.Reply reply =
          assistant.ask(new Question(turn.ask(), history), List.of(), (asked, token) -> {});
      history.add(new Turn(reply.inquiry(), reply.answer()));
      answers.add(reply.answer());
    }
    return new Shown(example, answers);
  }

  /** What the answers lack that they are known to need; empty when all is well. */
  public List<String> faults() {
    List<String> faults = new ArrayList<>();
    for (int i = 0; i < answers.size(); i++) {
      Examples.Ask turn = example.turns().get(i);
      Answer answer = answers.get(i);
      String got = turn.ask() + " → " + answer.text().replace("\n", " / ");
      if (answer.abstained() != turn.abstains()) {
        faults.add((turn.abstains() ? "expected no answer: " : "expected an answer: ") + got);
      }
      for (String expected : turn.holds()) {
        if (!answer.text().contains(expected)) {
          faults.add("expected '" + expected + "': " + got);
        }
      }
    }
    return faults;
  }
}
