package org.anwen.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/** Writes an HTML table: a line for each row, tabs between cells, merged cells repeated. */
final class HtmlTable {
  private static final int MOST_CELLS = 200;
  private static final int LONGEST_COLUMN_NAME = 24;

  private HtmlTable() {}

  /** Whether a table only places blocks on the page, and holds no data. */
  static boolean isLayout(Element table) {
    if (table.selectFirst("table table") != null || !table.select("h1, h2, h3, h4, h5").isEmpty()) {
      return true;
    }
    int widest = 0;
    for (Element row : table.select("tr")) {
      widest = Math.max(widest, cells(row).size());
    }
    return widest < 2;
  }

  static void write(Element table, CanonicalWriter out) {
    Element caption = table.selectFirst("caption");
    if (caption != null && !caption.text().isBlank()) {
      out.endLine();
      out.words(caption.text());
      out.endLine();
    }
    List<List<String>> rows = rows(table);
    boolean heads = hasColumnNames(table, rows);
    for (int i = 0; i < rows.size(); i++) {
      List<String> row = rows.get(i);
      long filled = row.stream().filter(cell -> !cell.isEmpty()).distinct().count();
      if (filled == 0) {
        continue;
      }
      if (i == 0 && heads) {
        out.mark(Mark.Kind.TABLE_HEAD, 0);
      } else if (heads && filled == 1 && row.size() > 2) {
        // A cell across the whole table is a heading inside it.
        out.mark(Mark.Kind.HEADING, 6);
        out.words(row.stream().filter(cell -> !cell.isEmpty()).findFirst().orElse(""));
        out.endLine();
        continue;
      } else if (heads) {
        out.mark(Mark.Kind.ROW, 0);
      } else {
        out.endLine();
      }
      for (int c = 0; c < row.size(); c++) {
        if (c > 0) {
          out.raw("\t");
        }
        out.words(row.get(c));
      }
      out.endLine();
    }
    out.endBlock();
  }

  /** The cells' texts; a cell over several rows stands in each, one over columns in the first. */
  private static List<List<String>> rows(Element table) {
    List<List<String>> rows = new ArrayList<>();
    Map<Integer, Merged> merged = new HashMap<>();
    for (Element row : table.select("tr")) {
      List<String> cells = new ArrayList<>();
      for (Element cell : cells(row)) {
        fillMerged(cells, merged);
        if (cells.size() >= MOST_CELLS) {
          break;
        }
        String text = cell.text().strip();
        int down = span(cell, "rowspan");
        if (down > 1) {
          merged.put(cells.size(), new Merged(text, down - 1));
        }
        cells.add(text);
        for (int i = 1; i < span(cell, "colspan") && cells.size() < MOST_CELLS; i++) {
          cells.add("");
        }
      }
      fillMerged(cells, merged);
      rows.add(cells);
    }
    return rows;
  }

  private static List<Element> cells(Element row) {
    List<Element> cells = new ArrayList<>();
    for (Element child : row.children()) {
      if (child.normalName().equals("td") || child.normalName().equals("th")) {
        cells.add(child);
      }
    }
    return cells;
  }

  private static long heads(Element row) {
    return row.children().stream().filter(cell -> cell.normalName().equals("th")).count();
  }

  private record Merged(String text, int rowsLeft) {}

  private static void fillMerged(List<String> cells, Map<Integer, Merged> merged) {
    while (true) {
      Merged above = merged.remove(cells.size());
      if (above == null) {
        return;
      }
      if (above.rowsLeft() > 1) {
        merged.put(cells.size(), new Merged(above.text(), above.rowsLeft() - 1));
      }
      cells.add(above.text());
    }
  }

  private static int span(Element cell, String name) {
    try {
      return Math.clamp(Integer.parseInt(cell.attr(name).strip()), 1, 1000);
    } catch (NumberFormatException e) {
      return 1;
    }
  }

  /** Whether the first row names the columns: by its markup, or by short names without figures. */
  private static boolean hasColumnNames(Element table, List<List<String>> rows) {
    if (rows.size() < 2) {
      return false;
    }
    Element first = table.selectFirst("tr");
    if (first == null) {
      return false;
    }
    if (first.closest("thead") != null || heads(first) == cells(first).size()) {
      return true;
    }
    boolean rowHeads = table.select("th").size() > heads(first);
    return !rowHeads
        && rows.getFirst().size() > 2
        && rows.getFirst().stream()
            .allMatch(
                cell ->
                    !cell.isEmpty()
                        && cell.length() <= LONGEST_COLUMN_NAME
                        && !Wording.isSentence(cell)
                        && cell.chars().noneMatch(Character::isDigit));
  }
}
