package org.anwen.reason.figure;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anwen.ledger.CaseRecord;
import org.anwen.ledger.Fact;

/**
 * Whether a sum is paid by the level of government that a question asks of: 「区里出了多少」 and
 * 「其中区级财政出资4200万元」, rather than what it pays jointly with others. Stateless.
 */
public final class PayerWords {
  private static final double FITS = 0.4;
  private static final double JOINT = -0.3;
  private static final Pattern ASKS =
      Pattern.compile(
          "([省市州区县旗镇乡村])(?:里|上|级财政|财政|级|本级)(?:自己|一共|总共|又|也|再)*(?:出|掏|拿|给|补|投|承担|分担|负担|摊|配套|花|安排|奖)");
  private static final Pattern TOGETHER = Pattern.compile("共同|联合|合计|与[^，]{1,10}按|[两三四多各]级");

  /** Payers that are no level of government, those of one kind by any of their names. */
  private static final List<String> KINDS =
      List.of(
          "居民|业主|农户|群众|住户|个人|村民|老百姓|百姓|家庭|用户|家长|市民|农民|牧民|职工|商户",
          "企业|公司|厂家|厂商|运营商|运营方|社会资本|社会力量|国企");

  private static final String PAYS = "(?:自付|自筹|自担|承担|负担|分担|出资|缴纳|缴存|支付|出|掏|摊|交|付|扛)";
  private static final Pattern NAMED =
      Pattern.compile(
          "(?<payer>[\\p{IsHan}]{2,4}?)(?:自己|自个儿?|一共|总共|又|也|再|还|只|要|得|需要?|该|应该?|每[家户人])*"
              + PAYS
              + "(?:了|的)?(?:多少|几)");

  private PayerWords() {}

  private static double named(CaseRecord record, Fact fact, String question) {
    Matcher asks = NAMED.matcher(question);
    if (!asks.find()) {
      return 0;
    }
    String before = OwnWords.before(OwnWords.of(record, fact));
    String named = asks.group("payer");
    String payer =
        KINDS.stream()
            .filter(kind -> Pattern.compile("(?:" + kind + ")$").matcher(named).find())
            .findFirst()
            .orElse(Pattern.quote(named.substring(named.length() - 2)));
    return Pattern.compile("(?:" + payer + ")[^，。；]{0,3}" + PAYS).matcher(before).find() ? FITS : 0;
  }

  /** What the payer adds to how well a figure answers; 0 where the question names no level. */
  public static double score(CaseRecord record, Fact fact, String question) {
    Matcher asks = ASKS.matcher(question);
    if (fact.quantity().isEmpty() || !asks.find()) {
      return fact.quantity().isEmpty() ? 0 : named(record, fact, question);
    }
    String own = OwnWords.of(record, fact);
    String before = OwnWords.before(own);
    if (TOGETHER.matcher(before).find()) {
      return JOINT;
    }
    String level = Pattern.quote(asks.group(1));
    return Pattern.compile(level + "(级|财政|本级|政府|里|补|配套|出资|承担|奖|[^，。；]{0,3}(?:自筹|自付|出资|承担))")
            .matcher(before)
            .find()
        ? FITS
        : 0;
  }
}
