package org.anwen.reason.figure;

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
          "([省市州区县旗镇乡村])(?:里|上|级财政|财政|级|本级)(?:自己|一共|总共|又|也|再)*(?:出|掏|拿|给|补|投|承担|配套|花|安排|奖)");
  private static final Pattern TOGETHER = Pattern.compile("共同|联合|合计|与[^，]{1,10}按|[两三四多各]级");

  /** A payer that is no level of government: 「商户自己掏多少」. */
  private static final Pattern NAMED =
      Pattern.compile("([\\p{IsHan}]{2})(?:自己|一共|总共|又|也|再)*(?:出|掏|承担|负担|自付)(?:了)?(?:多少|几)");

  private PayerWords() {}

  private static double named(CaseRecord record, Fact fact, String question) {
    Matcher asks = NAMED.matcher(question);
    if (!asks.find()) {
      return 0;
    }
    String own = OwnWords.of(record, fact);
    String before = OwnWords.before(own);
    String payer = Pattern.quote(asks.group(1));
    return Pattern.compile(payer + "[^，。；]{0,3}(?:自付|自筹|承担|负担|出资|缴纳|出)").matcher(before).find()
        ? FITS
        : 0;
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
