package org.anwen.reason.figure;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anwen.ledger.CaseRecord;
import org.anwen.ledger.Fact;
import org.anwen.ledger.figure.Quantity;
import org.anwen.reason.figure.FactReader.Scored;
import org.anwen.text.Folding;

/**
 * What a figure has come to where a case tells of one thing twice, first as it was and in another
 * place as it is: 「2020年回收利用率仅24%」 and 「2023年回收利用率提高到38.5%」. Stateless.
 */
public final class ComeTo {
  private static final Pattern REACHED =
      Pattern.compile(
          "([\\p{IsHan}]{2,})(?:已|又)?(?:由[^，。；]{1,14})?(?:提高|提升|上升|增长|增加|扩大|回升|下降|降低|减少|缩短|压缩|缩小|[降升增涨减])(?:到|至|为)[约近了]?$");
  private static final int AHEAD = 24;
  private static final int NAME = 3;

  private ComeTo() {}

  /** The later figure; empty where the case tells of no change of the first in another clause. */
  public static Optional<Scored> of(CaseRecord record, Fact earlier) {
    if (earlier.quantity().isEmpty() || record.clause(earlier).cell().isPresent()) {
      return Optional.empty();
    }
    String before = ahead(record, earlier);
    for (Fact later : record.facts()) {
      if (!mayBe(record, earlier, later)) {
        continue;
      }
      Matcher reached = REACHED.matcher(ahead(record, later));
      if (!reached.find()) {
        continue;
      }
      String thing = reached.group(1);
      String name = thing.substring(Math.max(0, thing.length() - NAME));
      if (name.length() == NAME && before.contains(name)) {
        return Optional.of(new Scored(record, later, 0, 0));
      }
    }
    return Optional.empty();
  }

  private static boolean mayBe(CaseRecord record, Fact earlier, Fact later) {
    if (later.quantity().isEmpty()
        || later.clause() == earlier.clause()
        || later.span().start() < earlier.span().end()
        || record.clause(later).cell().isPresent()) {
      return false;
    }
    Quantity was = earlier.quantity().get();
    Quantity is = later.quantity().get();
    String place = record.clause(earlier).scope().label();
    String other = record.clause(later).scope().label();
    return is.comparable(was)
        && is.unit().name().equals(was.unit().name())
        && (place.startsWith(other) || other.startsWith(place))
        && isLater(earlier.years(), later.years());
  }

  private static boolean isLater(List<Integer> years, List<Integer> later) {
    return years.isEmpty() || later.isEmpty() || later.getLast() > years.getFirst();
  }

  /** The clause up to a figure. */
  private static String ahead(CaseRecord record, Fact fact) {
    int end = fact.span().start();
    int start = Math.max(record.clause(fact).span().start(), end - AHEAD);
    return Folding.of(record.source().text().substring(Math.min(start, end), end));
  }
}
