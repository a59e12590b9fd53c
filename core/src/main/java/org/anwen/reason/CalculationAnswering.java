package org.anwen.reason;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.anwen.api.Finding;
import org.anwen.api.Finding.Role;
import org.anwen.api.Inquiry;
import org.anwen.api.Quote;
import org.anwen.api.Span;
import org.anwen.ledger.Quantity;
import org.anwen.reason.FactReader.Scored;

/**
 * Calculates with figures that the material states, and shows the working: sum, difference, share,
 * multiple, average.
 */
final class CalculationAnswering implements Answering {
  private static final int SNIPPET = 50;
  private static final int MOST = 20;

  private final Snippets snippets;
  private final Operands operands;

  CalculationAnswering(Snippets snippets, Function<Inquiry, Reading> readings) {
    this.snippets = snippets;
    this.operands = new Operands(readings);
  }

  @Override
  public Result answer(Reading reading) {
    Operation operation = Operation.of(reading.inquiry().text());
    List<Scored> facts = distinct(operands.of(reading, operation));
    if (facts.size() < 2 || facts.size() > MOST) {
      return Result.NOTHING;
    }
    List<Quantity> figures = facts.stream().map(Comparables::quantity).toList();
    return Working.of(operation, figures).map(w -> result(facts, w)).orElse(Result.NOTHING);
  }

  private static List<Scored> distinct(List<Scored> facts) {
    List<Scored> distinct = new ArrayList<>();
    for (Scored scored : facts) {
      if (scored.fact().quantity().isPresent()
          && distinct.stream()
              .noneMatch(
                  d ->
                      d.record().ordinal() == scored.record().ordinal()
                          && d.fact().equals(scored.fact()))) {
        distinct.add(scored);
      }
    }
    return distinct;
  }

  private Result result(List<Scored> facts, Working working) {
    List<Quote> support = new ArrayList<>();
    List<Finding> rows = new ArrayList<>();
    for (Scored scored : facts) {
      Span span = Snippets.around(scored.record(), scored.clause(), scored.clause(), SNIPPET);
      Quote quote = snippets.quote(scored.record(), span);
      support.add(quote);
      String label = scored.clause().scope().label();
      rows.add(
          new Finding(
              Role.ROW,
              label.isEmpty() ? CaseLabel.of(scored.record()) : label,
              scored.fact().written(),
              scored.fact().written(),
              List.of(quote)));
    }
    String named = named(rows);
    Finding computed =
        new Finding(Role.COMPUTED, "", working.value(), working.statement() + named, support);
    Result table = CaseRows.inTable(rows, facts.size());
    int cases = (int) facts.stream().map(f -> f.record().ordinal()).distinct().count();
    return new Result(List.of(computed), table.table(), table.quotes(), cases);
  }

  /** What each figure is of, where they are of different places. */
  private static String named(List<Finding> rows) {
    boolean differ = rows.stream().map(Finding::label).distinct().count() > 1;
    return differ
        ? "，其中" + String.join("、", rows.stream().map(r -> r.label() + r.value()).toList())
        : "";
  }
}
