package org.anwen.eval.measure;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Exact match and F1 over bags of characters as the evaluation script of CJRC computes them for one
 * reference: lower case, ASCII punctuation removed, runs of white space as one blank; when either
 * side is empty the score is 1 if both are, else 0.
 */
public final class Cjrc {
  private Cjrc() {}

  public static double exactMatch(String reference, String prediction) {
    return normalised(reference).equals(normalised(prediction)) ? 1 : 0;
  }

  public static double f1(String reference, String prediction) {
    List<Integer> expected = normalised(reference).codePoints().boxed().toList();
    List<Integer> got = normalised(prediction).codePoints().boxed().toList();
    if (expected.isEmpty() || got.isEmpty()) {
      return expected.equals(got) ? 1 : 0;
    }
    return Spans.f1(Bags.shared(expected, got), got.size(), expected.size());
  }

  private static String normalised(String text) {
    String bare =
        text.toLowerCase(Locale.ROOT)
            .codePoints()
            .filter(c -> !SquadMeasures.isAsciiPunctuation(c))
            .mapToObj(Character::toString)
            .collect(Collectors.joining());
    return String.join(" ", bare.strip().split("\\s+"));
  }

  /** Bags of things. */
  static final class Bags {
    private Bags() {}

    /** How many things two bags share, each as often as in the bag that has it less often. */
    static <T> int shared(List<T> a, List<T> b) {
      Map<T, Integer> counts = new HashMap<>();
      a.forEach(thing -> counts.merge(thing, 1, Integer::sum));
      int shared = 0;
      for (T thing : b) {
        if (counts.merge(thing, -1, Integer::sum) >= 0) {
          shared++;
        }
      }
      return shared;
    }
  }
}
