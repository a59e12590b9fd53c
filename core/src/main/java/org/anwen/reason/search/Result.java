package org.anwen.reason.search;

import java.util.List;
import java.util.Optional;
import org.anwen.api.Finding;
import org.anwen.api.Quote;
import org.anwen.api.Table;

/** What one way of reading has established; no finding means that this way found nothing. */
public record Result(
    List<Finding> findings, Optional<Table> table, List<Quote> quotes, int matched) {
  public static final Result NOTHING = new Result(List.of(), Optional.empty(), List.of(), 0);

  public Result {
    findings = List.copyOf(findings);
    quotes = List.copyOf(quotes);
  }

  public static Result of(List<Finding> findings, int matched) {
    return new Result(findings, Optional.empty(), List.of(), matched);
  }

  /**
   * Rows with a table of their own.
   *
   * @param quotes what the markers of the cells name, from 1
   */
  public static Result tabled(
      List<Finding> rows,
      List<String> columns,
      List<List<Table.Cell>> cells,
      List<Quote> quotes,
      int matched) {
    return new Result(rows, Optional.of(new Table(columns, cells)), quotes, matched);
  }

  public boolean isEmpty() {
    return findings.isEmpty();
  }
}
