package org.anwen.server;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The table of an answer as a spreadsheet takes it: heads, rows of plain texts, for each row the
 * numbers of its sources, and the sources. Immutable.
 *
 * @param rows the cells, each row as wide as {@code columns}
 * @param marks for each row the numbers of its sources, as the answer's markers name them
 */
record TableSheet(
    List<String> columns,
    List<List<String>> rows,
    List<List<Integer>> marks,
    List<Transcript.Footnote> sources) {
  /** The table of an answer that has one. */
  static TableSheet of(ChatAnswer answer, ChatAnswer.TableJson table) {
    Map<Integer, Transcript.Footnote> known = new HashMap<>();
    answer
        .citations()
        .forEach(
            c ->
                known.put(
                    c.marker(),
                    new Transcript.Footnote(c.marker(), c.document(), c.section(), c.quote())));
    List<List<Integer>> marks = new ArrayList<>();
    for (List<ChatAnswer.CellJson> row : table.rows()) {
      marks.add(
          row.stream()
              .flatMap(cell -> cell.citations().stream())
              .filter(known::containsKey)
              .distinct()
              .sorted()
              .toList());
    }
    return new TableSheet(
        table.columns(),
        table.rows().stream()
            .map(row -> row.stream().map(ChatAnswer.CellJson::text).toList())
            .toList(),
        marks,
        marks.stream().flatMap(List::stream).distinct().sorted().map(known::get).toList());
  }

  /** The sources of a row, each with its words. */
  String sources(int row) {
    List<String> said = new ArrayList<>();
    for (Integer mark : marks.get(row)) {
      sources.stream()
          .filter(s -> s.number() == mark)
          .forEach(s -> said.add("[" + mark + "] " + s.source() + "：“" + s.quote() + "”"));
    }
    return String.join("；", said);
  }
}
