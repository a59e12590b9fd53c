package org.anwen.reason.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.anwen.api.Finding;
import org.anwen.api.Finding.Role;
import org.anwen.api.Quote;
import org.anwen.ledger.CaseRecord;
import org.anwen.ledger.Clause;
import org.anwen.ledger.Fact;
import org.anwen.reason.reading.Candidate;
import org.anwen.reason.reading.Reading;
import org.anwen.reason.search.Result;
import org.anwen.reason.search.Snippets;

/** Lists the documents that the cases name by their 《titles》: 「材料里提到了哪些文件」. Thread-safe. */
public final class TitleList implements Answering {
  private static final String DOCUMENT = "(文件|办法|意见|方案|通知|规定|细则|条例|法规|规划|规程|书名号)";
  private static final Pattern ASKS =
      Pattern.compile(
          "(哪些|哪几(部|份|个|项)?|有几(部|份|个|项)|多少(部|份|个|项))[^，。地谁]{0,10}"
              + DOCUMENT
              + "|"
              + DOCUMENT
              + "(都)?(有|是)?(哪些|哪几)");
  private static final Pattern OF_PLACES = Pattern.compile("(哪些|哪几个|什么)(地方|城市|省|市|县|区|案例)|谁");
  private static final Set<String> WORDS =
      Set.of(
          "文件", "办法", "意见", "方案", "通知", "规定", "细则", "条例", "法规", "规划", "规程", "规范", "指南", "标准", "章程",
          "制度", "导则", "书名号", "政策", "名称", "名字");
  private static final int SNIPPET = 60;

  private final Snippets snippets;
  private final int cases;

  public TitleList(Snippets snippets, int cases) {
    this.snippets = snippets;
    this.cases = cases;
  }

  @Override
  public Result answer(Reading reading) {
    String text = reading.inquiry().text();
    boolean one = reading.inquiry().places().size() == 1;
    if (one || !ASKS.matcher(text).find() || OF_PLACES.matcher(text).find()) {
      return Result.NOTHING;
    }
    List<Finding> rows = new ArrayList<>();
    reading.candidates().stream()
        .filter(c -> holdsOthers(c, reading))
        .sorted(Comparator.comparingInt(c -> c.record().ordinal()))
        .forEach(c -> row(c.record(), rows));
    return CaseRows.counted(cases, "写明文件名称的有", rows);
  }

  /** Whether a case holds the words that say which documents are meant. */
  private static boolean holdsOthers(Candidate candidate, Reading reading) {
    for (int t = 0; t < reading.terms().size(); t++) {
      boolean other =
          reading.terms().get(t).noun() && !WORDS.contains(reading.terms().get(t).text());
      if (other && candidate.coverage().inCase(t) == 0) {
        return false;
      }
    }
    return true;
  }

  private void row(CaseRecord record, List<Finding> rows) {
    List<Fact> titles = record.facts().stream().filter(f -> f.type() == Fact.Type.TITLE).toList();
    if (titles.isEmpty()) {
      return;
    }
    List<Quote> quotes = new ArrayList<>();
    for (Fact title : titles) {
      Clause clause = record.clause(title);
      Quote quote = snippets.quote(record, Snippets.around(record, clause, clause, SNIPPET));
      if (!quotes.contains(quote)) {
        quotes.add(quote);
      }
    }
    String names = titles.stream().map(Fact::written).distinct().collect(Collectors.joining("、"));
    rows.add(new Finding(Role.ROW, CaseLabel.of(record), names, names, quotes));
  }
}
