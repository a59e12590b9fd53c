package org.anwen.reason.figure;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.anwen.ledger.CaseRecord;
import org.anwen.ledger.Fact;
import org.anwen.ledger.figure.Dimension;
import org.anwen.ledger.figure.Quantity;
import org.anwen.question.Slot;
import org.anwen.reason.figure.FactReader.Scored;

/** The figures of a case in the order of its text. Stateless. */
public final class CaseFigures {
  private CaseFigures() {}

  public static List<Scored> of(CaseRecord record, Predicate<Quantity> admits) {
    return record.facts().stream()
        .filter(f -> f.type() == Fact.Type.FIGURE && f.quantity().filter(admits).isPresent())
        .map(f -> new Scored(record, f, 0, 0))
        .toList();
  }

  /** Whether a figure is one single amount of what a slot asks for. */
  public static boolean isAmount(Quantity quantity, Slot slot, Fact fact) {
    return !quantity.isRange() && !isShare(quantity) && FactReader.fits(fact, slot);
  }

  /** Whether a figure is a part of a whole, as 30% or 一半 are. */
  public static boolean isShare(Quantity quantity) {
    return quantity.unit().dimension() == Dimension.PERCENT;
  }

  public static boolean isMoney(Scored figure) {
    return Comparables.quantity(figure).unit().dimension() == Dimension.MONEY;
  }

  /** The last figure before another one in its sentence that a condition admits. */
  public static Optional<Scored> before(Scored figure, Predicate<Scored> admits) {
    return sentence(figure).stream()
        .filter(f -> f.fact().span().end() <= figure.fact().span().start())
        .filter(admits)
        .reduce((a, b) -> b);
  }

  /** The figures of a figure's sentence. */
  public static List<Scored> sentence(Scored figure) {
    CaseRecord record = figure.record();
    int sentence = figure.clause().sentence();
    return of(record, q -> true).stream().filter(f -> f.clause().sentence() == sentence).toList();
  }

  /** The text between two figures, the first one's end and the second one's start. */
  public static String between(Scored first, Scored second) {
    int from = first.fact().span().end();
    int to = second.fact().span().start();
    return from <= to ? first.record().source().text().substring(from, to) : "";
  }
}
