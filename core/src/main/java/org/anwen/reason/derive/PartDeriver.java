package org.anwen.reason.derive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anwen.api.Span;
import org.anwen.ledger.CaseRecord;
import org.anwen.ledger.Clause;
import org.anwen.ledger.TableCell;
import org.anwen.ledger.figure.Quantity;
import org.anwen.question.Slot;
import org.anwen.question.Term;
import org.anwen.reason.figure.CaseFigures;
import org.anwen.reason.figure.Comparables;
import org.anwen.reason.figure.Direct;
import org.anwen.reason.figure.FactReader;
import org.anwen.reason.figure.FactReader.Scored;
import org.anwen.reason.figure.OwnWords;
import org.anwen.reason.reading.Candidate;
import org.anwen.reason.reading.Reading;
import org.anwen.reason.reading.TermMatch;

/**
 * Works out what a text leaves to 其余: of 「总投资5300万元，其中预算内资金1500万元，其余由公司自筹」 what the company pays.
 * The question must name who or what the rest belongs to. Stateless.
 */
public final class PartDeriver implements Deriver {
  private static final Pattern REST = Pattern.compile("其余|余下|剩余|余款|其他(?:由|为|部分|资金)|差额|不足部分|缺口|自筹");
  private static final Pattern ASKS_REST = Pattern.compile("其余|余下|剩余|剩下|余款|自筹|差额|缺口");
  private static final int REACH = 1;
  private static final double NAMED = 0.8;

  @Override
  public Optional<Calculation> derive(Reading reading, Candidate candidate, Slot slot) {
    CaseRecord record = candidate.record();
    if (!Direct.isAmount(reading.slots().getFirst())) {
      return Optional.empty();
    }
    boolean direct = Direct.states(reading, candidate, slot);
    List<Term> terms = named(reading, record, slot);
    Calculation best = null;
    double most = 0;
    for (Clause clause : record.clauses()) {
      Matcher rest = REST.matcher(clause.text());
      if (!rest.find()
          || !candidate.speaksOf(clause)
          || hasAmount(record, clause, slot)
          || (direct && !alone(reading, candidate, clause, slot))) {
        continue;
      }
      String words = clause.text();
      double named =
          terms.stream()
              .filter(t -> TermMatch.of(t, words) >= NAMED)
              .mapToDouble(Term::weight)
              .sum();
      if (ASKS_REST.matcher(reading.inquiry().text()).find()) {
        named += 1;
      }
      Optional<Calculation> found = named > most ? rest(record, clause, slot) : Optional.empty();
      if (found.isPresent()) {
        best = found.get();
        most = named;
      }
    }
    return Optional.ofNullable(best);
  }

  /** Whether a clause has a word of what is asked that the own words of no amount have. */
  private static boolean alone(Reading reading, Candidate candidate, Clause clause, Slot slot) {
    List<String> own =
        CaseFigures.of(candidate.record(), q -> !CaseFigures.isShare(q)).stream()
            .filter(f -> FactReader.fits(f.fact(), slot))
            .map(f -> OwnWords.of(f.record(), f.fact()))
            .toList();
    return reading.terms().stream()
        .filter(t -> Direct.asked(slot).contains(t.text()) && clause.text().contains(t.text()))
        .anyMatch(t -> own.stream().noneMatch(words -> words.contains(t.text())));
  }

  /** The words that may name whom the rest belongs to: those of the part that asks. */
  private static List<Term> named(Reading reading, CaseRecord record, Slot slot) {
    return reading.terms().stream()
        .filter(t -> Direct.asked(slot).contains(t.text()) && t.noun())
        .filter(
            t ->
                TermMatch.of(t, record.heading()) < NAMED
                    || reading.inquiry().text().contains("由" + t.text()))
        .toList();
  }

  private static boolean hasAmount(CaseRecord record, Clause clause, Slot slot) {
    return record.facts().stream()
        .filter(f -> f.clause() == clause.index() && f.quantity().isPresent())
        .anyMatch(f -> CaseFigures.isShare(f.quantity().get()) || FactReader.fits(f, slot));
  }

  /** What two prices or costs of the same sentence differ by, where a clause says 差额. */
  private static Optional<Calculation> gap(List<Scored> amounts, Clause clause) {
    List<Scored> here =
        amounts.stream()
            .filter(a -> a.clause().sentence() == clause.sentence())
            .filter(a -> !CaseFigures.isShare(Comparables.quantity(a)))
            .toList();
    if (here.size() != 2) {
      return Optional.empty();
    }
    Quantity a = Amounts.plain(Comparables.quantity(here.getFirst()));
    Quantity b = Amounts.plain(Comparables.quantity(here.getLast()));
    return Optional.of(new Calculation(here, Working.difference(a, b)));
  }

  private static Optional<Calculation> rest(CaseRecord record, Clause clause, Slot slot) {
    List<Scored> amounts = new ArrayList<>();
    for (Scored figure : CaseFigures.of(record, q -> !q.isRange())) {
      int sentences = clause.sentence() - figure.clause().sentence();
      boolean before = figure.clause().index() < clause.index() && sentences <= REACH;
      boolean asked =
          Direct.mayBeBase(figure, slot) || CaseFigures.isShare(Comparables.quantity(figure));
      if (before && asked) {
        amounts.add(figure);
      }
    }
    return clause.text().contains("差额") ? gap(amounts, clause) : parted(amounts, clause);
  }

  /** The first whole near the clause that all figures after it are parts of. */
  private static Optional<Calculation> parted(List<Scored> amounts, Clause clause) {
    for (int i = 0; i + 1 < amounts.size(); i++) {
      Scored whole = amounts.get(i);
      List<Scored> parts = amounts.subList(i + 1, amounts.size());
      if (isClose(whole, parts.getFirst(), clause) && arePartsOf(whole, parts)) {
        return Optional.of(less(whole, parts));
      }
    }
    return Optional.empty();
  }

  /** In one sentence with the clause or the first part, or the total of a table that it names. */
  private static boolean isClose(Scored whole, Scored part, Clause clause) {
    int sentence = whole.clause().sentence();
    if (whole.clause().cell().isPresent()) {
      TableCell cell = whole.clause().cell().get();
      String text = whole.record().source().text();
      Span said = whole.record().sentence(clause).span();
      return cell.total() && text.substring(said.start(), said.end()).contains(cell.columnHead());
    }
    return sentence == clause.sentence() || part.clause().sentence() == sentence;
  }

  private static boolean arePartsOf(Scored whole, List<Scored> parts) {
    Quantity all = Comparables.quantity(whole);
    if (CaseFigures.isShare(all)) {
      return false;
    }
    Quantity left = all;
    for (Scored part : parts) {
      Optional<Quantity> amount = amount(all, Comparables.quantity(part));
      if (amount.isEmpty()) {
        return false;
      }
      left = left.minus(amount.get());
    }
    return left.low().signum() > 0;
  }

  /** A part as an amount, though it be stated as a share. */
  private static Optional<Quantity> amount(Quantity whole, Quantity part) {
    if (CaseFigures.isShare(part)) {
      return Optional.of(Amounts.share(whole, part));
    }
    return whole.comparable(part) ? Optional.of(part) : Optional.empty();
  }

  private static Calculation less(Scored whole, List<Scored> parts) {
    Quantity all = Comparables.quantity(whole);
    List<Quantity> amounts =
        parts.stream().map(p -> amount(all, Comparables.quantity(p)).orElseThrow()).toList();
    List<Scored> operands = new ArrayList<>();
    operands.add(whole);
    operands.addAll(parts);
    Working rest = Working.less(all, amounts);
    for (int i = parts.size() - 1; i >= 0; i--) {
      Quantity share = Comparables.quantity(parts.get(i));
      if (CaseFigures.isShare(share)) {
        rest = rest.after(Working.taking(all, share, amounts.get(i)));
      }
    }
    return new Calculation(operands, rest);
  }
}
