package org.anwen.reason.premise;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anwen.ledger.CaseRecord;
import org.anwen.ledger.Clause;
import org.anwen.question.Term;
import org.anwen.reason.reading.Candidate;
import org.anwen.reason.reading.Coverage;
import org.anwen.reason.reading.TermMatch;

/**
 * Finds the clause of a case that says the opposite of a claim without figures: that what is
 * claimed was ended or is not asked for, or that another than the one claimed owns, pays or does
 * it. Stateless.
 */
final class Contradiction {
  private static final Pattern DENIED =
      Pattern.compile("取消|停止|不再|不得|禁止|废止|免|无需|不用|不须|无须|没有|未|不|无偿|停发|零");
  private static final String ENDS = "(?:取消|停止|不再|不得|禁止|废止|免收|免交|免缴|免除|无需|停发)";
  private static final Pattern BY =
      Pattern.compile(
          "(归|属于|是由|由|是|靠)([\\p{IsHan}]{2,10}?)(所有|全额|独家|单独|全部|负责|承担|出资|出钱|投资|运营|建设|管理|垫付|支付|掏钱|$)");
  private static final Pattern SAID_BY = Pattern.compile("归|属|由");
  private static final double TELLING = 0.9;
  private static final double HELD = 0.6;

  private Contradiction() {}

  /** The contradicting clause, if there is one. */
  static Optional<Clause> of(Candidate candidate, String claim) {
    Optional<Clause> ended = DENIED.matcher(claim).find() ? Optional.empty() : ended(candidate);
    return ended.or(() -> Payers.other(candidate, claim)).or(() -> another(candidate, claim));
  }

  /** A clause that ends or waives a thing that the claim names. */
  private static Optional<Clause> ended(Candidate candidate) {
    for (Term term : candidate.coverage().terms()) {
      if (!term.noun() || term.weight() < TELLING || term.text().length() < 2) {
        continue;
      }
      String word = Pattern.quote(term.text());
      Pattern against =
          Pattern.compile(
              ENDS + "[^，。；]{0,2}" + word + "|" + word + "[^，。；]{0,2}(?:全免|免收|免交|取消|停止|停发)");
      Optional<Clause> found =
          candidate.record().clauses().stream()
              .filter(c -> candidate.fit().of(c) >= 1 && against.matcher(c.text()).find())
              .findFirst();
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** The clause that best holds the rest of the claim, where it names another owner or doer. */
  private static Optional<Clause> another(Candidate candidate, String claim) {
    Matcher by = BY.matcher(claim);
    if (!by.find()) {
      return Optional.empty();
    }
    String value = by.group(2);
    CaseRecord record = candidate.record();
    List<Term> terms = candidate.coverage().terms();
    List<Term> named = terms.stream().filter(t -> value.contains(t.text())).toList();
    List<Term> rest = terms.stream().filter(t -> !value.contains(t.text())).toList();
    Coverage coverage = new Coverage(record, rest);
    if (!coverage.tells()) {
      return Optional.empty();
    }
    return record.clauses().stream()
        .filter(c -> candidate.fit().of(c) >= 1 && SAID_BY.matcher(c.text()).find())
        .filter(c -> coverage.own(c) >= HELD)
        .max(Comparator.comparingDouble(coverage::own))
        .filter(
            c ->
                named.stream().allMatch(t -> TermMatch.of(t, c.text()) == 0)
                    && !c.text().contains(head(value)));
  }

  private static String head(String value) {
    return value.substring(Math.max(0, value.length() - 2));
  }
}
