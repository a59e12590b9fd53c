package org.anwen.reason.premise;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.anwen.api.Finding;
import org.anwen.api.Finding.Role;
import org.anwen.api.Inquiry;
import org.anwen.api.Span;
import org.anwen.ledger.CaseRecord;
import org.anwen.ledger.Clause;
import org.anwen.ledger.Fact;
import org.anwen.ledger.Ledger;
import org.anwen.ledger.figure.Dimension;
import org.anwen.ledger.figure.Quantity;
import org.anwen.question.Claims;
import org.anwen.question.Expect;
import org.anwen.question.Slot;
import org.anwen.reason.answer.Answering;
import org.anwen.reason.answer.CaseLabel;
import org.anwen.reason.figure.FactReader;
import org.anwen.reason.figure.FactReader.Scored;
import org.anwen.reason.figure.OwnWords;
import org.anwen.reason.figure.Planned;
import org.anwen.reason.reading.Candidate;
import org.anwen.reason.reading.Coverage;
import org.anwen.reason.reading.Missing;
import org.anwen.reason.reading.Reading;
import org.anwen.reason.reading.Readings;
import org.anwen.reason.search.Result;
import org.anwen.reason.search.Snippets;
import org.anwen.reason.search.TextReader;

/**
 * Says whether a statement is right: confirms each figure it names, or corrects it with what the
 * source says.
 */
public final class VerifyAnswering implements Answering {
  private static final int SNIPPET = 100;
  private static final Pattern THERE = Pattern.compile("(有没有|有)(吗|么|呢|提供|可查)?[？?。]*$");
  private static final Pattern CHANGED =
      Pattern.compile("(?:增长|增加|上升|上涨|提高|下降|减少|降低|[涨增降升减])了?(?:大约|大概|约|近|将近|超过?)?$");
  private static final Pattern CHANGES = Pattern.compile("[增涨升提降减跌]");
  private static final Pattern MORE = Pattern.compile("多|出头|有余|以上");
  private static final double SAME = 0.08;
  private static final double BESIDE = 0.4;
  private static final double RELATED = 0.4;
  private static final double MISPLACED = 0.7;
  private static final double MUCH_BETTER = 0.3;

  private final Snippets snippets;
  private final TextReader texts;
  private final Function<Inquiry, Reading> readings;
  private final Ledger ledger;
  private final QuotedNames names;

  public VerifyAnswering(
      Snippets snippets, TextReader texts, Function<Inquiry, Reading> readings, Ledger ledger) {
    this.readings = readings;
    this.ledger = ledger;
    this.names = new QuotedNames(snippets);
    this.snippets = snippets;
    this.texts = texts;
  }

  @Override
  public Result answer(Reading reading) {
    Optional<Belonging> belonging = Belonging.wrong(reading.inquiry(), ledger);
    if (belonging.isPresent()) {
      return Corrected.belonging(belonging.get(), reading, r -> one(readings.apply(r)));
    }
    Result parts = parts(reading);
    return parts.isEmpty() ? one(reading) : parts;
  }

  /** Each of several attributions by itself: 「甲是济宁搞的，乙是杭州搞的」. */
  private Result parts(Reading reading) {
    List<Inquiry> parts = ClaimParts.of(reading.inquiry());
    List<Finding> findings = new ArrayList<>();
    for (Inquiry part : parts) {
      findings.addAll(one(readings.apply(part)).findings());
    }
    boolean each = findings.stream().distinct().count() == parts.size();
    return Result.of(each ? findings : List.of(), parts.size());
  }

  /** What a question takes for granted of names and belongings, corrected. */
  Optional<Finding> named(Reading reading) {
    return names.correction(reading);
  }

  /** The year that a question has a document issued in, corrected. */
  Optional<Finding> issued(Reading reading) {
    return IssueYear.wrong(reading, snippets);
  }

  /** The question read without its years. */
  Reading anyYear(Reading reading) {
    return readings.apply(IssueYear.anyYear(reading.inquiry()));
  }

  /** The place that a question puts where it does not lie, if there is one. */
  Optional<Belonging> misplaced(Reading reading) {
    return Belonging.wrong(reading.inquiry(), ledger);
  }

  Reading at(Reading reading, String place) {
    return readings.apply(Readings.at(reading.inquiry(), place));
  }

  private Result one(Reading reading) {
    if (THERE.matcher(reading.inquiry().text()).find()
        && reading.candidates().stream().limit(2).allMatch(c -> Missing.fromAll(reading, c))) {
      return Result.NOTHING;
    }
    Optional<Finding> issued = issued(reading);
    if (issued.isPresent()) {
      return Result.of(List.of(issued.get()), 1);
    }
    List<Quantity> claims = Claims.of(reading.inquiry().topic());
    List<Finding> findings = new ArrayList<>();
    for (Quantity claim : claims) {
      check(reading, claim)
          .filter(f -> findings.stream().noneMatch(o -> isSame(o, f)))
          .ifPresent(findings::add);
    }
    if (!findings.isEmpty()) {
      List<Finding> wrong = findings.stream().filter(f -> f.role() == Role.CORRECTION).toList();
      return Result.of(wrong.isEmpty() ? findings : wrong, 1);
    }
    Optional<Finding> otherwise = names.correction(reading).or(() -> contradicted(reading));
    if (otherwise.isPresent()) {
      return Result.of(List.of(otherwise.get()), 1);
    }
    Result elsewhere = elsewhere(reading, claims);
    if (!elsewhere.isEmpty()) {
      return elsewhere;
    }
    return claims.isEmpty() ? inWords(reading) : Result.NOTHING;
  }

  /** Whether two figures are told by the same words, and none is put right. */
  private static boolean isSame(Finding one, Finding other) {
    return one.role() != Role.CORRECTION
        && one.role() == other.role()
        && one.statement().equals(other.statement());
  }

  /**
   * What the material says of a figure that the question claims; empty when it says nothing
   * comparable.
   */
  Optional<Finding> check(Reading reading, Quantity claim) {
    Slot slot =
        new Slot(
            Expect.FIGURE, "", per(reading, claim), "", reading.inquiry().text(), reading.terms());
    return reading.candidates().stream()
        .limit(5)
        .flatMap(c -> comparable(reading, c, claim, slot).stream())
        .max(Comparator.comparingDouble(Scored::score))
        .map(best -> verdict(reading, best, claim));
  }

  private static Optional<Scored> comparable(
      Reading reading, Candidate candidate, Quantity claim, Slot slot) {
    Coverage coverage = new Coverage(candidate.record(), slot.terms());
    FactReader reader = FactReader.ofClaims(reading.inquiry());
    List<Quantity> claims = Claims.of(reading.inquiry().topic());
    return candidate.record().facts().stream()
        .filter(f -> f.quantity().filter(q -> sameMeasure(claim, q)).isPresent())
        .map(f -> reader.score(coverage, f, candidate.fit(), slot))
        .filter(
            s ->
                terms(coverage) == 0
                    || coverage.own(s.clause()) > 0
                    || (candidate.anchored() && coverage.within(s.clause()) >= RELATED)
                    || (candidate.anchored() && isBeside(s, claim, claims)))
        .filter(
            s ->
                candidate.anchored()
                    || candidate.sufficiency().holds(coverage, s.clause(), slot, false))
        .filter(s -> !isChange(reading.inquiry().topic(), claim) || isChange(s))
        .filter(s -> reader.isOfRowAsked(coverage, s.clause()))
        .filter(s -> !reader.isOfOther(s.record(), s.fact()))
        .filter(s -> !Grades.isOfOther(reading.inquiry().text(), s))
        .filter(s -> !reader.isOfNamesake(s.clause(), candidate.fit()))
        .map(s -> bonus(s, claim))
        .map(s -> beside(s, claim, claims))
        .map(s -> Planned.weighed(s, reading.inquiry().text()))
        .max(Comparator.comparingDouble(Scored::score));
  }

  /** Whether a claim is by how much of itself something changed: 「涨了四成」. */
  private static boolean isChange(String topic, Quantity claim) {
    return claim.unit().dimension() == Dimension.PERCENT
        && CHANGED.matcher(topic.substring(0, claim.span().start())).find();
  }

  private static boolean isChange(Scored figure) {
    return CHANGES.matcher(OwnWords.of(figure.record(), figure.fact())).find();
  }

  /** What the claim is reckoned by, where the question says it before or after the figure. */
  private static String per(Reading reading, Quantity claim) {
    String per = reading.slots().getFirst().per();
    return claim.unit().per().isEmpty()
        ? (said(reading, claim).contains(per) ? per : "")
        : claim.unit().per();
  }

  /** The part of the question that a claim stands in. */
  private static String said(Reading reading, Quantity claim) {
    String topic = reading.inquiry().topic();
    int start = claim.span().start();
    while (start > 0 && "，,。；;".indexOf(topic.charAt(start - 1)) < 0) {
      start--;
    }
    int end = claim.span().end();
    while (end < topic.length() && "，,。；;".indexOf(topic.charAt(end)) < 0) {
      end++;
    }
    return topic.substring(start, end);
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

  private static boolean says(Quantity claim, Fact fact) {
    return fact.quantity().filter(q -> says(claim, q)).isPresent();
  }

  /** Whether a figure lies between a claim and the next round one: 43% for 四成多. */
  private static boolean isJustOver(Quantity claim, Quantity stated) {
    BigDecimal next = claim.baseHigh().multiply(claim.high().add(BigDecimal.ONE));
    return claim.unit().dimension() == Dimension.PERCENT
        && stated.baseLow().compareTo(claim.baseLow()) >= 0
        && stated.baseHigh().multiply(claim.high()).compareTo(next) < 0;
  }

  /** Of two figures that fit equally well, the one that the claim names is meant. */
  private static Scored bonus(Scored scored, Quantity claim) {
    boolean same = says(claim, scored.fact().quantity().orElseThrow());
    return same
        ? new Scored(scored.record(), scored.fact(), scored.score() + SAME, scored.focus())
        : scored;
  }

  /** A figure beside another one that is claimed is more likely the one meant: 「30公里收6元」. */
  private static Scored beside(Scored scored, Quantity claim, List<Quantity> claims) {
    return isBeside(scored, claim, claims)
        ? new Scored(scored.record(), scored.fact(), scored.score() + BESIDE, scored.focus())
        : scored;
  }

  /** Whether the claim before or after one stands beside a figure on the same side. */
  private static boolean isBeside(Scored scored, Quantity claim, List<Quantity> claims) {
    List<Quantity> stated =
        scored.record().facts().stream()
            .filter(f -> f.clause() == scored.fact().clause())
            .flatMap(f -> f.quantity().stream())
            .sorted(Comparator.comparingInt(q -> q.span().start()))
            .toList();
    int at = stated.indexOf(scored.fact().quantity().orElseThrow());
    int own = claims.indexOf(claim);
    return isSame(stated, at - 1, claims, own - 1) || isSame(stated, at + 1, claims, own + 1);
  }

  private static boolean isSame(List<Quantity> stated, int i, List<Quantity> claims, int j) {
    return i >= 0
        && j >= 0
        && i < stated.size()
        && j < claims.size()
        && stated.get(i).equalsValue(claims.get(j));
  }

  private Finding verdict(Reading reading, Scored best, Quantity claim) {
    CaseRecord record = best.record();
    Fact fact = best.fact();
    Span span = Snippets.around(record, best.clause(), best.clause(), SNIPPET);
    String words = Snippets.words(record, span);
    String after = reading.inquiry().topic().substring(claim.span().end());
    boolean right =
        says(claim, fact.quantity().orElseThrow())
            || (MORE.matcher(after).lookingAt() && isJustOver(claim, fact.quantity().get()));
    Optional<String> each =
        right ? EachClaimed.otherwise(reading.inquiry().text(), best) : Optional.empty();
    if (each.isPresent()) {
      return new Finding(
          Role.CORRECTION, each.get(), fact.written(), words, snippets.quotes(record, span));
    }
    if (right && reading.slots().stream().allMatch(s -> lacks(s, record))) {
      return new Finding(
          Role.ANSWER, "材料的表述是：", fact.written(), words, snippets.quotes(record, span));
    }
    return new Finding(
        right ? Role.CONFIRMED : Role.CORRECTION,
        right ? "是的，" : "不是" + claim.written() + "，应为" + alike(claim, fact).format() + "：",
        fact.written(),
        words,
        snippets.quotes(record, span));
  }

  /** What is stated, in 万 or 亿 as the claim has it: 11300万 against a claim of 13100万. */
  private static Quantity alike(Quantity claim, Fact fact) {
    Quantity stated = fact.quantity().orElseThrow();
    return claim.magnitude() != 4 || stated.isRange()
        ? stated
        : new Quantity(
            stated.span(),
            stated.low(),
            stated.high(),
            stated.unit(),
            stated.qualifiers(),
            claim.magnitude(),
            stated.terms(),
            stated.written());
  }

  private static boolean lacks(Slot slot, CaseRecord record) {
    return Missing.from(slot, new Coverage(record, slot.terms()));
  }

  /** What a case of the place says against a claim without figures. */
  private Optional<Finding> contradicted(Reading reading) {
    for (Candidate candidate : reading.candidates().stream().limit(2).toList()) {
      Optional<Clause> clause =
          candidate.anchored()
              ? Contradiction.of(candidate, reading.inquiry().topic())
              : Optional.empty();
      if (clause.isPresent()) {
        CaseRecord record = candidate.record();
        Span span = Snippets.around(record, clause.get(), clause.get(), SNIPPET);
        return Optional.of(
            new Finding(
                Role.CORRECTION,
                "不对，",
                "",
                Snippets.words(record, span),
                snippets.quotes(record, span)));
      }
    }
    return Optional.empty();
  }

  /** What is claimed of one place, where the material says it of another. */
  private Result elsewhere(Reading reading, List<Quantity> claims) {
    if (reading.inquiry().places().isEmpty() || !reading.inquiry().within().isEmpty()) {
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
      boolean stated =
          claims.stream().allMatch(q -> c.record().facts().stream().anyMatch(f -> says(q, f)));
      if (stated && c.holds() && there >= MISPLACED && there - here >= MUCH_BETTER) {
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
