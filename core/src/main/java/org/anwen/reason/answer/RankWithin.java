package org.anwen.reason.answer;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.anwen.api.Finding;
import org.anwen.api.Finding.Role;
import org.anwen.question.Expect;
import org.anwen.question.Slot;
import org.anwen.question.SlotReader;
import org.anwen.reason.derive.TableDeriver;
import org.anwen.reason.figure.TableLine;
import org.anwen.reason.figure.TableLine.Entry;
import org.anwen.reason.reading.Candidate;
import org.anwen.reason.reading.Reading;
import org.anwen.reason.reading.Reckoned;
import org.anwen.reason.search.Result;
import org.anwen.reason.search.Snippets;

/**
 * Orders the rows of a table, or the items that a sentence enumerates, inside the one case that a
 * question names: 「哪个街道超充站最多」. Ties are named. Thread-safe.
 */
public final class RankWithin implements Answering {
  private static final Pattern BY_YEAR = Pattern.compile("(哪|几)一?年");

  /** Asks for one of whatever there is in the only case talked of: 「投资最大的是哪个」. */
  private static final Pattern ANY = Pattern.compile("哪|谁|的呢?[？?]?$");

  private static final Pattern PLACES = Pattern.compile("哪(个|一个|里|儿)?(地方|城市|地区|案例|项目|里|儿)");

  /** Asks for one of the places inside the one that the question names. */
  private static final Pattern PARTS = Pattern.compile("哪个?(地方|里|儿)|谁");

  private static final String PLACE_ENDS = "省市州盟县区旗镇乡村街道";

  private final Snippets snippets;

  public RankWithin(Snippets snippets) {
    this.snippets = snippets;
  }

  @Override
  public Result answer(Reading read) {
    Reading reading = Reckoned.of(read);
    Slot measured = SlotReader.measured(reading.slots().getFirst());
    Slot slot = measured.expect() == Expect.DATE ? measured.as(Expect.FIGURE) : measured;
    for (Candidate candidate : reading.candidates().stream().limit(1).toList()) {
      Optional<TableLine> line = TableDeriver.line(reading, candidate, slot);
      if (line.isPresent() && candidate.anchored() && asksItems(reading, line.get())) {
        return result(reading, line.get());
      }
    }
    return Result.NOTHING;
  }

  /** Whether the question asks for one of the line's items, by their kind or by two names. */
  private static boolean asksItems(Reading reading, TableLine line) {
    String text = reading.inquiry().text();
    boolean one = reading.candidates().size() == 1 || reading.inquiry().within().size() == 1;
    if (one && ANY.matcher(text).find() && !PLACES.matcher(text).find()) {
      return true;
    }
    if (!reading.inquiry().places().isEmpty() && PARTS.matcher(text).find() && ofPlaces(line)) {
      return true;
    }
    boolean byYear = line.kind().contains("年") && BY_YEAR.matcher(text).find();
    return byYear || named(text, line) || line.named(text, List.of()).size() > 1;
  }

  private static boolean ofPlaces(TableLine line) {
    return line.entries().stream()
        .filter(e -> !e.isRest())
        .map(Entry::item)
        .allMatch(i -> !i.isEmpty() && PLACE_ENDS.indexOf(i.charAt(i.length() - 1)) >= 0);
  }

  /**
   * Whether the question asks 哪个 with the kind of the items, or with the end of all their names.
   */
  private static boolean named(String text, TableLine line) {
    List<String> kinds = new ArrayList<>(List.of(line.kind().split("[（()）、/及和与]")));
    line.entries().stream()
        .filter(e -> !e.isRest() && !e.item().isEmpty())
        .map(e -> e.item().substring(e.item().length() - 1))
        .collect(Collectors.groupingBy(end -> end, Collectors.counting()))
        .forEach(
            (end, count) -> {
              if (2 * count > line.entries().size()) {
                kinds.add(end);
              }
            });
    for (String kind : kinds) {
      String last = kind.isEmpty() ? "" : kind.substring(kind.length() - 1);
      Pattern which = Pattern.compile("(哪|什么)[一两]?[\\p{IsHan}]{0,4}" + Pattern.quote(last));
      if (!last.isEmpty() && (text.contains("哪个" + kind) || which.matcher(text).find())) {
        return true;
      }
    }
    return false;
  }

  private Result result(Reading reading, TableLine line) {
    boolean least = RankAnswering.asksLeast(reading.inquiry().text());
    List<Entry> named = line.named(reading.inquiry().text(), reading.inquiry().years());
    Comparator<Entry> size = Comparator.comparing(e -> e.quantity().baseHigh());
    List<Entry> ranked =
        (named.size() > 1 ? named : line.entries())
            .stream().filter(e -> !e.isRest()).sorted(least ? size : size.reversed()).toList();
    BigDecimal asked =
        RankAsked.value(reading.inquiry().text(), ranked, e -> e.quantity().baseHigh());
    List<Finding> findings = new ArrayList<>();
    for (Entry entry : ranked) {
      if (entry.quantity().baseHigh().compareTo(asked) == 0) {
        findings.add(finding(entry, Role.ANSWER));
      }
    }
    if (findings.size() > 1) {
      findings.add(new Finding(Role.COMPUTED, "", "", findings.size() + "个并列", List.of()));
    }
    List<Finding> rows = ranked.stream().map(e -> finding(e, Role.ROW)).toList();
    Result table = CaseRows.inTable(rows, rows.size());
    return new Result(findings, table.table(), table.quotes(), 1);
  }

  private Finding finding(Entry entry, Role role) {
    String value = Snippets.value(entry.scored().record(), entry.scored().fact());
    var clause = entry.scored().clause();
    var quotes = snippets.quotes(entry.scored().record(), clause.span());
    String head = clause.cell().map(c -> c.columnHead()).orElse("");
    return role == Role.ROW
        ? new Finding(role, entry.item(), value, value, quotes)
        : new Finding(role, "", value, entry.item() + "：" + head + value, quotes);
  }
}
