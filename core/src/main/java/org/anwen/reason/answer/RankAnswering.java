package org.anwen.reason.answer;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.anwen.api.Finding;
import org.anwen.api.Finding.Role;
import org.anwen.api.Span;
import org.anwen.ledger.Clause;
import org.anwen.ledger.TableCell;
import org.anwen.question.Slot;
import org.anwen.question.SlotReader;
import org.anwen.question.Term;
import org.anwen.reason.figure.CaseFigures;
import org.anwen.reason.figure.Comparables;
import org.anwen.reason.figure.FactReader.Scored;
import org.anwen.reason.reading.Alternatives;
import org.anwen.reason.reading.Coverage;
import org.anwen.reason.reading.Reading;
import org.anwen.reason.reading.Reckoned;
import org.anwen.reason.search.Result;
import org.anwen.reason.search.Snippets;

/** Orders cases by a figure that each states, and names the first, ties included. */
public final class RankAnswering implements Answering {
  private static final Pattern LEAST = Pattern.compile("最(少|小|低|短|早|便宜)|从(低|小|少)到|由(低|小|少)到|倒数|垫底");
  private static final Pattern ORDER =
      Pattern.compile(
          "排(个)?(序|名|队|一排|列)|从(大|多|高|小|少|低)到|由(大|多|高|小|少|低)到|前[一二三四五六七八九十\\d]+|依次|(第[二三四]|次)(多|大|高)");
  private static final double CLAUSE = 0.62;
  private static final double TELLING = 0.4;
  private static final double WHOLE = 0.9;
  private static final int SNIPPET = 60;
  private static final int ROWS = 10;

  private final Snippets snippets;
  private final int cases;

  public RankAnswering(Snippets snippets, int cases) {
    this.snippets = snippets;
    this.cases = cases;
  }

  @Override
  public Result answer(Reading read) {
    Reading reading = read.inquiry().places().size() == 1 ? read : Reckoned.of(read);
    Slot first = reading.slots().getFirst();
    Slot slot = telling(SlotReader.measured(first.of(reading.inquiry().topic())));
    List<Slot> either = Alternatives.of(slot);
    List<Scored> facts =
        either.isEmpty()
            ? named(Comparables.perCaseOfOneMeasure(reading, slot, CLAUSE), slot)
            : Comparables.perCaseOfEither(
                reading, either.stream().map(RankAnswering::telling).toList(), CLAUSE);
    if (facts.isEmpty()) {
      return Result.NOTHING;
    }
    boolean least = asksLeast(reading.inquiry().text());
    Comparator<Scored> order = Comparator.comparing(f -> Comparables.value(f));
    List<Scored> ranked = facts.stream().sorted(least ? order : order.reversed()).toList();
    BigDecimal asked = RankAsked.value(reading.inquiry().text(), ranked, Comparables::value);
    List<Scored> best =
        ranked.stream().filter(f -> Comparables.value(f).compareTo(asked) == 0).toList();
    List<Finding> findings = new ArrayList<>();
    for (Scored scored : best) {
      findings.add(finding(scored, Role.ANSWER, CaseLabel.of(scored.record()) + "，", SNIPPET));
    }
    findings.add(
        new Finding(
            Role.COMPUTED,
            "",
            "",
            "共检索"
                + cases
                + "个案例，"
                + facts.size()
                + "个载有可比的数"
                + (best.size() > 1 ? "，" + best.size() + "个并列" : ""),
            List.of()));
    List<Finding> rows = ranked.stream().limit(ROWS).map(f -> row(f)).toList();
    if (ORDER.matcher(reading.inquiry().text()).find()) {
      findings.addAll(rows);
    }
    Result table = CaseRows.inTable(rows, facts.size());
    return new Result(findings, table.table(), table.quotes(), facts.size());
  }

  /** Without those that say much less of the measure than the one that names it whole. */
  private static List<Scored> named(List<Scored> facts, Slot slot) {
    Map<Scored, Double> named = new LinkedHashMap<>();
    for (Scored fact : facts) {
      String own = fact.clause().text() + head(fact);
      named.put(fact, Coverage.share(slot.terms(), own));
    }
    double most = named.values().stream().mapToDouble(s -> s).max().orElse(0);
    boolean rates = facts.stream().map(Comparables::quantity).anyMatch(CaseFigures::isShare);
    return most < WHOLE || rates
        ? facts
        : facts.stream().filter(f -> named.getOrDefault(f, 0.0) >= most / 2).toList();
  }

  private static String head(Scored fact) {
    return fact.clause().cell().map(TableCell::columnHead).orElse("");
  }

  /** Words that all the material has tell its cases apart by nothing else than where they stand. */
  private static Slot telling(Slot slot) {
    double all = slot.terms().stream().mapToDouble(Term::weight).sum();
    return all == 0 || all >= TELLING
        ? slot
        : slot.withTerms(slot.terms().stream().map(t -> t.times(1 / all)).toList());
  }

  /** Whether the smallest is asked for. */
  static boolean asksLeast(String text) {
    return LEAST.matcher(text).find();
  }

  private Finding finding(Scored scored, Role role, String label, int most) {
    Clause clause = scored.clause();
    Span span = Snippets.around(scored.record(), clause, clause, most);
    return new Finding(
        role,
        label,
        scored.fact().written(),
        Snippets.words(scored.record(), span),
        snippets.quotes(scored.record(), span));
  }

  private Finding row(Scored scored) {
    Finding finding = finding(scored, Role.ROW, CaseLabel.of(scored.record()), SNIPPET);
    return new Finding(
        Role.ROW, finding.label(), finding.value(), finding.value(), finding.support());
  }
}
