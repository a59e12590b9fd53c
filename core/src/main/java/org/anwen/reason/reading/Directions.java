package org.anwen.reason.reading;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anwen.ledger.Clause;
import org.anwen.ledger.Fact;
import org.anwen.ledger.Sentence;
import org.anwen.ledger.figure.Quantity;
import org.anwen.question.Term;

/**
 * Whether what a description says became less or more did so: 减少 of 「投诉减少的」 is met by a clause that
 * names what is measured and tells its way down, in any of the words for it. Stateless.
 */
public final class Directions {
  private static final Set<String> LESS =
      Set.of(
          "降", "下降", "降低", "减少", "缩短", "压缩", "下调", "缩减", "变少", "回落", "缩小", "变短", "少了", "低了", "降了",
          "短了", "减了");
  private static final Set<String> MORE =
      Set.of("增加", "增长", "提高", "上升", "提升", "上涨", "涨", "上调", "变多", "扩大", "多了", "高了", "涨了", "升了");
  private static final Pattern DOWN =
      Pattern.compile("[由从][^，。；]*[降减缩]|[降减缩][到至为了低少短]|[下压]降|下调|[压缩]减|缩短|压缩|回落|清零|归零|少了|为零");
  private static final Pattern UP =
      Pattern.compile("[由从][^，。；]*[升增涨提]|[升增涨][到至为了加长]|提[高升]|上[升涨调]|扩大|增收|翻|多了");

  private static final Pattern TOLD =
      Pattern.compile("(?<=\\p{IsHan}{2})[少低降短减多高涨升]了(?![多几百些点]|\\d|不少)");

  private static final double WEIGHT = 0.35;

  private static final String RATE = "率";

  private Directions() {}

  /** 少了 of 「投诉少了的」: what became less or more, told by an adjective. */
  static Optional<Term> of(String text) {
    Matcher told = TOLD.matcher(text);
    return told.find()
        ? Optional.of(new Term(told.group(), List.of(), WEIGHT, false, false))
        : Optional.empty();
  }

  public static boolean isOne(Term term) {
    return LESS.contains(term.text()) || MORE.contains(term.text());
  }

  /** How well a clause of a sentence that tells the direction names the other words. */
  public static double met(Term term, Coverage coverage, Sentence sentence) {
    Pattern direction = LESS.contains(term.text()) ? DOWN : UP;
    List<Term> terms = coverage.terms();
    boolean alone = terms.stream().allMatch(Directions::isOne);
    double best = 0;
    for (int c = sentence.firstClause(); c < sentence.endClause(); c++) {
      Clause clause = coverage.record().clauses().get(c);
      if (!direction.matcher(clause.text()).find()
          && !isSeries(coverage, clause, direction == DOWN)) {
        continue;
      }
      double named = alone ? 1 : 0;
      for (int t = 0; t < terms.size(); t++) {
        if (!isOne(terms.get(t))) {
          named = Math.max(named, named(coverage, t, clause));
        }
      }
      best = Math.max(best, named);
    }
    return best;
  }

  /**
   * Whether the figures from a clause on, each of a later year, all lie below or above the last.
   */
  private static boolean isSeries(Coverage coverage, Clause clause, boolean down) {
    Fact last = null;
    int steps = 0;
    for (Fact fact : coverage.record().facts()) {
      boolean counts =
          fact.clause() >= clause.index()
              && coverage.record().clause(fact).sentence() == clause.sentence()
              && fact.quantity().isPresent()
              && fact.years().size() == 1;
      if (!counts) {
        continue;
      }
      if (last != null) {
        Quantity before = last.quantity().orElseThrow();
        Quantity after = fact.quantity().orElseThrow();
        int order = after.comparable(before) ? after.baseHigh().compareTo(before.baseHigh()) : 0;
        boolean later = fact.years().getFirst() > last.years().getFirst();
        if (!later || (down ? order >= 0 : order <= 0)) {
          return false;
        }
        steps++;
      }
      last = fact;
    }
    return steps > 0;
  }

  /** How well a clause names a word; a rate is named by what it is of: 损耗 for 损耗率. */
  private static double named(Coverage coverage, int term, Clause clause) {
    String text = coverage.terms().get(term).text();
    int stem = text.length() - 1;
    boolean rate =
        stem > 1 && text.endsWith(RATE) && clause.text().contains(text.substring(0, stem));
    return rate ? 1 : coverage.inClause(term, clause);
  }
}
