package org.anwen.reason;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anwen.ledger.Clause;

/**
 * Finds the clause that names another payer than a claim does: 「由建设单位承担」 against 「是物业公司掏钱」, and
 * 「各出一半」 against 「全由市里出」. Stateless.
 */
final class Payers {
  private static final String PAYS = "(?:掏钱|掏腰包|出钱|出资|出的?钱|花钱|买单|付钱|付费|承担|负担|投资|垫付|包|出)";
  private static final Pattern CLAIMED =
      Pattern.compile(
          "(?:是|都是|全是|由|全由|靠|让)([\\p{IsHan}]{2,8}?)(全额|全部|独家|单独|独自|一家|全|都)?"
              + PAYS
              + "(?:来)?[建盖修装办改]?(?:了|的)*$");
  private static final Pattern STATED =
      Pattern.compile("(?:由|靠)([^，。；]{2,24}?)(?:承担|出资|负担|投资|支付|垫付|筹集|解决|出)");
  private static final Pattern PAID = Pattern.compile("承担|出资|负担|投资|支付|垫付|出|掏|补");
  private static final Pattern SHARED =
      Pattern.compile("各(?:自)?(?:出|承担|负担)|各?一半|分担|共同(?:出资|承担|投入)|[一二三四五六七八九]成|按[^，。；]{0,8}比例");
  private static final Pattern PUBLIC = Pattern.compile("财政|政府|[省市州区县镇乡](?:里|级|本级|上)");
  private static final int HEAD = 2;

  private Payers() {}

  /** The clause of a case that says who pays, where it is not the one claimed. */
  static Optional<Clause> other(Candidate candidate, String claim) {
    Matcher claimed = CLAIMED.matcher(claim);
    if (!claimed.find()) {
      return Optional.empty();
    }
    String payer = claimed.group(1);
    List<Clause> paid =
        candidate.record().clauses().stream()
            .filter(c -> candidate.fit().of(c) >= 1 && PAID.matcher(c.text()).find())
            .toList();
    if (claimed.group(2) != null) {
      Optional<Clause> shared = best(candidate, paid, SHARED);
      if (shared.isPresent()) {
        return shared;
      }
    }
    boolean said = paid.stream().anyMatch(c -> names(c.text(), payer));
    return said ? Optional.empty() : best(candidate, paid, STATED);
  }

  private static Optional<Clause> best(Candidate candidate, List<Clause> clauses, Pattern pattern) {
    return clauses.stream()
        .filter(c -> pattern.matcher(c.text()).find())
        .max(Comparator.comparingDouble(candidate.coverage()::of));
  }

  private static boolean names(String text, String payer) {
    return text.contains(payer.substring(0, Math.min(HEAD, payer.length())))
        || text.contains(payer.substring(Math.max(0, payer.length() - HEAD)))
        || (PUBLIC.matcher(payer).find() && PUBLIC.matcher(text).find());
  }
}
