package org.anwen.reason.figure;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.anwen.ledger.CaseRecord;
import org.anwen.ledger.figure.Quantity;
import org.anwen.reason.figure.FactReader.Scored;

/**
 * Finds the figure of a case that others told in a row add up to, which makes them its parts
 * whatever they are called, or that 其中 leads on from to some of its parts. Stateless.
 */
final class Wholes {
  /** Two figures add up to a third by chance more often than three do. */
  private static final int SURE = 3;

  private static final Pattern TOTAL = Pattern.compile("[共总]|合计|累计");
  private static final int NEAR = 1;
  private static final int MANY = 3;

  private Wholes() {}

  /**
   * The figure that parts add up to: the nearest before them, else one behind in the sentence.
   *
   * @param row all that is told in a row with the parts, of which none is the whole but what says
   *     so
   */
  static Optional<Scored> of(List<Scored> parts, List<Scored> row) {
    Scored first = parts.getFirst();
    Scored last = parts.getLast();
    CaseRecord record = first.record();
    Quantity sum = Comparables.quantity(first);
    for (Scored part : parts.subList(1, parts.size())) {
      sum = sum.plus(Comparables.quantity(part));
    }
    Quantity all = sum;
    List<Scored> equal =
        CaseFigures.of(record, q -> isSum(q, all)).stream()
            .filter(f -> !isAmong(f, parts) && (!isAmong(f, row) || saysTotal(f)))
            .filter(f -> f.clause().cell().isEmpty())
            .toList();
    Optional<Scored> before =
        equal.stream()
            .filter(f -> f.fact().span().end() <= first.fact().span().start())
            .filter(f -> parts.size() >= SURE || isNear(f, first))
            .reduce((a, b) -> b);
    return before.or(
        () ->
            equal.stream()
                .filter(f -> f.fact().span().start() >= last.fact().span().end())
                .filter(f -> f.clause().sentence() == last.clause().sentence())
                .findFirst());
  }

  /** The larger figure just before a first part that 其中 leads on from. */
  static Optional<Scored> ledFrom(List<Scored> parts, String lead) {
    if (!lead.contains("其中")) {
      return Optional.empty();
    }
    Quantity sum = Comparables.quantity(parts.getFirst());
    for (Scored part : parts.subList(1, parts.size())) {
      sum = sum.plus(Comparables.quantity(part));
    }
    Quantity some = sum;
    return CaseFigures.before(parts.getFirst(), f -> f.clause().cell().isEmpty())
        .filter(f -> Comparables.quantity(f).comparable(some))
        .filter(f -> !CaseFigures.isShare(some))
        .filter(f -> Comparables.quantity(f).baseLow().compareTo(some.baseHigh()) > 0);
  }

  private static boolean isAmong(Scored figure, List<Scored> others) {
    return others.stream().anyMatch(o -> o.fact().equals(figure.fact()));
  }

  private static boolean saysTotal(Scored figure) {
    return TOTAL.matcher(OwnWords.before(OwnWords.of(figure.record(), figure.fact()))).find();
  }

  private static boolean isSum(Quantity quantity, Quantity sum) {
    return !quantity.isRange()
        && !quantity.isBound()
        && quantity.comparable(sum)
        && quantity.baseLow().compareTo(sum.baseLow()) == 0;
  }

  private static boolean isNear(Scored whole, Scored part) {
    int sentences = part.clause().sentence() - whole.clause().sentence();
    boolean told =
        Comparables.quantity(whole)
                .low()
                .stripTrailingZeros()
                .unscaledValue()
                .abs()
                .toString()
                .length()
            >= MANY;
    return sentences == 0 || (sentences <= NEAR && told);
  }
}
