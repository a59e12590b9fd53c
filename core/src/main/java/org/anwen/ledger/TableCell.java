package org.anwen.ledger;

import java.util.List;
import java.util.Optional;
import org.anwen.api.Span;
import org.anwen.ledger.figure.Quantity;

/**
 * A cell of a table inside a case, with the heads of its row and column.
 *
 * @param table the table's place among those of its case, from 0
 * @param row the row's place among those below the head, from 0
 * @param column the column's place, from 0
 * @param rowHead what the row is of, such as a place, a year or an item; empty in the head cell
 *     itself
 * @param columnHead what the column states, without its unit
 * @param rowKind the head of the column that names the rows, such as 街道
 * @param figure the cell's figure with the unit of its column or row; empty for a cell of words
 * @param years the years that a head or a cell of the row names
 * @param total whether the row or the column adds up others (合计)
 * @param span where the cell stands in the case's text
 */
public record TableCell(
    int table,
    int row,
    int column,
    String rowHead,
    String columnHead,
    String rowKind,
    Optional<Quantity> figure,
    List<Integer> years,
    boolean total,
    Span span) {
  public TableCell {
    years = List.copyOf(years);
  }

  /** Whether the other cell stands in the same column of the same table. */
  public boolean below(TableCell other) {
    return table == other.table && column == other.column;
  }

  /** Whether the other cell stands in the same row of the same table. */
  public boolean beside(TableCell other) {
    return table == other.table && row == other.row;
  }

  /** The cell in words: its column's head and what it holds, with the unit. */
  public String words(String written) {
    return columnHead + figure.map(Quantity::format).orElse(written.strip());
  }
}
