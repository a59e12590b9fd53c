package org.anwen.reason.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.anwen.ledger.CaseRecord;
import org.anwen.ledger.Clause;
import org.anwen.ledger.Fact;
import org.anwen.text.Folding;

/**
 * Clauses that only give a figure for another time or part and leave out of what it is:
 * 「2023年降为57人」 after 「2022年查出重复学生412人」, 「其中甲镇9间、乙镇14间」 after 「新建食堂126间」. They are of what the last
 * clause before with a figure of the same unit is of. Stateless.
 */
public final class Elided {
  private static final String TIME =
      "(?:(?:到|至|截至|自|从)?(?:(?:19|20)\\d\\d年?(?:[初末底中]|\\d{1,2}月(?:底|末|\\d{1,2}日)?|上半年|下半年|以来|后|前)?"
          + "|次年|第二年|第三年|翌年|上年|当年|去年|前年|今年|目前|现在|现|此后|之后|后来)[，,]?)?";

  private static final String CHANGE =
      "(?:则|又|再|已|还|也|就|便|继续|进一步|逐步|仍|分别|约|近|超过|达到?|只有|仅|有|实际|最终|累计|总共|共|合计|新增|完成|实现"
          + "|增加|增长|提高|提升|上升|上涨|下降|降低|减少|回落|扩大|缩小|缩短|压缩|增|升|涨|降|减|扩|变|到|至|为|成|了|是)*";

  private static final Pattern BARE =
      Pattern.compile("^(?:其中|并|而)?[、，,和及与；;]?" + TIME + CHANGE + "$");

  /** What is left, after parts that are named. */
  private static final Pattern REST =
      Pattern.compile("^[、，,和及与；;]?(?:其他|其余|别的|余下)\\p{IsHan}{0,5}$");

  private static final Pattern LEADS = Pattern.compile("^(?:其中|[、，,和及与；;])+");
  private static final int LONGEST = 80;
  private static final int MOST = 3;
  private static final int FAR = 20;

  private Elided() {}

  /** The clause that says of what a clause's figures are. */
  public static Clause said(CaseRecord record, Clause clause) {
    return record.clauses().get(antecedent(record, clause));
  }

  /**
   * Whether a figure of no year is parted by years, so that a part of it is what is asked of one of
   * them: 20亿元 of 「申请20亿元，2021年5亿元、2022年15亿元」.
   */
  public static boolean isPartedBy(CaseRecord record, Fact whole, List<Integer> years) {
    return whole.years().isEmpty()
        && whole.quantity().isPresent()
        && record.facts().stream()
            .filter(f -> f.quantity().isPresent() && f.clause() != whole.clause())
            .filter(f -> !f.years().isEmpty() && years.containsAll(f.years()))
            .filter(f -> unit(f).equals(unit(whole)))
            .anyMatch(f -> antecedent(record, record.clause(f)) == whole.clause());
  }

  /** The index of the clause that says of what a clause's figures are; its own where it does. */
  static int antecedent(CaseRecord record, Clause clause) {
    int at = clause.index();
    for (int step = 0; step < MOST && isElided(record, at); step++) {
      int before = before(record, at);
      if (before == at) {
        return clause.index();
      }
      at = before;
    }
    return at;
  }

  /** The clause of the figure that a row of parts adds up to, or else the last of its unit. */
  private static int before(CaseRecord record, int clause) {
    String unit = unit(figures(record, clause).getFirst());
    int first = clause;
    while (goesOn(record, first - 1, clause, unit)) {
      first--;
    }
    int last = clause;
    while (goesOn(record, last + 1, clause, unit)) {
      last++;
    }
    BigDecimal sum = BigDecimal.ZERO;
    for (int i = first; i <= last; i++) {
      for (Fact part : figures(record, i)) {
        sum = sum.add(part.quantity().orElseThrow().baseLow());
      }
    }
    int nearest = clause;
    for (int i = first - 1; i >= Math.max(0, first - FAR); i--) {
      for (Fact whole :
          record.clauses().get(i).cell().isPresent() ? List.<Fact>of() : figures(record, i)) {
        boolean like = unit(whole).equals(unit);
        if (like && whole.quantity().orElseThrow().baseLow().compareTo(sum) == 0) {
          return i;
        }
        boolean near =
            record.clauses().get(i).sentence() >= record.clauses().get(clause).sentence() - 1;
        if (like && near && nearest == clause) {
          nearest = i;
        }
      }
    }
    return nearest;
  }

  private static boolean goesOn(CaseRecord record, int other, int clause, String unit) {
    return other >= 0
        && other < record.clauses().size()
        && record.clauses().get(other).sentence() == record.clauses().get(clause).sentence()
        && isElided(record, other)
        && unit(figures(record, other).getFirst()).equals(unit);
  }

  private static boolean isElided(CaseRecord record, int index) {
    Clause clause = record.clauses().get(index);
    if (clause.cell().isPresent()
        || clause.span().length() > LONGEST
        || index == 0
        || clause.text().chars().noneMatch(Character::isDigit)) {
      return false;
    }
    List<Fact> figures = figures(record, index);
    return !figures.isEmpty() && isElided(record, clause, figures);
  }

  private static String unit(Fact figure) {
    return figure.quantity().orElseThrow().unit().name();
  }

  private static List<Fact> figures(CaseRecord record, int clause) {
    List<Fact> figures = new ArrayList<>();
    for (Fact fact : record.facts()) {
      if (fact.clause() == clause && fact.quantity().isPresent()) {
        figures.add(fact);
      }
    }
    return figures;
  }

  /** Whether all that stands before, between and behind figures says when or of which part. */
  private static boolean isElided(CaseRecord record, Clause clause, List<Fact> figures) {
    String text = record.source().text();
    int from = clause.span().start();
    for (Fact figure : figures) {
      if (figure.span().start() < from) {
        return false;
      }
      String words = Folding.of(text.substring(from, figure.span().start()));
      if (!BARE.matcher(words).matches()
          && !REST.matcher(words).matches()
          && !isPlace(record, LEADS.matcher(words).replaceFirst(""))) {
        return false;
      }
      from = figure.span().end();
    }
    return Folding.of(text.substring(from, clause.span().end())).isEmpty();
  }

  private static boolean isPlace(CaseRecord record, String words) {
    return !words.isEmpty() && record.places().stream().anyMatch(p -> p.name().equals(words));
  }
}
