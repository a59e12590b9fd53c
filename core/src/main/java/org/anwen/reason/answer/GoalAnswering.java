package org.anwen.reason.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.anwen.api.Finding;
import org.anwen.api.Finding.Role;
import org.anwen.api.Quote;
import org.anwen.api.Span;
import org.anwen.ledger.CaseRecord;
import org.anwen.ledger.Clause;
import org.anwen.ledger.figure.Dimension;
import org.anwen.question.Term;
import org.anwen.reason.figure.Bound;
import org.anwen.reason.figure.CaseFigures;
import org.anwen.reason.figure.Comparables;
import org.anwen.reason.figure.Plans;
import org.anwen.reason.reading.Candidate;
import org.anwen.reason.reading.GeneralWords;
import org.anwen.reason.reading.Reading;
import org.anwen.reason.reading.TermMatch;
import org.anwen.reason.search.Result;
import org.anwen.reason.search.Snippets;

/**
 * Lists the cases that kept what they had planned, or did not: 「哪些地方超额完成了计划」, 「当初定的面积目标没达到的有哪些」.
 * The figures of plan and outcome are set against each other, whatever a text says of them.
 * Thread-safe.
 */
public final class GoalAnswering implements Answering {
  private static final String GOAL = "(?:计划|目标|任务|指标|预期|原定|原先定|当初定|定下)";
  private static final String KEEP = "(?:达到|达成|完成|完得?成|实现|兑现|做到|做完|达标)";
  private static final Pattern MISSED =
      Pattern.compile(
          "(?:没有?|未|没能|未能|没能够|不能)(?:能|有|够|按期|如期)?KEEP[^，。？?]{0,4}GOAL?|(?:完不成|达不到|低于|少于|不及|不如)[^，。？?]{0,6}GOAL"
                  .replace("KEEP", KEEP)
                  .replace("GOAL", GOAL)
              + "|GOAL[^，。？?]{0,12}(?:没有?|未|没能|未能)[^，。？?]{0,3}KEEP|GOAL[^，。？?]{0,8}(?:完不成|达不到|落空)"
                  .replace("KEEP", KEEP)
                  .replace("GOAL", GOAL));
  private static final Pattern EXCEEDED =
      Pattern.compile(
          "(?:超额|超|超前)完成|(?:超过|超出|超了|高于|多于|好于)[^，。？?]{0,6}GOAL|比[^，。？?]{0,4}GOAL[^，。？?]{0,6}(?:多|高|好)"
              .replace("GOAL", GOAL));
  private static final Pattern SAID = Pattern.compile(GOAL);
  private static final Set<String> FRAME = Set.of("计划", "目标", "任务", "指标", "预期", "原定", "超额", "完成");
  private static final double LIGHT = 0.3;
  private static final int SNIPPET = 60;

  private final Snippets snippets;
  private final int cases;

  public GoalAnswering(Snippets snippets, int cases) {
    this.snippets = snippets;
    this.cases = cases;
  }

  @Override
  public Result answer(Reading reading) {
    String text = reading.inquiry().topic();
    boolean missed = MISSED.matcher(text).find();
    boolean exceeded = !missed && EXCEEDED.matcher(text).find();
    if (!SAID.matcher(text).find() || missed == exceeded || Bound.in(text).isPresent()) {
      return Result.NOTHING;
    }
    Set<Dimension> figures = GeneralWords.figures(text);
    List<Term> words =
        reading.terms().stream()
            .filter(t -> t.noun() && t.weight() > LIGHT && !FRAME.contains(t.text()))
            .filter(t -> GeneralWords.figures(t.text()).isEmpty())
            .toList();
    List<Finding> rows = new ArrayList<>();
    boolean any = false;
    for (Candidate candidate :
        reading.candidates().stream()
            .sorted(Comparator.comparingInt(c -> c.record().ordinal()))
            .toList()) {
      List<Plans.Kept> told =
          Plans.of(candidate.record()).stream()
              .filter(k -> isAsked(k, figures, words, candidate))
              .toList();
      any |= !told.isEmpty();
      Optional<Plans.Kept> kept =
          told.stream().filter(k -> missed ? k.order() < 0 : k.order() > 0).findFirst();
      Optional<Clause> said =
          exceeded && told.isEmpty() ? said(candidate, words) : Optional.empty();
      kept.map(k -> row(candidate.record(), k.plan().clause(), k.done().clause()))
          .or(() -> said.map(c -> row(candidate.record(), c, c)))
          .ifPresent(rows::add);
    }
    if (rows.isEmpty() && (any || words.isEmpty())) {
      String none = "共检索" + cases + "个案例，材料中没有符合这一条件的";
      return Result.of(List.of(new Finding(Role.ABSENT, "", "", none, List.of())), 0);
    }
    return CaseRows.counted(cases, "符合", rows);
  }

  /** Whether a plan is of what is asked; one of money only where money is asked about. */
  private static boolean isAsked(
      Plans.Kept kept, Set<Dimension> figures, List<Term> words, Candidate candidate) {
    Dimension of = Comparables.quantity(kept.plan()).unit().dimension();
    boolean fits = figures.isEmpty() ? !CaseFigures.isMoney(kept.plan()) : figures.contains(of);
    CaseRecord record = candidate.record();
    String sentence = record.heading() + record.words(record.sentence(kept.plan().clause()));
    return fits
        && candidate.fit().of(kept.plan().clause()) > 0
        && words.stream().allMatch(t -> TermMatch.of(t, sentence) > 0);
  }

  /** A clause that says so itself. */
  private static Optional<Clause> said(Candidate candidate, List<Term> words) {
    CaseRecord record = candidate.record();
    return record.clauses().stream()
        .filter(c -> EXCEEDED.matcher(c.text()).find() && candidate.fit().of(c) > 0)
        .filter(
            c ->
                words.stream()
                    .allMatch(
                        t ->
                            record.clauses().stream().anyMatch(o -> TermMatch.of(t, o.text()) > 0)))
        .findFirst();
  }

  private Finding row(CaseRecord record, Clause first, Clause last) {
    Span span = Snippets.around(record, first, last, SNIPPET);
    List<Quote> quotes = snippets.quotes(record, span);
    return new Finding(Role.ROW, CaseLabel.of(record), "", Snippets.words(record, span), quotes);
  }
}
