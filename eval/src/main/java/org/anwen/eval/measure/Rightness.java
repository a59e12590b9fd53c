package org.anwen.eval.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.anwen.eval.suite.Expectation;

/**
 * The native rule of a right answer: it holds every {@code all} and no {@code none}, cites the
 * cases of {@code cite} (and with {@code only} none but those and {@code may}), abstains exactly
 * where asked, and is short where the question is direct.
 */
public final class Rightness {
  /**
   * Whether an answer of any kind must cite all cases of {@code cite}. The contract says of {@code
   * cite} 「cases that must be cited」 and stresses it for lists; the strict reading is taken, and
   * {@link Verdict#lenient} tells what the other would give.
   */
  public static final boolean EVERY_CASE = true;

  /** The most characters of an answer, white space not counted, by kind. */
  public static final Map<String, Integer> LIMITS =
      Map.of("fact", 160, "premise", 200, "followup", 200, "rough", 240, "aggregate", 320);

  private Rightness() {}

  /**
   * Judges an answer.
   *
   * @param cited the suite's names of the cases that each citation's case has, a list a citation
   */
  public static Verdict judge(
      Expectation expect, String answer, boolean abstained, List<List<String>> cited) {
    String text = MatchText.of(answer);
    List<Fault> faults = new ArrayList<>();
    for (List<String> group : expect.all()) {
      if (!holdsOneOf(text, group)) {
        faults.add(new Fault(Fault.What.MISSING, String.join("|", group)));
      }
    }
    for (String forbidden : expect.none()) {
      if (text.contains(MatchText.of(forbidden))) {
        faults.add(new Fault(Fault.What.FORBIDDEN, forbidden));
      }
    }
    outside(expect, cited).ifPresent(faults::add);
    abstention(expect, abstained).ifPresent(faults::add);
    length(expect, answer).ifPresent(faults::add);
    boolean othersRight = faults.isEmpty();
    Set<String> names = new TreeSet<>();
    cited.forEach(names::addAll);
    List<String> uncited = expect.cite().stream().filter(id -> !names.contains(id)).toList();
    if (!uncited.isEmpty()) {
      faults.add(
          new Fault(
              Fault.What.UNCITED,
              String.join(", ", uncited) + "; cited " + (names.isEmpty() ? "nothing" : names)));
    }
    boolean someCited =
        uncited.isEmpty()
            || (!expect.kind().equals("list") && uncited.size() < expect.cite().size());
    boolean right = othersRight && (EVERY_CASE ? uncited.isEmpty() : someCited);
    return new Verdict(right, othersRight && someCited, faults);
  }

  /** Whether a normalised text holds one of the alternatives. */
  public static boolean holdsOneOf(String text, List<String> alternatives) {
    for (String alternative : alternatives) {
      if (text.contains(MatchText.of(alternative))) {
        return true;
      }
    }
    return false;
  }

  private static Optional<Fault> outside(Expectation expect, List<List<String>> cited) {
    if (!expect.only()) {
      return Optional.empty();
    }
    Set<String> outside = new TreeSet<>();
    for (List<String> names : cited) {
      if (names.stream().noneMatch(n -> expect.cite().contains(n) || expect.may().contains(n))) {
        outside.addAll(names);
      }
    }
    return outside.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Fault(
                Fault.What.CITED_OUTSIDE,
                String.join(", ", outside) + "; expected only " + expect.cite() + expect.may()));
  }

  private static Optional<Fault> abstention(Expectation expect, boolean abstained) {
    if (expect.abstain() == abstained) {
      return Optional.empty();
    }
    return Optional.of(
        expect.abstain()
            ? new Fault(Fault.What.NOT_ABSTAINED, "the material does not hold the answer")
            : new Fault(Fault.What.ABSTAINED, "the material holds the answer"));
  }

  private static Optional<Fault> length(Expectation expect, String answer) {
    int length = MatchText.length(answer);
    Integer limit = LIMITS.get(expect.kind());
    return limit == null || length <= limit
        ? Optional.empty()
        : Optional.of(
            new Fault(Fault.What.TOO_LONG, length + " characters; expected at most " + limit));
  }
}
