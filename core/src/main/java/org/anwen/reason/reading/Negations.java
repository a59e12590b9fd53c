package org.anwen.reason.reading;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.anwen.ledger.CaseRecord;
import org.anwen.ledger.Clause;
import org.anwen.ledger.Sentence;
import org.anwen.question.Term;

/**
 * What a description says is not so: 抵押 of 「不用抵押的」, which a clause must deny as well to fit.
 * Stateless.
 */
public final class Negations {
  private static final Pattern BEFORE =
      Pattern.compile("(不用|不必|不需要?|无需|无须|不要|不让|(?<!有)没有|没要|没让|不再|不|没|免|无|未)(?:[收交掏花要给]|再|任何)?$");
  private static final Pattern FREE = Pattern.compile("免费|免收|免交|全免|无偿");
  private static final Set<String> FEES =
      Set.of(
          "收费", "费用", "钱", "收钱", "花钱", "要钱", "付费", "交费", "缴费", "交钱", "缴钱", "掏钱", "出钱", "给钱", "付钱");
  private static final Pattern DENIES = Pattern.compile("[不无免没未]|取消|零|拒");

  /** How well 免费 meets the denial of a fee. */
  private static final double MET = 0.85;

  /** Words that begin like a denial and deny nothing: 不超过, 不同, 无人机. */
  private static final Pattern NONE =
      Pattern.compile("[^，。]*?(不仅|不但|不断|不同|不超|不到|不足|不少|不低|不高|不良|无人机|未来)[^，。]{0,2}$");

  private Negations() {}

  /** The words that a text denies. */
  static Set<Term> in(String text, List<Term> terms) {
    return terms.stream().filter(t -> isDenied(text, t.text())).collect(Collectors.toSet());
  }

  /** Whether a word is denied wherever it stands: not 学费 of 「免学费或者由县里承担学费」. */
  private static boolean isDenied(String text, String word) {
    int at = text.indexOf(word);
    boolean found = at >= 0;
    while (at >= 0) {
      String before = text.substring(0, at);
      if (!BEFORE.matcher(before).find() || NONE.matcher(before).matches()) {
        return false;
      }
      at = text.indexOf(word, at + word.length());
    }
    return found;
  }

  /** How well a sentence denies a word in one of its clauses. */
  public static double met(int term, Coverage coverage, Sentence sentence) {
    CaseRecord record = coverage.record();
    double best = 0;
    for (int c = sentence.firstClause(); c < sentence.endClause(); c++) {
      Clause clause = record.clauses().get(c);
      if (DENIES.matcher(clause.text()).find()) {
        best = Math.max(best, coverage.inClause(term, clause));
      }
      if (FEES.contains(coverage.terms().get(term).text()) && FREE.matcher(clause.text()).find()) {
        best = Math.max(best, MET);
      }
    }
    return best;
  }
}
