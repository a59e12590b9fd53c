package org.anwen.reason;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.anwen.api.Finding;
import org.anwen.api.Finding.Role;
import org.anwen.api.Quote;
import org.anwen.api.Table;
import org.anwen.api.Table.Cell;

/**
 * Lists every case that a description fits, one row each, and says how many were looked at; counts
 * them the same way.
 */
final class ListAnswering implements Answering {
  private static final int ROW = 70;

  private final TextReader texts;
  private final int cases;

  ListAnswering(TextReader texts, int cases) {
    this.texts = texts;
    this.cases = cases;
  }

  @Override
  public Result answer(Reading reading) {
    List<Candidate> fitting = ThemeReader.fitting(reading);
    if (fitting.isEmpty()) {
      return Result.NOTHING;
    }
    List<Finding> findings = new ArrayList<>();
    findings.add(
        new Finding(
            Role.COMPUTED,
            "",
            fitting.size() + "个",
            "共检索" + cases + "个案例，符合" + fitting.size() + "个",
            List.of()));
    for (Candidate candidate : fitting) {
      findings.add(texts.finding(candidate, Role.ROW, CaseLabel.of(candidate.record()), ROW));
    }
    return rows(findings, fitting.size());
  }

  /** A result whose ROW findings stand in a table too. */
  static Result rows(List<Finding> findings, int matched) {
    List<Quote> quotes = new ArrayList<>();
    List<List<Cell>> rows = new ArrayList<>();
    for (Finding finding : findings) {
      if (finding.role() != Role.ROW) {
        continue;
      }
      List<Integer> markers = new ArrayList<>();
      for (Quote quote : finding.support()) {
        quotes.add(quote);
        markers.add(quotes.size());
      }
      rows.add(List.of(new Cell(finding.label(), markers), new Cell(finding.statement(), markers)));
    }
    return new Result(findings, Optional.of(new Table(List.of("地区", "内容"), rows)), quotes, matched);
  }
}
