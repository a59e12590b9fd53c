package org.anwen.reason.search;

import org.anwen.question.Operation;
import org.anwen.question.SlotReader;
import org.anwen.reason.figure.FactReader.Scored;
import org.anwen.reason.figure.Planned;
import org.anwen.reason.figure.StateWords;
import org.anwen.reason.figure.StatedShare;
import org.anwen.reason.reading.Reading;

/**
 * Whether the material states the share, the change or the state itself that a question asks for,
 * so that nothing is to be worked out. Stateless.
 */
public final class Stated {
  private Stated() {}

  public static boolean holds(Reading reading) {
    String text = reading.inquiry().text();
    if (Operation.of(text) == Operation.SHARE) {
      return reading.candidates().stream()
          .limit(1)
          .anyMatch(c -> c.anchored() && StatedShare.in(reading, c));
    }
    if (reading.slots().size() != 1) {
      return false;
    }
    boolean saved =
        reading.candidates().stream()
            .limit(1)
            .anyMatch(c -> c.anchored() && Planned.statesSaving(reading, c));
    boolean one = reading.inquiry().places().size() < 2;
    return saved
        || FactSearch.best(reading, SlotReader.measured(reading.slots().getFirst()))
            .filter(f -> StateWords.states(f.record(), f.fact(), text) || (one && isDone(f, text)))
            .isPresent();
  }

  /** 「一共实际新增多少」 is told by 「实际新增5.25万个」, and by no sum of what was planned. */
  private static boolean isDone(Scored figure, String text) {
    return text.contains("实际") && Operation.named(text).isEmpty() && Planned.isDone(figure);
  }

  /** A rate before or after a change is stated, and no share that parts make. */
  public static boolean isRateOfState(String text) {
    return text.contains("率") && StateWords.asksState(text);
  }
}
