package org.anwen.eval.score;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.anwen.eval.measure.Rightness;
import org.anwen.eval.measure.Verdict;
import org.anwen.eval.run.Outcome;
import org.anwen.eval.run.Response;
import org.anwen.eval.suite.Expectation;
import org.anwen.eval.suite.Item;

/**
 * The scores of a conversation: the share of judged turns that are right, whether all are, and
 * whether a wrong last answer carries over an earlier turn's case: it cites a case that an earlier
 * answer cited and that it neither must nor may cite.
 */
final class ConversationScores {
  private ConversationScores() {}

  static void add(
      Outcome outcome,
      Verdict last,
      Function<Response, List<List<String>>> citedBy,
      Map<Measure, Double> scores) {
    Item item = outcome.item();
    if (item.turns().size() < 2) {
      return;
    }
    List<Boolean> right = new ArrayList<>();
    for (int i = 0; i < item.earlier().size(); i++) {
      Optional<Expectation> expect = item.earlier().get(i);
      if (expect.isPresent()) {
        right.add(i < outcome.responses().size() && right(expect.get(), outcome, i, citedBy));
      }
    }
    right.add(last.right());
    long count = right.stream().filter(r -> r).count();
    scores.put(Measure.TURNS_RIGHT, (double) count / right.size());
    scores.put(Measure.ALL_TURNS_RIGHT, count == right.size() ? 1.0 : 0.0);
    item.expect()
        .ifPresent(
            expect ->
                scores.put(
                    Measure.CARRY_OVER,
                    !last.right() && carriesOver(outcome, expect, citedBy) ? 1.0 : 0.0));
  }

  private static boolean right(
      Expectation expect,
      Outcome outcome,
      int turn,
      Function<Response, List<List<String>>> citedBy) {
    Response response = outcome.responses().get(turn);
    return response.error().isEmpty()
        && Rightness.judge(expect, response.answer(), response.abstained(), citedBy.apply(response))
            .right();
  }

  private static boolean carriesOver(
      Outcome outcome, Expectation expect, Function<Response, List<List<String>>> citedBy) {
    Set<String> earlier = new HashSet<>();
    for (Response response : outcome.responses().subList(0, outcome.responses().size() - 1)) {
      citedBy.apply(response).forEach(earlier::addAll);
    }
    expect.cite().forEach(earlier::remove);
    expect.may().forEach(earlier::remove);
    return citedBy.apply(outcome.judged()).stream()
        .anyMatch(names -> names.stream().anyMatch(earlier::contains));
  }
}
