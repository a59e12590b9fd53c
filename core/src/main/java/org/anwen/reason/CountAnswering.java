package org.anwen.reason;

import java.util.ArrayList;
import java.util.List;
import org.anwen.api.Finding;
import org.anwen.api.Finding.Role;
import org.anwen.api.Quote;

/**
 * Counts the cases that a description fits, and names them where they are few enough for one
 * sentence.
 */
final class CountAnswering implements Answering {
  private static final int NAMED = 12;
  private static final int ROW = 70;

  private final TextReader texts;
  private final int cases;

  CountAnswering(TextReader texts, int cases) {
    this.texts = texts;
    this.cases = cases;
  }

  @Override
  public Result answer(Reading reading) {
    List<Candidate> fitting = ThemeReader.fitting(reading);
    if (fitting.isEmpty()) {
      return Result.NOTHING;
    }
    List<Finding> rows = new ArrayList<>();
    for (Candidate candidate : fitting) {
      rows.add(texts.finding(candidate, Role.ROW, CaseLabel.of(candidate.record()), ROW));
    }
    Result table = ListAnswering.rows(rows, fitting.size());
    List<Finding> findings = new ArrayList<>();
    boolean all = fitting.size() == cases;
    findings.add(
        new Finding(
            Role.COMPUTED,
            "",
            fitting.size() + "个",
            all ? "共有" + cases + "个案例" : "共检索" + cases + "个案例，符合" + fitting.size() + "个",
            List.of()));
    if (fitting.size() <= NAMED) {
      findings.addAll(rows.stream().map(CountAnswering::named).toList());
    }
    return new Result(findings, table.table(), table.quotes(), fitting.size());
  }

  private static Finding named(Finding row) {
    List<Quote> support = row.support();
    return new Finding(Role.ROW, "", row.value(), row.label(), support);
  }
}
