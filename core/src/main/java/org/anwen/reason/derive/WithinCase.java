package org.anwen.reason.derive;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.anwen.question.Expect;
import org.anwen.question.Operation;
import org.anwen.question.Slot;
import org.anwen.question.SlotReader;
import org.anwen.reason.reading.Candidate;
import org.anwen.reason.reading.Coverage;
import org.anwen.reason.reading.Missing;
import org.anwen.reason.reading.Reading;
import org.anwen.reason.reading.Reckoned;
import org.anwen.reason.search.Stated;

/**
 * Works out what a question asks for from the figures of one case, where one plainly states what it
 * takes. Stateless.
 */
public final class WithinCase {
  private static final int CASES = 3;
  private static final Pattern SHUT_OUT = Pattern.compile("除[去掉了开]?[^，,。]{1,20}");

  private WithinCase() {}

  public static Optional<Calculation> of(Reading read) {
    Reading reading = Reckoned.of(read);
    if (Stated.holds(reading) || isOfSeveralPlaces(reading) || reading.slots().size() > 1) {
      return Optional.empty();
    }
    Slot slot = slot(reading);
    if (slot.expect() == Expect.REASON) {
      return Optional.empty();
    }
    List<Deriver> derivers = Derivers.of(reading, slot);
    for (Candidate candidate : reading.candidates().stream().limit(CASES).toList()) {
      if (!candidate.anchored() && !candidate.holds()) {
        continue;
      }
      boolean lacks = lacks(reading, candidate) && !BackwardDeriver.asks(reading);
      for (Deriver deriver : derivers) {
        Optional<Calculation> found =
            lacks && !deriver.worksWithout(reading, candidate)
                ? Optional.empty()
                : deriver.derive(reading, candidate, slot);
        if (found.filter(c -> c.isOfTimeAsked(slot)).isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  /** Whether the case does not hold at all what is asked for; nothing is worked out for it then. */
  public static boolean lacks(Reading reading, Candidate candidate) {
    Slot asked = reading.slots().getFirst();
    return reading.inquiry().places().size() < 2
        && Missing.from(asked, new Coverage(candidate.record(), asked.terms()));
  }

  private static Slot slot(Reading reading) {
    Slot slot = SlotReader.measured(reading.slots().getFirst());
    String text = reading.inquiry().text();
    return switch (Operation.of(text)) {
      case SHARE, TIMES, GROWTH, CHANGE -> slot.as(Expect.FIGURE);
      default -> text.contains("百分点") ? slot.as(Expect.PERCENT) : slot;
    };
  }

  /** Whether several places are named of which none lies in the other. */
  private static boolean isOfSeveralPlaces(Reading reading) {
    String text = reading.inquiry().text();
    if (Operation.of(text) == Operation.SHARE && isOfOneCase(reading)) {
      return false;
    }
    int without = Math.max(text.indexOf("之外"), text.indexOf("以外"));
    String kept = SHUT_OUT.matcher(text.substring(Math.max(0, without))).replaceAll("");
    List<String> places = reading.inquiry().places().stream().filter(kept::contains).toList();
    return places.size() > 1
        && reading.candidates().stream()
            .limit(1)
            .flatMap(c -> c.record().clauses().stream())
            .flatMap(c -> Stream.of(c.scope().label().split("、")))
            .noneMatch(label -> places.stream().allMatch(label::contains));
  }

  /** Whether the first case speaks of all places named, as of a county and one of its towns. */
  private static boolean isOfOneCase(Reading reading) {
    return reading.candidates().stream()
        .limit(1)
        .map(Candidate::record)
        .anyMatch(
            r ->
                reading.inquiry().places().stream()
                    .allMatch(
                        p ->
                            r.clauses().stream()
                                .anyMatch(
                                    c -> c.text().contains(p) || c.scope().label().contains(p))));
  }
}
