package org.anwen.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anwen.api.Span;
import org.anwen.ledger.figure.PeriodLexer;
import org.anwen.ledger.figure.PlainNumber;
import org.anwen.ledger.figure.Quantity;
import org.anwen.ledger.figure.QuantityLexer;

/**
 * Finds the tables of a case's text and binds each cell to the heads of its row and column.
 *
 * <p>A table is a line of column names followed by lines of as many cells, of which some hold
 * figures; cells are parted by tabs, by bars, or by two or more blanks. Stateless; linear in the
 * text.
 */
final class TableReader {
  private static final int MOST_COLUMNS = 40;
  private static final int LONGEST_NAME = 30;
  private static final Pattern GAP = Pattern.compile("[ 　]*(?:\\t|\\|)[ 　]*|[ 　]{2,}");
  private static final Pattern NUMBER =
      Pattern.compile("[约近超]?[\\d０-９][\\d０-９,，.．]*(?:余|多)?|[-—–/]");
  private static final Pattern DIGIT = Pattern.compile("[\\d０-９]");
  private static final Pattern TOTAL = Pattern.compile("[总合小共]\\s*计|^总数$|^总和$|^全部$");
  private static final Pattern OF_TIME = Pattern.compile("年份|年度|时间|日期|年$");
  private static final Pattern BARE_YEAR = Pattern.compile("(?:19|20)\\d{2}");
  private static final Pattern RUNNING = Pattern.compile("序号|编号|No\\.?|№");

  private final String text;
  private final List<TableCell> cells = new ArrayList<>();
  private int tables;

  private TableReader(String text) {
    this.text = text;
  }

  /** The cells of all tables below and beside their heads, and the heads, in the text's order. */
  static List<TableCell> read(String text) {
    if (text.indexOf('\t') < 0
        && text.indexOf('|') < 0
        && !text.contains("  ")
        && !text.contains("　　")) {
      return List.of();
    }
    return new TableReader(text).read();
  }

  private List<TableCell> read() {
    List<List<Span>> lines = lines();
    int i = 0;
    while (i < lines.size()) {
      int end = i;
      while (end < lines.size() && lines.get(end).size() == lines.get(i).size()) {
        end++;
      }
      boolean table = lines.get(i).size() > 1 && end - i > 1 && isHead(lines.get(i));
      if (table && hasFigures(lines.subList(i + 1, end))) {
        new Heads(lines.subList(i, end), unitAbove(lines.get(i))).read();
        tables++;
      }
      i = table ? end : i + 1;
    }
    return List.copyOf(cells);
  }

  /** The cells of each line; an empty list for a line that is none of a table. */
  private List<List<Span>> lines() {
    List<List<Span>> lines = new ArrayList<>();
    int from = 0;
    while (from <= text.length()) {
      int to = text.indexOf('\n', from);
      to = to < 0 ? text.length() : to;
      lines.add(cells(from, to));
      from = to + 1;
    }
    return lines;
  }

  private List<Span> cells(int from, int to) {
    int start = from;
    int end = to;
    while (start < end && " 　|".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && " 　|\r".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    List<Span> row = new ArrayList<>();
    Matcher gap = GAP.matcher(text).region(start, end);
    while (gap.find() && row.size() < MOST_COLUMNS) {
      row.add(new Span(start, gap.start()));
      start = gap.end();
    }
    row.add(new Span(start, Math.max(start, end)));
    return row.size() > 1 ? row : List.of();
  }

  private boolean isHead(List<Span> line) {
    int named = 0;
    for (Span cell : line) {
      String words = words(cell);
      boolean name = words.length() <= LONGEST_NAME && "。；，".indexOf(last(words)) < 0;
      if (!name || isNumber(words)) {
        return false;
      }
      named += words.isEmpty() ? 0 : 1;
    }
    return named >= Math.max(1, line.size() - 1);
  }

  private boolean hasFigures(List<List<Span>> rows) {
    return rows.stream().flatMap(List::stream).anyMatch(c -> DIGIT.matcher(words(c)).find());
  }

  /** The unit that the line above a table states for all of it: 单位：万元. */
  private String unitAbove(List<Span> head) {
    int lineStart = text.lastIndexOf('\n', Math.max(0, head.getFirst().start() - 1));
    int above = text.lastIndexOf('\n', Math.max(0, lineStart - 1));
    String line = lineStart <= 0 ? "" : text.substring(above + 1, lineStart);
    return ColumnHead.of(line).unit();
  }

  private String words(Span cell) {
    return text.substring(cell.start(), cell.end()).strip();
  }

  private static char last(String words) {
    return words.isEmpty() ? ' ' : words.charAt(words.length() - 1);
  }

  private static boolean isNumber(String words) {
    return !words.isEmpty() && NUMBER.matcher(words).matches();
  }

  /** Whether a cell holds nothing but the number of a year, in a column of times. */
  static boolean isYear(String columnHead, String words) {
    return OF_TIME.matcher(columnHead).find() && BARE_YEAR.matcher(words).matches();
  }

  /** One table with its head line, read cell by cell. */
  private final class Heads {
    private final List<List<Span>> rows;
    private final List<ColumnHead> heads = new ArrayList<>();
    private final String unitOfAll;
    private final int naming;

    Heads(List<List<Span>> rows, String unitOfAll) {
      this.rows = rows;
      this.unitOfAll = unitOfAll;
      rows.getFirst().forEach(cell -> heads.add(ColumnHead.of(words(cell))));
      this.naming = naming();
    }

    void read() {
      for (int c = 0; c < heads.size(); c++) {
        add(-1, c, rows.getFirst().get(c), "", heads.get(c).name(), Optional.empty(), List.of());
      }
      for (int r = 1; r < rows.size(); r++) {
        row(r - 1, rows.get(r));
      }
    }

    /**
     * The column that names the rows: the first that is no running number and holds words or years.
     */
    private int naming() {
      for (int c = 0; c < heads.size(); c++) {
        int column = c;
        boolean running = RUNNING.matcher(heads.get(c).name()).find();
        String head = heads.get(c).name();
        boolean numbers =
            rows.stream()
                .skip(1)
                .map(r -> words(r.get(column)))
                .allMatch(w -> isNumber(w) && !isYear(head, w));
        if (!running && !numbers) {
          return c;
        }
      }
      return 0;
    }

    private void row(int index, List<Span> row) {
      String named = words(row.get(naming));
      boolean byYear = heads.get(naming).name().contains("年");
      ColumnHead rowHead =
          ColumnHead.of(named + (isYear(heads.get(naming).name(), named) ? "年" : ""));
      List<Integer> ofRow = years(named + (byYear ? "年" : ""));
      for (int c = 0; c < row.size(); c++) {
        ColumnHead head = heads.get(c);
        String words = words(row.get(c));
        List<Integer> years = ofRow.isEmpty() ? years(head.name()) : ofRow;
        Optional<Quantity> figure =
            c == naming
                    || !DIGIT.matcher(words).find()
                    || RUNNING.matcher(head.name()).find()
                    || isYear(head.name(), words)
                ? Optional.empty()
                : figure(words, head.unit(), rowHead.unit());
        add(index, c, row.get(c), rowHead.name(), head.name(), figure, years);
      }
    }

    private Optional<Quantity> figure(String words, String ofColumn, String ofRow) {
      if (!isNumber(words)) {
        return QuantityLexer.scan(words).stream()
            .filter(q -> q.span().length() == words.length())
            .findFirst();
      }
      for (String unit : List.of(ofColumn, ofRow, unitOfAll)) {
        Optional<Quantity> read =
            unit.isEmpty()
                ? Optional.empty()
                : QuantityLexer.scan(words + unit).stream().findFirst();
        if (read.isPresent()) {
          return read;
        }
      }
      return PlainNumber.of(words);
    }

    private void add(
        int row,
        int column,
        Span span,
        String rowHead,
        String columnHead,
        Optional<Quantity> figure,
        List<Integer> years) {
      boolean total = TOTAL.matcher(rowHead).find() || TOTAL.matcher(columnHead).find();
      cells.add(
          new TableCell(
              tables,
              row,
              column,
              rowHead,
              columnHead,
              heads.get(naming).name(),
              figure,
              years,
              total,
              span));
    }

    private static List<Integer> years(String words) {
      return PeriodLexer.scan(words).stream()
          .flatMap(p -> p.from().stream())
          .map(d -> d.getYear())
          .distinct()
          .toList();
    }
  }
}
