package org.anwen.eval.measure;

import java.util.List;

/**
 * Whether an answer is right, and why not.
 *
 * @param right by the contract's rule, with {@link Rightness#EVERY_CASE}
 * @param lenient as {@code right}, but one of the cases cited is enough where the kind is not list
 * @param faults empty exactly when right
 */
public record Verdict(boolean right, boolean lenient, List<Fault> faults) {
  public Verdict {
    faults = List.copyOf(faults);
  }

  public boolean has(Fault.What what) {
    return faults.stream().anyMatch(fault -> fault.what() == what);
  }
}
