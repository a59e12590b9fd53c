package org.anwen.reason.derive;

import java.util.List;
import org.anwen.ledger.figure.QuantityLexer;
import org.anwen.question.Slot;
import org.anwen.reason.figure.FactReader.Scored;

/**
 * A calculation with the figures of the material that it is made with.
 *
 * @param operands the figures, in the order of the working
 * @param working what comes out, and how
 */
public record Calculation(List<Scored> operands, Working working) {
  private static final List<String> TIMES = List.of("年", "月", "天");

  public Calculation {
    operands = List.copyOf(operands);
  }

  /** What is asked for each month is not answered by what comes to be paid in a year. */
  public boolean isOfTimeAsked(Slot slot) {
    return !TIMES.contains(slot.per())
        || QuantityLexer.scan(working.value()).stream()
            .limit(1)
            .map(q -> q.unit().per())
            .allMatch(per -> per.contains(slot.per()) || TIMES.stream().noneMatch(per::contains));
  }
}
