package org.anwen.plugin.extractive;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.anwen.api.Quote;
import org.anwen.api.Table;
import org.anwen.api.Table.Cell;

/**
 * Numbers quotes from 1 in the order in which an answer first names them; the same quote keeps its
 * number.
 */
final class Markers {
  private final Map<Quote, Integer> numbers = new LinkedHashMap<>();

  int number(Quote quote) {
    return numbers.computeIfAbsent(quote, q -> numbers.size() + 1);
  }

  /** The markers of quotes as they stand in a text, such as {@code [1][2]}. */
  String of(List<Quote> quotes) {
    StringBuilder text = new StringBuilder();
    for (Quote quote : quotes.stream().distinct().toList()) {
      text.append('[').append(number(quote)).append(']');
    }
    return text.toString();
  }

  /** A table whose markers name {@code quotes} from 1, with the numbers of this answer instead. */
  Table renumber(Table table, List<Quote> quotes) {
    List<List<Cell>> rows = new ArrayList<>();
    for (List<Cell> row : table.rows()) {
      List<Cell> cells = new ArrayList<>();
      for (Cell cell : row) {
        cells.add(
            new Cell(
                cell.text(),
                cell.citations().stream().map(n -> number(quotes.get(n - 1))).toList()));
      }
      rows.add(cells);
    }
    return new Table(table.columns(), rows);
  }

  List<Quote> quotes() {
    return List.copyOf(numbers.keySet());
  }
}
