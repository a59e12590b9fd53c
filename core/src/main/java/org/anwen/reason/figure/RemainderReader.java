package org.anwen.reason.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.anwen.ledger.CaseRecord;
import org.anwen.ledger.Fact;
import org.anwen.ledger.figure.Quantity;
import org.anwen.question.Slot;
import org.anwen.question.Term;
import org.anwen.reason.figure.FactReader.Scored;
import org.anwen.reason.reading.Candidate;
import org.anwen.reason.reading.Coverage;
import org.anwen.reason.reading.Reading;
import org.anwen.reason.reading.TermMatch;

/**
 * Finds a whole and its part for what is left of it, as in 「总投资5300万元，其中预算内资金1500万元，其余自筹」. The part
 * is what 其中, 已 or 首批 names, in the same sentence or the next. Stateless.
 */
public final class RemainderReader {
  private static final double HELD = 0.8;
  private static final Pattern SHARE_OF = Pattern.compile("，?(?:为|占|是|相当于)[\\p{IsHan}]{0,12}");
  private static final Pattern PERCENT = Pattern.compile("的[约近]?\\d[\\d.]*%");

  /** What is left after all parts, and not after one of them. */
  private static final Pattern ALL_ELSE = Pattern.compile("其余|自筹|剩下|余下|剩余");

  private static final List<String> PART = List.of("其中", "已", "首批", "实际", "完成", "到位", "含");
  private static final int REACH = 1;

  private RemainderReader() {}

  /** The whole and the part, in this order; empty when no such pair stands together. */
  public static List<Scored> operands(Reading reading, Slot slot) {
    Optional<Candidate> first = reading.candidates().stream().findFirst();
    if (first.isEmpty()) {
      return List.of();
    }
    CaseRecord record = first.get().record();
    Coverage coverage = new Coverage(record, slot.terms());
    List<Scored> best = List.of();
    double most = 0;
    for (List<Scored> pair :
        pairs(record, slot, ALL_ELSE.matcher(reading.inquiry().text()).find())) {
      double score =
          pair.stream()
              .mapToDouble(
                  f ->
                      first.get().fit().of(f.clause()) * coverage.of(f.clause())
                          + coverage.own(f.clause()))
              .sum();
      if (score > most && isOfThing(slot, record, pair)) {
        best = pair;
        most = score;
      }
    }
    return best;
  }

  /** Whether a pair's sentences have one of the things named, where the case has any. */
  private static boolean isOfThing(Slot slot, CaseRecord record, List<Scored> pair) {
    List<Term> things =
        slot.terms().stream()
            .filter(t -> t.noun() && t.text().length() > 1)
            .filter(t -> record.clauses().stream().anyMatch(c -> holds(t, c.text())))
            .toList();
    return things.isEmpty()
        || pair.stream()
            .map(f -> record.words(record.sentence(f.clause())))
            .anyMatch(words -> things.stream().anyMatch(t -> holds(t, words)));
  }

  private static boolean holds(Term term, String words) {
    return TermMatch.of(term, words) >= HELD;
  }

  private static List<List<Scored>> pairs(CaseRecord record, Slot slot, boolean all) {
    List<Scored> figures =
        record.facts().stream()
            .filter(f -> f.quantity().filter(q -> !q.isRange()).isPresent())
            .filter(f -> FactReader.fits(f, slot))
            .map(f -> new Scored(record, f, 0, 0))
            .sorted(Comparator.comparingInt(f -> f.fact().span().start()))
            .toList();
    List<List<Scored>> pairs = new ArrayList<>();
    for (int i = 0; i < figures.size(); i++) {
      for (int j = i + 1; j < figures.size(); j++) {
        if (isPart(record, figures.get(i), figures.get(j))
            && !(all && !isOnlyPart(figures, i, j))) {
          pairs.add(List.of(figures.get(i), figures.get(j)));
        }
        if (isShareOf(record, figures.get(i), figures.get(j))) {
          pairs.add(List.of(figures.get(j), figures.get(i)));
        }
      }
    }
    return pairs;
  }

  /** 「实际用18.6万元，为预算24.5万元的75.9%」: the whole stands behind its part. */
  private static boolean isShareOf(CaseRecord record, Scored part, Scored whole) {
    Quantity all = Comparables.quantity(whole);
    Quantity some = Comparables.quantity(part);
    String text = record.source().text();
    return all.comparable(some)
        && some.baseHigh().compareTo(all.baseLow()) < 0
        && SHARE_OF.matcher(CaseFigures.between(part, whole)).matches()
        && PERCENT.matcher(text.substring(whole.fact().span().end())).lookingAt();
  }

  /** Whether no like amount of the same sentence could be another part of the whole. */
  private static boolean isOnlyPart(List<Scored> figures, int whole, int part) {
    Quantity all = Comparables.quantity(figures.get(whole));
    for (int k = whole + 1; k < figures.size(); k++) {
      Quantity other = Comparables.quantity(figures.get(k));
      boolean same =
          figures.get(k).clause().sentence() == figures.get(part).clause().sentence()
              && all.comparable(other)
              && all.unit().name().equals(other.unit().name())
              && other.baseHigh().compareTo(all.baseLow()) < 0;
      if (k != part && same) {
        return false;
      }
    }
    return true;
  }

  private static boolean isPart(CaseRecord record, Scored whole, Scored part) {
    Quantity all = Comparables.quantity(whole);
    Quantity some = Comparables.quantity(part);
    int sentences = part.clause().sentence() - whole.clause().sentence();
    if (sentences > REACH
        || !all.comparable(some)
        || some.baseHigh().compareTo(all.baseLow()) >= 0) {
      return false;
    }
    Fact from = whole.fact();
    String between =
        record.source().text().substring(from.span().end(), part.fact().span().start());
    return PART.stream().anyMatch(between::contains);
  }
}
