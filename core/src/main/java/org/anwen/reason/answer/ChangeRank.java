package org.anwen.reason.answer;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.anwen.api.Finding;
import org.anwen.api.Finding.Role;
import org.anwen.api.Quote;
import org.anwen.ledger.figure.Quantity;
import org.anwen.question.Expect;
import org.anwen.question.Operation;
import org.anwen.question.Slot;
import org.anwen.question.SlotReader;
import org.anwen.question.Term;
import org.anwen.reason.derive.Amounts;
import org.anwen.reason.derive.Working;
import org.anwen.reason.figure.CaseFigures;
import org.anwen.reason.figure.ChangeReader;
import org.anwen.reason.figure.ComeTo;
import org.anwen.reason.figure.Comparables;
import org.anwen.reason.figure.FactReader;
import org.anwen.reason.figure.FactReader.Scored;
import org.anwen.reason.figure.Recurrences;
import org.anwen.reason.figure.TableLine;
import org.anwen.reason.reading.Candidate;
import org.anwen.reason.reading.Reading;
import org.anwen.reason.reading.Reckoned;
import org.anwen.reason.reading.TermMatch;
import org.anwen.reason.search.Result;
import org.anwen.reason.search.Snippets;

/**
 * Orders cases by how far a figure has changed in each, from what was to what it has come to:
 * 「易涝点减得最多的是哪里」. Thread-safe.
 */
public final class ChangeRank implements Answering {
  private static final Pattern ASKS =
      Pattern.compile(
          "(提升|提高|上升|增长|增加|下降|降低|减少|缩短|上涨|回升|变化|[提升增涨降减缩压])[幅了得度]{0,2}[^，。？?]{0,2}最|[降增涨升]幅[^，。？?]{0,3}最");
  private static final Pattern DOWN =
      Pattern.compile("(下降|降低|减少|缩短|[降减缩压])[幅了得度]{0,2}[^，。？?]{0,2}最");
  private static final Pattern UP =
      Pattern.compile("(提升|提高|上升|增长|增加|上涨|回升|[提升增涨])[幅了得度]{0,2}[^，。？?]{0,2}最");
  private static final double HELD = 0.5;

  /** What was and what it has come to in one case. */
  private record Change(Scored before, Scored after) {
    Quantity from() {
      return Amounts.plain(Comparables.quantity(before));
    }

    Quantity to() {
      return Amounts.plain(Comparables.quantity(after));
    }

    BigDecimal size() {
      return to().baseLow().subtract(from().baseLow());
    }
  }

  private final Snippets snippets;
  private final int cases;

  public ChangeRank(Snippets snippets, int cases) {
    this.snippets = snippets;
    this.cases = cases;
  }

  @Override
  public Result answer(Reading read) {
    String text = read.inquiry().text();
    if (!ASKS.matcher(text).find()) {
      return Result.NOTHING;
    }
    Reading reading = Reckoned.of(read);
    Slot slot = SlotReader.measured(reading.slots().getFirst());
    List<Term> named = reading.slots().getFirst().terms().stream().filter(Term::noun).toList();
    if (named.isEmpty()) {
      return Result.NOTHING;
    }
    List<Change> changes = new ArrayList<>();
    for (Candidate candidate : reading.candidates()) {
      change(candidate, slot.as(Expect.FIGURE), named)
          .filter(c -> !DOWN.matcher(text).find() || c.size().signum() < 0)
          .filter(c -> !UP.matcher(text).find() || c.size().signum() > 0)
          .ifPresent(changes::add);
    }
    return ranked(ofOneMeasure(changes));
  }

  private Result ranked(List<Change> changes) {
    if (changes.size() < 2) {
      return Result.NOTHING;
    }
    Comparator<Change> order = Comparator.comparing(c -> c.size().abs());
    List<Change> ranked = changes.stream().sorted(order.reversed()).toList();
    List<Finding> findings = new ArrayList<>();
    for (Change change : ranked) {
      if (change.size().abs().compareTo(ranked.getFirst().size().abs()) == 0) {
        findings.add(finding(change, Role.COMPUTED));
      }
    }
    findings.add(
        new Finding(
            Role.COMPUTED,
            "",
            "",
            "共检索" + cases + "个案例，" + changes.size() + "个载有可比的变化",
            List.of()));
    List<Finding> rows = ranked.stream().map(c -> finding(c, Role.ROW)).toList();
    Result table = CaseRows.inTable(rows, rows.size());
    return new Result(findings, table.table(), table.quotes(), rows.size());
  }

  /** The change of a case's figure beside which the things asked for stand. */
  private static Optional<Change> change(Candidate candidate, Slot slot, List<Term> named) {
    List<Change> found = new ArrayList<>();
    for (List<Scored> pair : ChangeReader.all(candidate.record())) {
      if (holds(pair.getFirst().clause().text(), named)) {
        found.add(new Change(pair.getFirst(), pair.getLast()));
      }
    }
    for (Scored was : CaseFigures.of(candidate.record(), q -> !q.isRange())) {
      ComeTo.of(candidate.record(), was.fact())
          .filter(now -> holds(now.clause().text(), named))
          .ifPresent(now -> found.add(new Change(was, now)));
    }
    for (TableLine line : Recurrences.of(candidate.record())) {
      if (line.kind().equals("年") && holds(line.measure(), named)) {
        found.add(
            new Change(line.entries().getFirst().scored(), line.entries().getLast().scored()));
      }
    }
    return found.stream().filter(c -> FactReader.fits(c.after().fact(), slot)).findFirst();
  }

  private static boolean holds(String words, List<Term> named) {
    return named.stream().allMatch(t -> TermMatch.of(t, words) >= HELD);
  }

  /** The largest group of changes in one unit. */
  private static List<Change> ofOneMeasure(List<Change> changes) {
    List<Change> best = List.of();
    for (Change head : changes) {
      List<Change> alike = changes.stream().filter(c -> c.to().comparable(head.to())).toList();
      best = alike.size() > best.size() ? alike : best;
    }
    return best;
  }

  private Finding finding(Change change, Role role) {
    Working working =
        Working.of(Operation.DIFFERENCE, List.of(change.from(), change.to())).orElseThrow();
    List<Quote> support = new ArrayList<>();
    for (Scored scored : List.of(change.before(), change.after())) {
      for (Quote quote : snippets.quotes(scored.record(), scored.clause().span())) {
        if (!support.contains(quote)) {
          support.add(quote);
        }
      }
    }
    String label = CaseLabel.of(change.after().record());
    return role == Role.ROW
        ? new Finding(role, label, working.value(), working.statement(), support)
        : new Finding(role, "", working.value(), label + working.statement(), support);
  }
}
