package org.anwen.reason.premise;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.anwen.api.Finding;
import org.anwen.ledger.figure.Dimension;
import org.anwen.ledger.figure.Quantity;
import org.anwen.question.Claims;
import org.anwen.reason.answer.Answering;
import org.anwen.reason.reading.Candidate;
import org.anwen.reason.reading.Reading;
import org.anwen.reason.search.Result;

/**
 * Notices a figure that a question takes for granted and the material states otherwise, and puts
 * the correction before the answer.
 *
 * <p>Only where the question names a place or project, so that it is clear which figure is meant.
 * Thread-safe.
 */
public final class PremiseCheck implements Answering {
  private static final int MOST = 165;
  private static final Pattern SUPPOSED =
      Pattern.compile("如果|假如|假设|要是|倘若|若是?(?!干)|按照?[^，。？]{1,16}(?:算|来算|计)|的话");

  /** What a case has to come to, before what is then to be done: 「缺口到了15%该亮什么灯」. */
  private static final Pattern COMES_TO =
      Pattern.compile("(?:到了?|达到?|超过?|满|够|不到|低于|高于|大于|小于|少于|多于|[坐走隔]|回家|路程|距离)(?:了|约|大概)?$");

  private static final Pattern THEN =
      Pattern.compile(
          "^(?:以上|以下|以内|之内|左右|多)?(?:的(?:人|户|话|时候|地方|企业|单位)?)?[，,]?(?:就|都|又|还|那)?(?:该|应|要|得|能|会|可以?|怎么|咋|收|交|补|罚|给|发|算|报|属于|是什么|走什么|找谁)");

  private static final BigDecimal SPOKEN = BigDecimal.TEN;

  private final VerifyAnswering verify;
  private final Answering answering;

  public PremiseCheck(VerifyAnswering verify, Answering answering) {
    this.verify = verify;
    this.answering = answering;
  }

  /** Whether a figure is one that a question asserts, and not a way of speaking as 两条 in 「两条经验」. */
  private static boolean telling(Quantity claim) {
    boolean counts =
        claim.unit().dimension() == Dimension.COUNT
            || claim.unit().dimension() == Dimension.MONTHS
            || claim.unit().dimension() == Dimension.MINUTES;
    return !counts
        || claim.low().compareTo(SPOKEN) > 0
        || claim.written().chars().anyMatch(Character::isDigit);
  }

  /** The figures that a question asserts; the limits and conditions that it supposes are none. */
  private static Stream<Quantity> asserted(String topic) {
    return Claims.of(topic).stream()
        .filter(PremiseCheck::telling)
        .filter(
            claim ->
                !(COMES_TO.matcher(topic.substring(0, claim.span().start())).find()
                    && THEN.matcher(topic.substring(claim.span().end())).find()));
  }

  @Override
  public Result answer(Reading reading) {
    Optional<Belonging> misplaced = verify.misplaced(reading);
    return misplaced.isPresent()
        ? Corrected.belonging(
            misplaced.get(), reading, i -> one(verify.at(reading, misplaced.get().inner())))
        : one(reading);
  }

  /**
   * Whether a figure that a question takes for granted, in a clause before what it asks, is stated
   * otherwise: nothing is to be worked out with it.
   */
  public boolean contradicts(Reading reading) {
    String asked = String.join("，", reading.inquiry().asked());
    return !SUPPOSED.matcher(reading.inquiry().text()).find()
        && reading.candidates().stream().anyMatch(Candidate::anchored)
        && asserted(reading.inquiry().topic())
            .filter(claim -> !asked.contains(claim.written()))
            .flatMap(claim -> verify.check(reading, claim).stream())
            .anyMatch(f -> f.role() == Finding.Role.CORRECTION);
  }

  private Result one(Reading read) {
    Optional<Finding> issued = verify.issued(read);
    Reading reading = issued.isPresent() ? verify.anyYear(read) : read;
    boolean anchored = reading.candidates().stream().anyMatch(Candidate::anchored);
    List<Finding> corrections = new ArrayList<>();
    if (anchored) {
      asserted(reading.inquiry().topic())
          .map(claim -> verify.check(reading, claim))
          .flatMap(Optional::stream)
          .filter(f -> f.role() == Finding.Role.CORRECTION)
          .forEach(corrections::add);
    }
    issued.ifPresent(corrections::add);
    verify.named(reading).ifPresent(corrections::add);
    Result result = answering.answer(reading);
    if (corrections.isEmpty()) {
      return result;
    }
    int length = corrections.stream().mapToInt(f -> f.statement().length()).sum();
    for (Finding finding : result.findings()) {
      boolean said = corrections.stream().anyMatch(c -> c.support().equals(finding.support()));
      length += finding.statement().length();
      if (!said && length <= MOST) {
        corrections.add(finding);
      }
    }
    return new Result(corrections, result.table(), result.quotes(), Math.max(1, result.matched()));
  }
}
