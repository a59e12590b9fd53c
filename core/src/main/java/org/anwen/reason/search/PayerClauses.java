package org.anwen.reason.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.anwen.ledger.CaseRecord;
import org.anwen.ledger.Clause;
import org.anwen.question.Slot;
import org.anwen.reason.reading.Candidate;

/**
 * Finds the clauses that say who pays, which name payers in many ways: 由市公交集团自筹, 区财政承担70%, 各出一半.
 * Stateless.
 */
public final class PayerClauses {
  private static final Pattern ASKS =
      Pattern.compile(
          "谁(?:家|来|都|给)*(?:出|掏|付|拿|投|承担|负担|买单|埋单)(?!台|现|诉|放|票|递|保|去|来)|(?:钱|资金|经费|费用)(?:是|都)*(?:从哪|哪来|来自哪|谁)");

  private static final String PAYER =
      "(?:财政|中央|[省市州区县旗镇乡村]级|[旗市区县]本级|[省市县区州旗镇]|企业|居民|农户|群众|村集体|业主|公司|集团|学校|合作社|商户|物业|社会资本|单位|银行|街道|镇街|运营商|政府)";
  private static final Pattern BY =
      Pattern.compile(
          "(?:由|靠)[^，,。；]{2,24}?(?:出资|投资|投入|支付|拨付|列支|解决|筹集|垫付|自筹|分担|各出|出钱|保障|补足)|从[^，,。；]{2,20}?(?:列支|支出|支付|安排|解决|提取|提留|划拨)");
  private static final Pattern BORNE = Pattern.compile("(?:由|靠)[^，,。；]{2,24}?(?:承担|负担)");
  private static final Pattern PART =
      Pattern.compile(
          PAYER
              + "[^，,。；]{0,6}?(?:承担|出资|负担|补助|投资|投入|拨付|安排|自筹|配套|认捐|出[一二三四五六七八九十\\d])[^，,。；]{0,6}(?:\\d|成|一半|其余)");
  private static final Pattern SHARED =
      Pattern.compile("自筹|各出|各半|各一半|列入[^，,。；]{0,8}预算|按[^，,。；]{1,14}(?:分担|出资|分摊)|分担");
  private static final Pattern OF_MONEY = Pattern.compile("费|资|钱|款|金|投|造价|成本|元|%|成本|补");
  private static final int REACH = 130;

  private PayerClauses() {}

  public static boolean asks(Slot slot) {
    return ASKS.matcher(slot.text()).find();
  }

  /** Whether a clause says who pays. */
  public static boolean tells(CaseRecord record, Clause clause) {
    return weight(record, clause) > 0;
  }

  /** The first and the last of the clauses of a case's sentence that best say who pays. */
  public static Optional<List<Clause>> of(Candidate candidate, List<Clause> told) {
    CaseRecord record = candidate.record();
    Clause best = null;
    double most = 0;
    for (Clause clause : record.clauses()) {
      double weight = candidate.fit().of(clause) >= 1 ? weight(record, clause) : 0;
      if (weight == 0) {
        continue;
      }
      double same = told.stream().anyMatch(t -> t.sentence() == clause.sentence()) ? 1 : 0;
      double score = weight + same + 1.5 * candidate.coverage().of(clause);
      if (score > most) {
        best = clause;
        most = score;
      }
    }
    return best == null ? Optional.empty() : Optional.of(together(record, best));
  }

  /** The clauses beside one that go on saying who pays, as far as they fit into an answer. */
  private static List<Clause> together(CaseRecord record, Clause best) {
    List<Clause> all = new ArrayList<>(List.of(best));
    for (int i = best.index() + 1; i < record.clauses().size(); i++) {
      Clause next = record.clauses().get(i);
      boolean near = next.span().end() - best.span().start() <= REACH;
      if (next.sentence() != best.sentence() || !near || weight(record, next) == 0) {
        break;
      }
      all.add(next);
    }
    return all;
  }

  private static double weight(CaseRecord record, Clause clause) {
    String text = clause.text();
    if (BY.matcher(text).find() || SHARED.matcher(text).find()) {
      return 1;
    }
    if (BORNE.matcher(text).find() && isOfMoney(record, clause)) {
      return 1;
    }
    return PART.matcher(text).find() ? 0.8 : 0;
  }

  /** Whether a clause, or the one before it in its sentence, speaks of money. */
  private static boolean isOfMoney(CaseRecord record, Clause clause) {
    if (OF_MONEY.matcher(clause.text()).find()) {
      return true;
    }
    int index = clause.index() - 1;
    return index >= 0
        && record.clauses().get(index).sentence() == clause.sentence()
        && OF_MONEY.matcher(record.clauses().get(index).text()).find();
  }
}
