package org.anwen.eval.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Precision and recall of an answer over typed figures. Recall: of the expected things that hold
 * figures, how many have an alternative all of whose figures are in the answer. Precision: of the
 * answer's figures, how many are expected; figures that the question itself states, and years
 * beside a figure that is no year, are not counted against it.
 */
public final class NumericExactness {
  private NumericExactness() {}

  /** The two shares. */
  public record Score(double precision, double recall) {}

  /**
   * The score; empty when nothing expected holds a figure.
   *
   * @param groups groups of alternatives
   */
  public static Optional<Score> score(
      List<List<String>> groups, String answer, List<String> turns) {
    List<Figure> got = FigureReader.read(answer);
    List<Figure> expected = new ArrayList<>();
    int numeric = 0;
    int found = 0;
    for (List<String> group : groups) {
      List<List<Figure>> alternatives =
          group.stream().map(FigureReader::read).filter(f -> !f.isEmpty()).toList();
      if (alternatives.isEmpty()) {
        continue;
      }
      numeric++;
      alternatives.forEach(expected::addAll);
      found += alternatives.stream().anyMatch(wanted -> holdsAll(got, wanted)) ? 1 : 0;
    }
    if (numeric == 0) {
      return Optional.empty();
    }
    boolean years = expected.stream().anyMatch(f -> f.unit().equals("年"));
    List<Figure> asked = turns.stream().flatMap(t -> FigureReader.read(t).stream()).toList();
    int counted = 0;
    int right = 0;
    for (Figure figure : got) {
      if (holds(expected, figure)) {
        counted++;
        right++;
      } else if (!holds(asked, figure) && (years || !figure.unit().equals("年"))) {
        counted++;
      }
    }
    return Optional.of(
        new Score(counted == 0 ? 0 : (double) right / counted, (double) found / numeric));
  }

  private static boolean holdsAll(List<Figure> figures, List<Figure> wanted) {
    return wanted.stream().allMatch(figure -> holds(figures, figure));
  }

  static boolean holds(List<Figure> figures, Figure figure) {
    return figures.stream().anyMatch(figure::same);
  }
}
