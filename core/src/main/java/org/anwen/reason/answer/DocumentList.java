package org.anwen.reason.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.anwen.api.Finding;
import org.anwen.api.Finding.Role;
import org.anwen.ledger.CaseRecord;
import org.anwen.ledger.Clause;
import org.anwen.ledger.Fact;
import org.anwen.question.Term;
import org.anwen.reason.reading.Reading;
import org.anwen.reason.reading.TermMatch;
import org.anwen.reason.search.Result;
import org.anwen.reason.search.Snippets;

/**
 * Lists the places that put out a document: 「哪些地方印发了办法、方案」, with its title. Others that a question
 * names, such as what the document is about, must stand in the case's clause or title. Thread-safe.
 */
public final class DocumentList implements Answering {
  private static final String KINDS = "文件|办法|意见|方案|通知|规定|细则|条例|法规|规划|规范|指南|导则|规程";
  private static final Pattern ASKS =
      Pattern.compile(
          "(印发|出台|制定|发布|编制|颁布|下发|出(?=了|过|[^，。]{0,4}文件))(过|了)?[^，。？?]{0,12}("
              + KINDS
              + ")|("
              + KINDS
              + ")[^，。？?]{0,8}(印发|出台|制定|发布|编制|颁布|下发)|正式文件|专门文件");
  private static final Pattern OF_PLACES =
      Pattern.compile("(哪些|哪几个|哪几|多少|几个|什么)(地方|城市|省|市|县|区|案例|地区)|谁|哪里|哪儿|案例|都有哪|是哪");
  private static final Pattern TITLED =
      Pattern.compile(
          "(办法|意见|方案|通知|规定|细则|条例|规划|规范|指南|计划|措施|标准|导则|规程|决定|章程|制度|规则)([（(][^）)]*[）)])?》?$");
  private static final Pattern PUT_OUT =
      Pattern.compile("印发|出台|制定|发布|编制|颁布|下发|制订|修订|联合发文|出具|审议通过|起草");

  /** Words that only say that there is a document. */
  private static final Pattern OWN =
      Pattern.compile("^(" + KINDS + "|印发|出台|制定|发布|编制|颁布|下发|正式|专门|规范|文件规范|书名号|名称|制度|发文)$");

  private static final int SNIPPET = 60;
  private static final double HELD = 0.5;

  private final Snippets snippets;
  private final int cases;

  public DocumentList(Snippets snippets, int cases) {
    this.snippets = snippets;
    this.cases = cases;
  }

  @Override
  public Result answer(Reading reading) {
    String text = reading.inquiry().text();
    if (!ASKS.matcher(text).find() || !OF_PLACES.matcher(text).find()) {
      return Result.NOTHING;
    }
    List<Term> others =
        reading.terms().stream().filter(t -> !OWN.matcher(t.text()).matches()).toList();
    List<Finding> rows = new ArrayList<>();
    reading.candidates().stream()
        .sorted(Comparator.comparingInt(c -> c.record().ordinal()))
        .forEach(c -> row(c.record(), others, rows));
    return CaseRows.counted(cases, "符合", rows);
  }

  private void row(CaseRecord record, List<Term> others, List<Finding> rows) {
    List<Fact> titles =
        record.facts().stream()
            .filter(f -> isPutOut(record, f) && isAbout(record, f, others))
            .toList();
    if (titles.isEmpty()) {
      return;
    }
    String names = titles.stream().map(Fact::written).distinct().collect(Collectors.joining("、"));
    rows.add(
        new Finding(
            Role.ROW,
            CaseLabel.of(record),
            names,
            names,
            titles.stream()
                .map(record::clause)
                .distinct()
                .map(c -> snippets.quote(record, Snippets.around(record, c, c, SNIPPET)))
                .distinct()
                .toList()));
  }

  private static boolean isPutOut(CaseRecord record, Fact fact) {
    if (fact.type() != Fact.Type.TITLE || !TITLED.matcher(fact.written()).find()) {
      return false;
    }
    Clause clause = record.clause(fact);
    String text = record.source().text();
    String before = text.substring(clause.span().start(), fact.span().start());
    String after = text.substring(fact.span().end(), clause.span().end());
    return PUT_OUT.matcher(before).find() || PUT_OUT.matcher(after).find() || before.endsWith("》");
  }

  private static boolean isAbout(CaseRecord record, Fact fact, List<Term> others) {
    return others.stream()
        .filter(Term::noun)
        .allMatch(t -> TermMatch.of(t, record.clause(fact).text()) >= HELD);
  }
}
