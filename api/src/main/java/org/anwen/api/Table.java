package org.anwen.api;

import java.util.List;

/** Rows and columns of an answer; every row has as many cells as there are columns. */
public record Table(List<String> columns, List<List<Cell>> rows) {
  /**
   * One cell: its text, and the markers of the citations that support it.
   *
   * @param citations markers as in {@link Citation#marker}
   */
  public record Cell(String text, List<Integer> citations) {
    public Cell {
      citations = List.copyOf(citations);
    }
  }

  public Table {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
    for (List<Cell> row : rows) {
      if (row.size() != columns.size()) {
        throw new IllegalArgumentException(
            "expected " + columns.size() + " cells in a row, got " + row.size());
      }
    }
  }
}
