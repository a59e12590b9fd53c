package org.anwen.eval.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.anwen.api.AnwenException;
import org.anwen.api.ErrorCode;
import org.anwen.eval.score.Measure;
import org.anwen.eval.stats.Bootstrap;
import org.anwen.eval.stats.Clusters;
import org.anwen.eval.stats.Holm;
import org.anwen.eval.stats.SignFlip;

/**
 * Two runs compared question by question, over the questions that both have: for each measure the
 * difference B − A with a paired bootstrap interval, a sign-flip test corrected by Holm over the
 * measures, and wins, ties and losses of B.
 *
 * @param onlyA questions that only A has
 * @param onlyB questions that only B has
 * @param flipped questions that are right in one run and wrong in the other
 */
public record Comparison(
    StoredRun a,
    StoredRun b,
    List<Row> rows,
    List<Row> kinds,
    List<Flip> flipped,
    int common,
    int onlyA,
    int onlyB) {
  /** The level below which a difference counts as more than chance. */
  public static final double LEVEL = 0.05;

  /**
   * One measure, or the measure right over one kind.
   *
   * @param n questions that have the score in both runs
   * @param p of the sign-flip test
   * @param holm p corrected for the number of measures
   */
  public record Row(
      String name,
      Measure measure,
      int n,
      double meanA,
      double meanB,
      double low,
      double high,
      double p,
      double holm,
      int win,
      int tie,
      int loss) {
    public double difference() {
      return meanB - meanA;
    }

    public boolean significant() {
      return holm < LEVEL;
    }

    /** Whether B is worse by more than chance. */
    public boolean regression() {
      return significant() && oriented(measure, difference()) < 0;
    }
  }

  /** A question that is right in one run only. */
  public record Flip(StoredRun.Question a, StoredRun.Question b) {
    public boolean won() {
      return b.right();
    }
  }

  public Comparison {
    rows = List.copyOf(rows);
    kinds = List.copyOf(kinds);
    flipped = List.copyOf(flipped);
  }

  /** Compares two runs of the same suite. */
  public static Comparison of(StoredRun a, StoredRun b) {
    List<Pair> pairs = new ArrayList<>();
    for (StoredRun.Question question : a.questions().values()) {
      StoredRun.Question other = b.questions().get(question.id());
      if (other != null) {
        pairs.add(new Pair(question, other));
      }
    }
    if (pairs.isEmpty()) {
      throw new AnwenException(
          ErrorCode.BAD_INPUT,
          "the runs have no question in common: "
              + a.questions().size()
              + " questions in "
              + a.name()
              + ", "
              + b.questions().size()
              + " in "
              + b.name());
    }
    List<Row> rows = new ArrayList<>();
    for (Measure measure : Measure.values()) {
      row(measure.key(), measure, pairs, rows);
    }
    List<Row> kinds = new ArrayList<>();
    pairs.stream()
        .map(pair -> pair.a.kind())
        .distinct()
        .forEach(
            kind ->
                row(
                    kind,
                    Measure.RIGHT,
                    pairs.stream().filter(p -> p.a.kind().equals(kind)).toList(),
                    kinds));
    List<Flip> flipped =
        pairs.stream()
            .filter(pair -> pair.a.right() != pair.b.right())
            .map(pair -> new Flip(pair.a, pair.b))
            .toList();
    return new Comparison(
        a,
        b,
        corrected(rows),
        corrected(kinds),
        flipped,
        pairs.size(),
        a.questions().size() - pairs.size(),
        b.questions().size() - pairs.size());
  }

  /** The measures in which B is worse by more than chance. */
  public List<Row> regressions() {
    return rows.stream().filter(Row::regression).toList();
  }

  private record Pair(StoredRun.Question a, StoredRun.Question b) {}

  private static void row(String name, Measure measure, List<Pair> pairs, List<Row> rows) {
    List<Clusters.Value> differences = new ArrayList<>();
    double sumA = 0;
    double sumB = 0;
    int[] winTieLoss = new int[3];
    for (Pair pair : pairs) {
      Map<String, Double> scoresB = pair.b.scores();
      Double scoreA = pair.a.scores().get(measure.key());
      Double scoreB = scoresB.get(measure.key());
      if (scoreA == null || scoreB == null) {
        continue;
      }
      sumA += scoreA;
      sumB += scoreB;
      differences.add(new Clusters.Value(pair.a.cluster(), scoreB - scoreA));
      winTieLoss[1 - (int) Math.signum(oriented(measure, scoreB - scoreA))]++;
    }
    int n = differences.size();
    if (n == 0) {
      return;
    }
    Clusters clusters = Clusters.of(differences);
    Bootstrap standard = Bootstrap.STANDARD;
    Bootstrap.Interval interval = standard.interval(clusters);
    double p = SignFlip.pValue(clusters, standard.resamples(), standard.seed());
    rows.add(
        new Row(
            name,
            measure,
            n,
            sumA / n,
            sumB / n,
            interval.low(),
            interval.high(),
            p,
            p,
            winTieLoss[0],
            winTieLoss[1],
            winTieLoss[2]));
  }

  private static double oriented(Measure measure, double difference) {
    return switch (measure.direction()) {
      case HIGHER -> difference;
      case LOWER -> -difference;
      case NEITHER -> 0;
    };
  }

  private static List<Row> corrected(List<Row> rows) {
    double[] holm = Holm.adjust(rows.stream().mapToDouble(Row::p).toArray());
    List<Row> corrected = new ArrayList<>();
    for (int i = 0; i < holm.length; i++) {
      Row row = rows.get(i);
      corrected.add(
          new Row(
              row.name,
              row.measure,
              row.n,
              row.meanA,
              row.meanB,
              row.low,
              row.high,
              row.p,
              holm[i],
              row.win,
              row.tie,
              row.loss));
    }
    return corrected;
  }
}
