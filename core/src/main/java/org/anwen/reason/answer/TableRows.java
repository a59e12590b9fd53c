package org.anwen.reason.answer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anwen.api.Finding;
import org.anwen.api.Finding.Role;
import org.anwen.api.Kind;
import org.anwen.api.Quote;
import org.anwen.api.Table.Cell;
import org.anwen.ledger.CaseRecord;
import org.anwen.ledger.Clause;
import org.anwen.ledger.TableCell;
import org.anwen.reason.reading.Attributes;
import org.anwen.reason.reading.Candidate;
import org.anwen.reason.reading.Reading;
import org.anwen.reason.reading.TermMatch;
import org.anwen.reason.search.Result;
import org.anwen.reason.search.Snippets;
import org.anwen.text.Folding;

/**
 * Sets rows of a table inside one case against each other: 「粤海和蛇口两个街道」, 「2021年和2023年」, 「各年」. The
 * columns are those that the question names, or all. Thread-safe.
 */
public final class TableRows implements Answering {
  private static final Pattern ALL =
      Pattern.compile("各(个)?(?!自|是|有多|承|出|占)[\\p{IsHan}]|历年|逐年|每(一)?(年|级|档|个)|每个");
  private static final Pattern RECKONS =
      Pattern.compile("一共|总共|合计|共计|总和|相差|差多少|[多少高低大小长短]多少|几倍|平均|增长|增加了|占");
  private static final Pattern WHICH = Pattern.compile("哪(?:些|几|几个)([\\p{IsHan}])");
  private static final int CASES = 2;
  private static final double NAMED = 0.6;

  private final Snippets snippets;

  public TableRows(Snippets snippets) {
    this.snippets = snippets;
  }

  @Override
  public Result answer(Reading reading) {
    String text = reading.inquiry().text();
    boolean lists = reading.inquiry().kind() == Kind.LIST && WHICH.matcher(text).find();
    if (!lists && RECKONS.matcher(text).find()) {
      return Result.NOTHING;
    }
    for (Candidate candidate : reading.candidates().stream().limit(CASES).toList()) {
      List<List<Clause>> rows = named(candidate.record(), reading);
      if (rows.size() > 1) {
        return result(candidate.record(), rows, reading);
      }
    }
    return Result.NOTHING;
  }

  /** The rows of one table that the question names, by their heads, by years, or all of them. */
  private static List<List<Clause>> named(CaseRecord record, Reading reading) {
    Map<Integer, Map<Integer, List<Clause>>> tables = new LinkedHashMap<>();
    for (Clause clause : record.clauses()) {
      clause
          .cell()
          .filter(c -> c.row() >= 0 && !c.total())
          .ifPresent(
              c ->
                  tables
                      .computeIfAbsent(c.table(), t -> new LinkedHashMap<>())
                      .computeIfAbsent(c.row(), r -> new ArrayList<>())
                      .add(clause));
    }
    String text = reading.inquiry().text();
    for (Map<Integer, List<Clause>> table : tables.values()) {
      List<List<Clause>> rows = List.copyOf(table.values());
      List<List<Clause>> named = rows.stream().filter(r -> isNamed(head(r), reading)).toList();
      boolean turned = named.size() > 1 && isTurned(rows, reading);
      if (named.size() > 1 && !turned) {
        return named;
      }
      boolean place = !reading.inquiry().places().isEmpty();
      boolean all = ALL.matcher(text).find() && isOfKind(head(rows.getFirst()), text);
      if (place && (all || areListed(head(rows.getFirst()), reading))) {
        return rows;
      }
    }
    return List.of();
  }

  /** Whether a later turn names one row itself, and the other ones only by what was said before. */
  private static boolean isTurned(List<List<Clause>> rows, Reading reading) {
    String turn = Folding.of(reading.inquiry().original());
    long named =
        rows.stream()
            .map(r -> Folding.of(head(r).rowHead()))
            .filter(n -> n.length() > 1 && turn.contains(n.substring(0, 2)))
            .count();
    return named == 1;
  }

  private static TableCell head(List<Clause> row) {
    return row.getFirst().cell().orElseThrow();
  }

  private static boolean isNamed(TableCell row, Reading reading) {
    String name = Folding.of(row.rowHead()).strip();
    String text = reading.inquiry().text();
    boolean year =
        !row.years().isEmpty()
            && reading.inquiry().years().containsAll(row.years())
            && reading.inquiry().years().size() > 1;
    boolean cut = name.length() > 3 && !Character.isDigit(name.charAt(0));
    return year
        || (name.length() > 1 && text.contains(name))
        || (cut && text.contains(name.substring(0, name.length() - 2)));
  }

  /** Whether 各年, 各街道 names what the rows are. */
  private static boolean isOfKind(TableCell row, String text) {
    String kind = Folding.of(row.rowKind());
    String last =
        row.rowHead().isEmpty() ? "" : row.rowHead().substring(row.rowHead().length() - 1);
    return (!row.years().isEmpty() && text.contains("年"))
        || (!kind.isEmpty() && text.contains(kind))
        || (!last.isEmpty() && text.contains("各" + last));
  }

  /** Whether a question asks which ones the rows are: 「响应分哪几级」 of rows headed 等级. */
  private static boolean areListed(TableCell row, Reading reading) {
    String kind = Folding.of(row.rowKind());
    Matcher asked = WHICH.matcher(reading.inquiry().text());
    return reading.inquiry().kind() == Kind.LIST
        && kind.length() > 1
        && asked.find()
        && (reading.inquiry().text().contains(kind) || kind.endsWith(asked.group(1)));
  }

  private Result result(CaseRecord record, List<List<Clause>> rows, Reading reading) {
    List<String> columns = new ArrayList<>();
    List<String> asked = new ArrayList<>();
    List<String> attributes = Attributes.of(reading.inquiry().topic());
    for (Clause clause : rows.getFirst()) {
      TableCell cell = clause.cell().orElseThrow();
      String column = cell.columnHead();
      if (column.isEmpty() || column.equals(cell.rowKind()) || columns.contains(column)) {
        continue;
      }
      columns.add(column);
      String folded = Folding.of(column);
      boolean named =
          reading.terms().stream()
              .filter(t -> !t.light())
              .anyMatch(t -> TermMatch.of(t, folded) >= NAMED);
      if (named || attributes.stream().anyMatch(a -> isNamed(folded, a))) {
        asked.add(column);
      }
    }
    boolean all = asked.isEmpty() || asked.size() < Math.min(attributes.size(), columns.size());
    return table(record, rows, all ? columns : asked);
  }

  /** 桩数 names the column 充电桩（个）. */
  private static boolean isNamed(String column, String attribute) {
    String core = attribute.replaceAll("[数量额]$", "");
    return !core.isEmpty() && column.contains(core);
  }

  private Result table(CaseRecord record, List<List<Clause>> rows, List<String> columns) {
    List<Finding> findings = new ArrayList<>();
    List<Quote> quotes = new ArrayList<>();
    List<List<Cell>> cells = new ArrayList<>();
    for (List<Clause> row : rows) {
      List<Quote> support = snippets.quotes(record, row.getFirst().span());
      List<Integer> markers = new ArrayList<>();
      for (Quote quote : support) {
        quotes.add(quote);
        markers.add(quotes.size());
      }
      List<Cell> line = new ArrayList<>();
      line.add(new Cell(head(row).rowHead(), markers));
      List<String> words = new ArrayList<>();
      for (String column : columns) {
        String value = value(record, row, column);
        line.add(new Cell(value, markers));
        words.add(column(column) + value);
      }
      cells.add(line);
      findings.add(
          new Finding(Role.ROW, head(row).rowHead(), "", String.join("，", words), support));
    }
    List<String> heads = new ArrayList<>();
    heads.add(head(rows.getFirst()).rowKind().isEmpty() ? "项目" : head(rows.getFirst()).rowKind());
    heads.addAll(columns);
    return Result.tabled(findings, heads, cells, quotes, 1);
  }

  /** The head of a column without its unit, which the value carries. */
  private static String column(String head) {
    return head.replaceAll("[（(][^）)]*[）)]$", "");
  }

  private static String value(CaseRecord record, List<Clause> row, String column) {
    for (Clause clause : row) {
      TableCell cell = clause.cell().orElseThrow();
      if (cell.columnHead().equals(column)) {
        String text = record.source().text();
        String written = text.substring(clause.span().start(), clause.span().end()).strip();
        return cell.figure().map(q -> q.format()).orElse(written);
      }
    }
    return CompareAnswering.SILENT;
  }
}
