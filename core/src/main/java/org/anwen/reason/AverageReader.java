package org.anwen.reason;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.anwen.ledger.Dimension;
import org.anwen.ledger.Fact;
import org.anwen.ledger.Qualifier;
import org.anwen.ledger.Quantity;
import org.anwen.question.Slot;
import org.anwen.question.SlotReader;
import org.anwen.reason.FactReader.Scored;

/**
 * Finds for an average the total and the number that it is shared among, close together in one
 * case: 360万元 and 90个 for 「平均一个车位 多少钱」. Stateless.
 */
final class AverageReader {
  private static final int FARTHEST = 2;

  private AverageReader() {}

  /** The total and the number, in this order; empty when the case does not state both. */
  static List<Scored> operands(Reading reading) {
    Slot slot = SlotReader.measured(reading.slots().getFirst());
    if (slot.per().isEmpty() || reading.candidates().isEmpty()) {
      return List.of();
    }
    Slot total = slot.plain();
    Optional<Scored> numerator = FactSearch.best(reading, total);
    if (numerator.filter(AverageReader::isTotal).isEmpty()) {
      return List.of();
    }
    return divisor(numerator.get(), slot.per())
        .map(d -> List.of(numerator.get(), d))
        .orElse(List.of());
  }

  /** An amount that is not itself reckoned for each of something. */
  private static boolean isTotal(Scored scored) {
    return scored
        .fact()
        .quantity()
        .filter(q -> q.unit().per().isEmpty() && !q.qualifiers().contains(Qualifier.AVERAGE))
        .isPresent();
  }

  private static Optional<Scored> divisor(Scored numerator, String per) {
    List<Scored> found = new ArrayList<>();
    for (Fact fact : numerator.record().facts()) {
      boolean counts =
          fact.quantity().filter(q -> counts(q, per)).isPresent()
              && !fact.equals(numerator.fact())
              && Math.abs(
                      numerator.record().clause(fact).sentence() - numerator.clause().sentence())
                  <= FARTHEST;
      if (counts) {
        found.add(new Scored(numerator.record(), fact, 0, 0));
      }
    }
    return found.stream()
        .min(
            Comparator.comparingInt(
                f -> Math.abs(f.fact().span().start() - numerator.fact().span().start())));
  }

  private static boolean counts(Quantity quantity, String per) {
    Dimension dimension = quantity.unit().dimension();
    boolean duration = dimension == Dimension.MONTHS && quantity.written().contains(per);
    boolean count = dimension == Dimension.COUNT && quantity.unit().name().startsWith(per);
    boolean area = dimension == Dimension.AREA && per.equals("平");
    return (duration || count || area) && !quantity.isRange() && quantity.low().signum() > 0;
  }
}
