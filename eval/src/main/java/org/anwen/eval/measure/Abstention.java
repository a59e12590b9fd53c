package org.anwen.eval.measure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Abstention as a decision: precision and recall of abstaining where the material holds no answer,
 * false refusals, and accuracy against coverage as the least confident answers are withheld
 * (El-Yaniv and Wiener 2010).
 */
public final class Abstention {
  /**
   * One question.
   *
   * @param right whether the answer given is right
   * @param confidence higher is surer
   */
  public record Decision(
      boolean unanswerable, boolean abstained, boolean right, double confidence) {
    private Decision sureWhereRight() {
      return new Decision(unanswerable, abstained, right, right ? 1 : 0);
    }
  }

  /**
   * The figures over many questions.
   *
   * @param falseRefusals the share of answerable questions that were refused
   * @param area under the curve: the mean over n = 1, 2, … of the accuracy among the n surest
   *     answers, which is 1 less the area under the risk–coverage curve (AURC; Geifman and El-Yaniv
   *     2017); among equals the accuracy expected of any order. 0 when nothing was answered
   * @param chance the area if confidence told nothing: the accuracy of the answers
   * @param best the area if every right answer were surer than every wrong one
   */
  public record Summary(
      double precision,
      double recall,
      double f1,
      double falseRefusals,
      List<Point> curve,
      double area,
      double chance,
      double best) {
    public Summary {
      curve = List.copyOf(curve);
    }
  }

  /** The accuracy among the most confident answers that make up a share of all questions. */
  public record Point(double coverage, double accuracy) {}

  private Abstention() {}

  public static Summary of(List<Decision> decisions) {
    long abstained = decisions.stream().filter(Decision::abstained).count();
    long unanswerable = decisions.stream().filter(Decision::unanswerable).count();
    long both = decisions.stream().filter(d -> d.abstained && d.unanswerable).count();
    long answerable = decisions.size() - unanswerable;
    double precision = abstained == 0 ? 0 : (double) both / abstained;
    double recall = unanswerable == 0 ? 0 : (double) both / unanswerable;
    List<Point> curve = curve(decisions);
    List<Decision> given = decisions.stream().filter(d -> !d.abstained).toList();
    List<Decision> sorted = given.stream().map(Decision::sureWhereRight).toList();
    return new Summary(
        precision,
        recall,
        both == 0 ? 0 : 2 * precision * recall / (precision + recall),
        answerable == 0 ? 0 : (double) (abstained - both) / answerable,
        curve,
        area(curve, decisions.size()),
        curve.isEmpty() ? 0 : curve.getLast().accuracy(),
        area(curve(sorted), sorted.size()));
  }

  /** A point after each group of equal confidence; equals are never told apart by their order. */
  private static List<Point> curve(List<Decision> decisions) {
    List<Decision> answered =
        decisions.stream()
            .filter(d -> !d.abstained)
            .sorted(Comparator.comparingDouble(Decision::confidence).reversed())
            .toList();
    List<Point> curve = new ArrayList<>();
    int right = 0;
    for (int i = 0; i < answered.size(); i++) {
      right += answered.get(i).right ? 1 : 0;
      boolean last =
          i + 1 == answered.size() || answered.get(i + 1).confidence < answered.get(i).confidence;
      if (last) {
        curve.add(new Point((i + 1.0) / decisions.size(), right / (i + 1.0)));
      }
    }
    return curve;
  }

  /** The mean accuracy of the first 1, 2, … answers; within a group of equals as on average. */
  private static double area(List<Point> curve, int questions) {
    double sum = 0;
    double answers = 0;
    double right = 0;
    for (Point point : curve) {
      long group = Math.round(point.coverage * questions - answers);
      double rate = (point.accuracy * (answers + group) - right) / group;
      for (int i = 0; i < group; i++) {
        answers++;
        right += rate;
        sum += right / answers;
      }
    }
    return answers == 0 ? 0 : sum / answers;
  }
}
