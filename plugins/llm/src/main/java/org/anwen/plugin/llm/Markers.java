package org.anwen.plugin.llm;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anwen.api.Quote;
import org.anwen.api.Table;
import org.anwen.api.Table.Cell;

/**
 * The markers of one answer: reads those of the model in whatever form it writes them, and names
 * the quotes behind them by their place among all quotes that may be named. Not thread-safe.
 */
final class Markers {
  /** {@code [1]}, {@code 【1】}, {@code [1, 2]}, {@code [^1]}, {@code [来源1]}, {@code [1][2]}. */
  private static final Pattern WRITTEN =
      Pattern.compile(
          "\\s*[\\[［【]\\s*\\^?(?:来源|出处|依据|编号|资料|材料|文档|source)?\\s*[:：]?\\s*"
              + "(\\d{1,3}(?:\\s*[,，、;；]\\s*\\d{1,3})*)\\s*[\\]］】]");

  private static final Pattern MARKER = Pattern.compile("\\[\\d{1,3}]");
  private static final Pattern END = Pattern.compile("[。！？!?；;\\s]*$");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");

  private final List<Source> sources;
  private final Likeness likeness;
  private final Map<Quote, Integer> numbers = new HashMap<>();
  private final Set<Quote> used = new HashSet<>();

  /**
   * @param quotes what may be named: marker n is the n-th, from 1
   */
  Markers(List<Source> sources, List<Quote> quotes) {
    this.sources = sources;
    this.likeness = new Likeness(sources);
    quotes.forEach(quote -> numbers.put(quote, numbers.size() + 1));
  }

  /**
   * A sentence of the model with the markers of this answer. A number of no source is left out; a
   * sentence that cites nothing gets the source that it was plainly made of.
   */
  String rewritten(String text) {
    String rewritten =
        WRITTEN.matcher(text).replaceAll(written -> Matcher.quoteReplacement(of(written.group(1))));
    if (MARKER.matcher(rewritten).find()) {
      return rewritten;
    }
    String missing = likeness.of(rewritten).map(source -> of(source.quotes())).orElse("");
    Matcher end = END.matcher(rewritten);
    int at = end.find() ? end.start() : rewritten.length();
    return rewritten.substring(0, at) + missing + rewritten.substring(at);
  }

  /** The markers of quotes as they stand in a text, such as {@code [1][2]}. */
  String of(List<Quote> quotes) {
    StringBuilder text = new StringBuilder();
    for (Quote quote : new LinkedHashSet<>(quotes)) {
      text.append('[').append(number(quote)).append(']');
    }
    return text.toString();
  }

  /** Whether any of a finding's quotes was named. */
  boolean names(List<Quote> quotes) {
    return quotes.stream().anyMatch(used::contains);
  }

  /** A table whose markers name {@code quotes} from 1, with the numbers of this answer instead. */
  Table renumber(Table table, List<Quote> quotes) {
    List<List<Cell>> rows = new ArrayList<>();
    for (List<Cell> row : table.rows()) {
      List<Cell> cells = new ArrayList<>();
      for (Cell cell : row) {
        List<Integer> markers =
            cell.citations().stream().map(n -> number(quotes.get(n - 1))).toList();
        cells.add(new Cell(cell.text(), markers));
      }
      rows.add(cells);
    }
    return new Table(table.columns(), rows);
  }

  private String of(String written) {
    List<Quote> quotes = new ArrayList<>();
    NUMBER
        .matcher(written)
        .results()
        .mapToInt(n -> Integer.parseInt(n.group()))
        .filter(n -> n >= 1 && n <= sources.size())
        .mapToObj(n -> sources.get(n - 1))
        .forEach(source -> quotes.addAll(source.quotes()));
    return of(quotes);
  }

  private int number(Quote quote) {
    used.add(quote);
    return numbers.getOrDefault(quote, 0);
  }
}
