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
      boolean unanswerable, boolean abstained, boolean right, double confidence) {}

  /**
   * The figures over many questions.
   *
   * @param falseRefusals the share of answerable questions that were refused
   * @param area the mean accuracy over the coverage from 0 to what was answered; 0 when nothing was
   */
  public record Summary(
      double precision,
      double recall,
      double f1,
      double falseRefusals,
      List<Point> curve,
      double area) {
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
    return new Summary(
        precision,
        recall,
        both == 0 ? 0 : 2 * precision * recall / (precision + recall),
        answerable == 0 ? 0 : (double) (abstained - both) / answerable,
        curve,
        area(curve));
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

  /** By trapezoids; left of the first point the accuracy is the first point's. */
  private static double area(List<Point> curve) {
    double area = 0;
    Point before = null;
    for (Point point : curve) {
      double left = before == null ? point.accuracy : before.accuracy;
      double width = point.coverage - (before == null ? 0 : before.coverage);
      area += width * (left + point.accuracy) / 2;
      before = point;
    }
    return before == null ? 0 : area / before.coverage;
  }
}
