package org.anwen.reason;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.anwen.api.Finding;
import org.anwen.api.Finding.Role;
import org.anwen.api.Inquiry;
import org.anwen.api.Quote;
import org.anwen.api.Span;
import org.anwen.ledger.Quantity;
import org.anwen.question.Slot;
import org.anwen.question.SlotReader;
import org.anwen.reason.FactReader.Scored;

/**
 * Calculates with figures that the material states: a sum or a difference, with the working shown.
 *
 * <p>The figures are those of the years asked, of the places asked, of the things asked, or one for
 * each case that states the measure, in this order of preference.
 */
final class SumAnswering implements Answering {
  private static final Pattern DIFFERENCE =
      Pattern.compile("相差|差(了)?多少|差几|差额|(多|少|高|低|增加|减少|提高|下降|增|降)(出|了)?(多少|几)|之差");
  private static final double CLAUSE = 0.62;
  private static final int SNIPPET = 50;
  private static final int MOST = 20;

  private final Snippets snippets;

  SumAnswering(Snippets snippets) {
    this.snippets = snippets;
  }

  @Override
  public Result answer(Reading reading) {
    List<Scored> facts = distinct(operands(reading));
    if (facts.size() < 2 || facts.size() > MOST || !alike(facts)) {
      return Result.NOTHING;
    }
    return DIFFERENCE.matcher(reading.inquiry().text()).find() && facts.size() == 2
        ? difference(facts)
        : sum(facts);
  }

  private static List<Scored> operands(Reading reading) {
    Inquiry inquiry = reading.inquiry();
    Slot slot = SlotReader.measured(reading.slots().getFirst());
    if (inquiry.years().size() >= 2) {
      List<Scored> facts = new ArrayList<>();
      for (int year : inquiry.years()) {
        FactSearch.best(Readings.ofYear(reading, year), slot)
            .filter(f -> f.fact().years().contains(year))
            .ifPresent(facts::add);
      }
      if (facts.size() == inquiry.years().size()) {
        return facts;
      }
    }
    if (reading.slots().size() >= 2) {
      List<Scored> facts = new ArrayList<>();
      for (Slot each : reading.slots()) {
        FactSearch.best(reading, each).ifPresent(facts::add);
      }
      return facts;
    }
    List<Scored> perCase = Comparables.ofOneMeasure(Comparables.perCase(reading, slot, CLAUSE));
    return perCase.stream().flatMap(f -> Comparables.withPeers(f).stream()).toList();
  }

  private static List<Scored> distinct(List<Scored> facts) {
    List<Scored> distinct = new ArrayList<>();
    for (Scored scored : facts) {
      if (scored.fact().quantity().isPresent()
          && distinct.stream()
              .noneMatch(d -> d.record() == scored.record() && d.fact().equals(scored.fact()))) {
        distinct.add(scored);
      }
    }
    return distinct;
  }

  private static boolean alike(List<Scored> facts) {
    Quantity first = Comparables.quantity(facts.getFirst());
    return facts.stream().allMatch(f -> Comparables.quantity(f).comparable(first));
  }

  private Result sum(List<Scored> facts) {
    Quantity total = Comparables.quantity(facts.getFirst());
    for (Scored scored : facts.subList(1, facts.size())) {
      total = total.plus(Comparables.quantity(scored));
    }
    String working =
        String.join(" + ", facts.stream().map(f -> Comparables.quantity(f).format()).toList());
    return result(
        facts, "合计" + total.format() + "（" + working + " = " + total.format() + "）", total);
  }

  private Result difference(List<Scored> facts) {
    Quantity a = Comparables.quantity(facts.getFirst());
    Quantity b = Comparables.quantity(facts.getLast());
    boolean swapped = a.baseHigh().compareTo(b.baseHigh()) < 0;
    Quantity more = swapped ? b : a;
    Quantity less = swapped ? a : b;
    Quantity off = more.minus(less);
    return result(
        facts,
        "相差"
            + off.format()
            + "（"
            + more.format()
            + " − "
            + less.format()
            + " = "
            + off.format()
            + "）",
        off);
  }

  private Result result(List<Scored> facts, String statement, Quantity value) {
    List<Quote> support = new ArrayList<>();
    List<Finding> rows = new ArrayList<>();
    for (Scored scored : facts) {
      Span span = Snippets.around(scored.record(), scored.clause(), scored.clause(), SNIPPET);
      Quote quote = snippets.quote(scored.record(), span);
      support.add(quote);
      rows.add(
          new Finding(
              Role.ROW,
              CaseLabel.of(scored.record()),
              scored.fact().written(),
              scored.fact().written(),
              List.of(quote)));
    }
    Finding computed = new Finding(Role.COMPUTED, "", value.format(), statement, support);
    Result table = ListAnswering.rows(rows, facts.size());
    return new Result(List.of(computed), table.table(), table.quotes(), distinctCases(facts));
  }

  private static int distinctCases(List<Scored> facts) {
    return (int) facts.stream().map(f -> f.record().ordinal()).distinct().count();
  }
}
