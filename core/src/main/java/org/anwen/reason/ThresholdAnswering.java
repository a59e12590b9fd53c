package org.anwen.reason;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.anwen.api.Finding;
import org.anwen.api.Finding.Role;
import org.anwen.api.Span;
import org.anwen.ledger.Quantity;
import org.anwen.ledger.QuantityLexer;
import org.anwen.question.Expect;
import org.anwen.question.Slot;
import org.anwen.question.Term;
import org.anwen.reason.FactReader.Scored;

/**
 * Lists or counts the cases whose figure lies above or below one that the question names:
 * 「新增车位超过500个的有哪些」.
 */
final class ThresholdAnswering implements Answering {
  private static final Pattern ABOVE = Pattern.compile("超过|以上|大于|高于|多于|不低于|不少于|至少|逾|突破|过(?=\\d)");
  private static final Pattern BELOW = Pattern.compile("以下|不到|低于|少于|小于|不超过|不足|以内|不满");

  /** Asks for the cases that state a figure at all: 「写明惠及多少户居民的案例」. */
  private static final Pattern STATED =
      Pattern.compile(
          "(写明|写清|写出|注明|标明|载明|明确|给出|公布|列明|有)(了)?[^，。]{0,14}(多少|具体|数字|个数|数额|金额)[^，。]{0,10}(哪|的|都)");

  private static final double CLAUSE = 0.5;
  private static final int SNIPPET = 50;

  private final Snippets snippets;
  private final int cases;

  ThresholdAnswering(Snippets snippets, int cases) {
    this.snippets = snippets;
    this.cases = cases;
  }

  @Override
  public Result answer(Reading reading) {
    String text = reading.inquiry().text();
    boolean above = ABOVE.matcher(text).find();
    boolean below = BELOW.matcher(text).find();
    Optional<Quantity> limit = QuantityLexer.scan(reading.inquiry().topic()).stream().findFirst();
    boolean stated = limit.isEmpty() && STATED.matcher(text).find();
    boolean bounded = above != below && limit.isPresent();
    if (!(stated || bounded) || reading.inquiry().places().size() > 1) {
      return Result.NOTHING;
    }
    Slot first = reading.slots().getFirst();
    Slot asked = first.as(stated && first.expect().figure() ? first.expect() : Expect.FIGURE);
    Slot slot =
        asked.withTerms(asked.terms().stream().filter(ThresholdAnswering::measures).toList());
    List<Finding> rows = new ArrayList<>();
    for (Scored scored :
        Comparables.perCase(
            reading, slot, CLAUSE, f -> stated || comparable(f, limit.orElseThrow()))) {
      if (stated || passes(Comparables.quantity(scored), limit.orElseThrow(), above, text)) {
        rows.add(row(scored));
      }
    }
    return CaseRows.counted(cases, "符合", rows);
  }

  /** Whether a word says what is measured, and not only how it is compared. */
  private static boolean measures(Term term) {
    return !ABOVE.matcher(term.text()).find() && !BELOW.matcher(term.text()).find();
  }

  private static boolean comparable(Scored scored, Quantity limit) {
    return scored
        .fact()
        .quantity()
        .filter(
            q -> q.unit().measuresLike(limit.unit()) && q.unit().per().equals(limit.unit().per()))
        .isPresent();
  }

  private static boolean passes(Quantity stated, Quantity limit, boolean above, String text) {
    BigDecimal value = above ? stated.baseHigh() : stated.baseLow();
    int order = value.compareTo(limit.baseLow());
    boolean inclusive =
        !text.contains("超过")
            && !text.contains("不到")
            && !text.contains("大于")
            && !text.contains("高于");
    return order == 0 ? inclusive : above == order > 0;
  }

  private Finding row(Scored scored) {
    Span span = Snippets.around(scored.record(), scored.clause(), scored.clause(), SNIPPET);
    return new Finding(
        Role.ROW,
        CaseLabel.of(scored.record()),
        scored.fact().written(),
        scored.fact().written(),
        snippets.quotes(scored.record(), span));
  }
}
