package org.anwen.reason;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.anwen.api.Finding;
import org.anwen.api.Finding.Role;
import org.anwen.api.Span;
import org.anwen.ledger.CaseRecord;
import org.anwen.ledger.Dimension;
import org.anwen.ledger.Fact;
import org.anwen.ledger.Quantity;
import org.anwen.ledger.QuantityLexer;
import org.anwen.question.Expect;
import org.anwen.question.Slot;
import org.anwen.reason.FactReader.Scored;

/**
 * Says whether a statement is right: confirms each figure it names, or corrects it with what the
 * source says.
 */
final class VerifyAnswering implements Answering {
  private static final int SNIPPET = 100;
  private static final Pattern UNIT_OF =
      Pattern.compile("一(个|种|项|家|座|张|条|次|名|位|人|户|年|月|个月|天|日|小时|分钟|周|平方米|吨|度|公里|亩|批|期)");

  private final Snippets snippets;
  private final TextReader texts;

  VerifyAnswering(Snippets snippets, TextReader texts) {
    this.snippets = snippets;
    this.texts = texts;
  }

  @Override
  public Result answer(Reading reading) {
    List<Quantity> claims = claims(reading.inquiry().topic());
    List<Finding> findings = new ArrayList<>();
    for (Quantity claim : claims) {
      check(reading, claim).ifPresent(findings::add);
    }
    if (!findings.isEmpty()) {
      return Result.of(findings, 1);
    }
    return claims.isEmpty() ? inWords(reading) : Result.NOTHING;
  }

  /** The figures that a question claims; 一个月 and 一次 only say what a figure is reckoned by. */
  static List<Quantity> claims(String topic) {
    return QuantityLexer.scan(topic).stream()
        .filter(q -> !UNIT_OF.matcher(q.written()).matches())
        .toList();
  }

  /**
   * What the material says of a figure that the question claims; empty when it says nothing
   * comparable.
   */
  Optional<Finding> check(Reading reading, Quantity claim) {
    Slot slot =
        new Slot(Expect.FIGURE, "", claim.unit().per(), reading.inquiry().text(), reading.terms());
    return reading.candidates().stream()
        .limit(5)
        .flatMap(c -> comparable(reading, c, claim, slot).stream())
        .max(Comparator.comparingDouble(Scored::score))
        .map(best -> verdict(best, claim));
  }

  private static Optional<Scored> comparable(
      Reading reading, Candidate candidate, Quantity claim, Slot slot) {
    Coverage coverage = new Coverage(candidate.record(), slot.terms());
    FactReader reader = new FactReader(reading.inquiry());
    return candidate.record().facts().stream()
        .filter(f -> f.quantity().filter(q -> sameMeasure(claim, q)).isPresent())
        .map(f -> reader.score(coverage, f, candidate.fit(), slot))
        .filter(s -> terms(coverage) == 0 || coverage.own(s.clause()) > 0)
        .filter(
            s ->
                candidate.anchored()
                    || candidate.sufficiency().holds(coverage, s.clause(), slot, false))
        .map(s -> bonus(s, claim))
        .max(Comparator.comparingDouble(Scored::score));
  }

  private static int terms(Coverage coverage) {
    return coverage.terms().size();
  }

  /** Whether a claim can be of a figure; people leave out 元 and say 块. */
  private static boolean sameMeasure(Quantity claim, Quantity stated) {
    Dimension dimension = stated.unit().dimension();
    return stated.unit().measuresLike(claim.unit())
        || (claim.unit().dimension() == Dimension.NUMBER && dimension != Dimension.PERCENT)
        || (claim.unit().name().equals("块") && dimension == Dimension.MONEY);
  }

  private static boolean says(Quantity claim, Quantity stated) {
    return claim.matches(stated)
        || (claim.unit().name().equals("块")
            && claim.low().compareTo(stated.low()) == 0
            && claim.high().compareTo(stated.high()) == 0);
  }

  /** Of two figures that fit equally well, the one that the claim names is meant. */
  private static Scored bonus(Scored scored, Quantity claim) {
    boolean same = says(claim, scored.fact().quantity().orElseThrow());
    return same
        ? new Scored(scored.record(), scored.fact(), scored.score() + 0.15, scored.focus())
        : scored;
  }

  private Finding verdict(Scored best, Quantity claim) {
    CaseRecord record = best.record();
    Fact fact = best.fact();
    Span span = Snippets.around(record, best.clause(), best.clause(), SNIPPET);
    String words = Snippets.words(record, span);
    boolean right = says(claim, fact.quantity().orElseThrow());
    return new Finding(
        right ? Role.CONFIRMED : Role.CORRECTION,
        right
            ? "是的，"
            : "不是" + claim.written() + "，应为" + fact.quantity().orElseThrow().format() + "：",
        fact.written(),
        words,
        List.of(snippets.quote(record, span)));
  }

  private Result inWords(Reading reading) {
    for (Candidate candidate : reading.candidates().stream().limit(2).toList()) {
      if (candidate.holds()) {
        return Result.of(List.of(texts.finding(candidate, Role.ANSWER, "材料的表述是：", SNIPPET)), 1);
      }
    }
    return Result.NOTHING;
  }
}
