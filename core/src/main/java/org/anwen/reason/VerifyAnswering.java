package org.anwen.reason;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.anwen.api.Finding;
import org.anwen.api.Finding.Role;
import org.anwen.api.Inquiry;
import org.anwen.api.Span;
import org.anwen.ledger.CaseRecord;
import org.anwen.ledger.Dimension;
import org.anwen.ledger.Fact;
import org.anwen.ledger.Quantity;
import org.anwen.question.Claims;
import org.anwen.question.Expect;
import org.anwen.question.Slot;
import org.anwen.reason.FactReader.Scored;

/**
 * Says whether a statement is right: confirms each figure it names, or corrects it with what the
 * source says.
 */
final class VerifyAnswering implements Answering {
  private static final int SNIPPET = 100;
  private static final double SAME = 0.08;
  private static final double RELATED = 0.4;
  private static final double MISPLACED = 0.7;
  private static final double MUCH_BETTER = 0.3;

  private final Snippets snippets;
  private final TextReader texts;
  private final Function<Inquiry, Reading> readings;

  VerifyAnswering(Snippets snippets, TextReader texts, Function<Inquiry, Reading> readings) {
    this.readings = readings;
    this.snippets = snippets;
    this.texts = texts;
  }

  @Override
  public Result answer(Reading reading) {
    List<Quantity> claims = Claims.of(reading.inquiry().topic());
    List<Finding> findings = new ArrayList<>();
    for (Quantity claim : claims) {
      check(reading, claim).ifPresent(findings::add);
    }
    if (!findings.isEmpty()) {
      List<Finding> wrong = findings.stream().filter(f -> f.role() == Role.CORRECTION).toList();
      return Result.of(wrong.isEmpty() ? findings : wrong, 1);
    }
    Result elsewhere = elsewhere(reading);
    if (!elsewhere.isEmpty()) {
      return elsewhere;
    }
    return claims.isEmpty() ? inWords(reading) : Result.NOTHING;
  }

  /**
   * What the material says of a figure that the question claims; empty when it says nothing
   * comparable.
   */
  Optional<Finding> check(Reading reading, Quantity claim) {
    Slot slot =
        new Slot(
            Expect.FIGURE, "", claim.unit().per(), "", reading.inquiry().text(), reading.terms());
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
        .filter(
            s ->
                terms(coverage) == 0
                    || coverage.own(s.clause()) > 0
                    || (candidate.anchored() && coverage.within(s.clause()) >= RELATED))
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
        ? new Scored(scored.record(), scored.fact(), scored.score() + SAME, scored.focus())
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
        snippets.quotes(record, span));
  }

  /** What is claimed of one place, where the material says it of another. */
  private Result elsewhere(Reading reading) {
    if (reading.inquiry().places().isEmpty()) {
      return Result.NOTHING;
    }
    double here =
        reading.candidates().stream()
            .mapToDouble(c -> c.coverage().ofBestSentence())
            .max()
            .orElse(0);
    for (Candidate c :
        readings.apply(Readings.anywhere(reading.inquiry())).candidates().stream()
            .limit(2)
            .toList()) {
      double there = c.coverage().ofBestSentence();
      if (c.holds() && there >= MISPLACED && there - here >= MUCH_BETTER) {
        String label = "不对，材料中这样记载的是" + CaseLabel.of(c.record()) + "：";
        return Result.of(List.of(texts.finding(c, Role.CORRECTION, label, SNIPPET)), 1);
      }
    }
    return Result.NOTHING;
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
