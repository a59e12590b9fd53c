package org.anwen.reason.figure;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anwen.ledger.CaseRecord;
import org.anwen.ledger.Fact;
import org.anwen.ledger.figure.Dimension;

/** Whether a figure is said of the extreme that a question names: 最大的一处 or 最小的. Stateless. */
public final class Superlative {
  private static final double FITS = 0.45;
  private static final Pattern MOST = Pattern.compile("最(大|小|多|少|高|低|长|短|早|晚|快|慢|远|近|贵|便宜)");

  private static final Pattern IS =
      Pattern.compile("(最[\\p{IsHan}])的?[\\p{IsHan}]{0,5}?(?:是|为)[\\p{IsHan}“]{2}");

  private Superlative() {}

  /** Whether a clause says which is the extreme that a question asks which it is: 最大的是……. */
  public static boolean isNamed(String clause, String question) {
    Matcher asked = MOST.matcher(question);
    Matcher said = IS.matcher(clause);
    return asked.find() && said.find() && said.group(1).equals(asked.group());
  }

  /** Above 0 where the figure's own words name the same extreme, below 0 where another one. */
  public static double score(CaseRecord record, Fact fact, String question) {
    Matcher asked = MOST.matcher(question);
    if (fact.quantity().isEmpty() || !asked.find()) {
      return 0;
    }
    String said = said(record, fact);
    if (said.isEmpty()) {
      return isBeside(record, fact, asked.group()) ? -FITS : 0;
    }
    return said.equals(asked.group()) ? FITS : -FITS;
  }

  private static String said(CaseRecord record, Fact fact) {
    Matcher said = MOST.matcher(OwnWords.before(OwnWords.of(record, fact)));
    return said.find() ? said.group() : "";
  }

  /** Whether another figure of the sentence is said to be what is asked for. */
  private static boolean isBeside(CaseRecord record, Fact fact, String most) {
    return record.facts().stream()
        .filter(f -> f.quantity().isPresent() && !f.equals(fact))
        .filter(f -> record.clause(f).sentence() == record.clause(fact).sentence())
        .filter(f -> dimension(f) == dimension(fact))
        .anyMatch(f -> said(record, f).equals(most));
  }

  private static Dimension dimension(Fact fact) {
    return fact.quantity().orElseThrow().unit().dimension();
  }
}
