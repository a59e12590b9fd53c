package org.anwen.question;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anwen.api.Span;

/** Years that a turn names by those of the turn before: 上一年, 下一年, 那一年. Stateless. */
final class RelativeYears {
  private static final Map<Pattern, Integer> STEPS = new LinkedHashMap<>();

  static {
    STEPS.put(Pattern.compile("(?<![比较])(上|前)一?年(?!度)|头一年"), -1);
    STEPS.put(Pattern.compile("(再?下|后|次|第二|转过)一?年(?!度)|第二年|次年"), 1);
    STEPS.put(Pattern.compile("(那|当|同|这)(一)?年|同期"), 0);
  }

  private RelativeYears() {}

  /** The turn with such years put in, where the turn before names one. */
  static Understood resolved(Understood turn, List<Integer> before) {
    if (!turn.years().isEmpty() || before.isEmpty()) {
      return turn;
    }
    for (Map.Entry<Pattern, Integer> step : STEPS.entrySet()) {
      Matcher matcher = step.getKey().matcher(turn.text());
      if (matcher.find()) {
        List<Integer> years =
            step.getValue() == 0 ? before : List.of(before.getLast() + step.getValue());
        List<Span> cuts = new ArrayList<>(turn.cuts());
        cuts.add(new Span(matcher.start(), matcher.end()));
        return new Understood(
            turn.original(), turn.text(), turn.kind(), turn.places(), years, cuts);
      }
    }
    return turn;
  }
}
