package org.anwen.reason.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.anwen.api.Finding;
import org.anwen.api.Finding.Role;
import org.anwen.api.Quote;
import org.anwen.api.Table;
import org.anwen.api.Table.Cell;
import org.anwen.reason.search.Result;

/**
 * Puts rows of an answer under a line that says how many cases were looked at, and into a table.
 */
final class CaseRows {
  /** More rows than these nobody reads; the count says how many there are. */
  static final int MOST = 100;

  private static final List<String> COLUMNS = List.of("地区", "内容");
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");

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
    if (rows.size() > MOST) {
      return counted(cases, fit, rows.size(), rows.subList(0, MOST));
    }
    List<Finding> findings = new ArrayList<>();
    findings.add(count(cases, fit, rows.size()));
    findings.addAll(rows);
    return inTable(findings, rows.size());
  }

  /** The same, where only the first of the cases that fit are given as rows. */
  static Result counted(int cases, String fit, int matched, List<Finding> rows) {
    if (rows.size() == matched) {
      return counted(cases, fit, rows);
    }
    List<Finding> findings = new ArrayList<>();
    Finding count = count(cases, fit, matched);
    String statement = count.statement() + "，下面是前" + rows.size() + "个";
    findings.add(new Finding(Role.COMPUTED, "", count.value(), statement, List.of()));
    findings.addAll(rows);
    return inTable(findings, matched);
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

  /** What each figure is of, where they are of different places. */
  static String named(List<Finding> rows) {
    boolean differ = rows.stream().map(Finding::label).distinct().count() > 1;
    return differ ? "，其中" + String.join("、", rows.stream().map(CaseRows::part).toList()) : "";
  }

  /** A row in one breath; a head that is a bare year or number is set off from its figure. */
  private static String part(Finding row) {
    String label = row.label();
    boolean figures =
        !label.isEmpty()
            && Character.isDigit(label.charAt(label.length() - 1))
            && !row.value().isEmpty()
            && Character.isDigit(row.value().charAt(0));
    return label + (!figures ? "" : YEAR.matcher(label).matches() ? "年" : "：") + row.value();
  }
}
