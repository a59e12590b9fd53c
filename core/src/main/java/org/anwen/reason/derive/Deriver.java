package org.anwen.reason.derive;

import java.util.Optional;
import org.anwen.question.Slot;
import org.anwen.reason.reading.Candidate;
import org.anwen.reason.reading.Reading;

/** A way to work out a figure that a case does not state from those that it does. Stateless. */
@FunctionalInterface
public interface Deriver {
  /** The calculation; empty when the case does not plainly state all that it takes. */
  Optional<Calculation> derive(Reading reading, Candidate candidate, Slot slot);

  /**
   * Whether it can do without a word of the question that the case lacks, as one that names what is
   * left when all that the case names is taken away.
   */
  default boolean worksWithout(Reading reading, Candidate candidate) {
    return false;
  }
}
