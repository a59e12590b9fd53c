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
 * Puts rows of an answer under a line that says how many cases were looked at, and into a table.
 */
final class CaseRows {
  private static final List<String> COLUMNS = List.of("地区", "内容");

  private CaseRows() {}

  /**
   * Rows under their count.
   *
   * @param fit the words between the number of cases and the number of rows, such as 符合
   */
  static Result counted(int cases, String fit, List<Finding> rows) {
    if (rows.isEmpty()) {
      return Result.NOTHING;
    }
    List<Finding> findings = new ArrayList<>();
    findings.add(count(cases, fit, rows.size()));
    findings.addAll(rows);
    return inTable(findings, rows.size());
  }

  /** How many cases were looked at, and how many of them fit. */
  static Finding count(int cases, String fit, int matched) {
    String statement = "共检索" + cases + "个案例，" + fit + matched + "个";
    return new Finding(Role.COMPUTED, "", matched + "个", statement, List.of());
  }

  /** A result whose ROW findings stand in a table too. */
  static Result inTable(List<Finding> findings, int matched) {
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
    return new Result(findings, Optional.of(new Table(COLUMNS, rows)), quotes, matched);
  }
}
