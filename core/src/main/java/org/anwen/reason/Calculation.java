package org.anwen.reason;

import java.util.List;
import org.anwen.reason.FactReader.Scored;

/**
 * A calculation with the figures of the material that it is made with.
 *
 * @param operands the figures, in the order of the working
 * @param working what comes out, and how
 */
record Calculation(List<Scored> operands, Working working) {
  Calculation {
    operands = List.copyOf(operands);
  }
}
