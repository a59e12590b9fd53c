package org.anwen.reason.premise;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anwen.api.Finding;
import org.anwen.api.Finding.Role;
import org.anwen.api.Inquiry;
import org.anwen.api.Kind;
import org.anwen.api.Table.Cell;
import org.anwen.ledger.figure.Quantity;
import org.anwen.ledger.figure.QuantityLexer;
import org.anwen.question.Claims;
import org.anwen.reason.answer.Answering;
import org.anwen.reason.reading.Reading;
import org.anwen.reason.search.Result;

/**
 * Checks a claim that one amount is more or less than another, 「甲比乙多，对吗」, by what 「甲比乙多多少」 comes
 * to. Thread-safe.
 */
public final class ComparedClaim implements Answering {
  private static final Pattern CLAIM =
      Pattern.compile(
          "^([^，。？?]{2,40}?)比([^，。？?]{1,20}?)(?:的)?(?:还|更|要|都|也|来得)*(多|少|高|低|大|小|快|慢|长|短|贵|便宜)(?:一些|一点|些|了|得多)?(?:[，,。吗吧么？?].*)?$");

  private static final Pattern PLAN = Pattern.compile("计划|目标|预期|预计|原定|规划|任务");
  private static final Pattern LESS = Pattern.compile("少|低|小|慢|短|便宜");
  private static final int OPERANDS = 2;

  private final Answering calculation;
  private final Function<Inquiry, Reading> readings;
  private final Function<String, Inquiry> interpret;

  /**
   * @param interpret reads a text as a question that stands alone
   */
  public ComparedClaim(
      Answering calculation,
      Function<Inquiry, Reading> readings,
      Function<String, Inquiry> interpret) {
    this.calculation = calculation;
    this.readings = readings;
    this.interpret = interpret;
  }

  @Override
  public Result answer(Reading reading) {
    Inquiry inquiry = reading.inquiry();
    Matcher claim = CLAIM.matcher(inquiry.text());
    if (!claim.matches() || !Claims.of(inquiry.topic()).isEmpty() || !inquiry.within().isEmpty()) {
      return Result.NOTHING;
    }
    String other = claim.group(2);
    Inquiry asked = interpret.apply(claim.group(1) + "比" + other + claim.group(3) + "多少");
    if (asked.kind() != Kind.SUM) {
      return Result.NOTHING;
    }
    Result worked = calculation.answer(readings.apply(asked));
    if (worked.findings().size() != 1
        || worked.table().filter(t -> t.rows().size() == OPERANDS).isEmpty()) {
      return Result.NOTHING;
    }
    Finding computed = worked.findings().getFirst();
    Optional<Boolean> isMore = isMore(worked, claim.group(1), other);
    if (isMore.isEmpty() && (PLAN.matcher(other).find() || !isOfOneUnit(worked))) {
      return Result.NOTHING;
    }
    String label =
        isMore
            .map(more -> more != LESS.matcher(claim.group(3)).find() ? "是的，" : "不对，")
            .orElse("材料的表述是：");
    return new Result(
        List.of(
            new Finding(
                Role.COMPUTED, label, computed.value(), computed.statement(), computed.support())),
        worked.table(),
        worked.quotes(),
        worked.matched());
  }

  /** Whether what is named first is the larger; empty where it is not clear which one it is. */
  private static Optional<Boolean> isMore(Result worked, String named, String other) {
    List<List<Cell>> rows = worked.table().orElseThrow().rows();
    List<Quantity> amounts = amounts(worked);
    if (amounts.size() != OPERANDS || !amounts.get(0).comparable(amounts.get(1))) {
      return Optional.empty();
    }
    List<Boolean> others =
        rows.stream()
            .map(
                r ->
                    PLAN.matcher(other).find()
                        ? isPlanned(worked, r.get(1))
                        : r.get(0).text().contains(other) && !r.get(0).text().contains(named))
            .toList();
    if (others.get(0).equals(others.get(1))) {
      return Optional.empty();
    }
    Quantity first = amounts.get(others.get(0) ? 1 : 0);
    Quantity second = amounts.get(others.get(0) ? 0 : 1);
    return Optional.of(first.baseLow().compareTo(second.baseHigh()) > 0);
  }

  private static boolean isOfOneUnit(Result worked) {
    return amounts(worked).stream().map(q -> q.unit().name()).distinct().count() == 1;
  }

  private static List<Quantity> amounts(Result worked) {
    return worked.table().orElseThrow().rows().stream()
        .flatMap(r -> QuantityLexer.scan(r.get(1).text()).stream().limit(1))
        .toList();
  }

  private static boolean isPlanned(Result worked, Cell value) {
    Pattern planned =
        Pattern.compile("(?:" + PLAN + ")[^，。；多少超高低]{0,8}" + Pattern.quote(value.text()));
    return value.citations().stream()
        .anyMatch(m -> planned.matcher(worked.quotes().get(m - 1).text()).find());
  }
}
