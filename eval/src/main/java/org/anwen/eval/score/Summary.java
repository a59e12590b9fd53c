package org.anwen.eval.score;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.anwen.eval.measure.Abstention;
import org.anwen.eval.measure.Quantiles;
import org.anwen.eval.run.Response;
import org.anwen.eval.stats.Bootstrap;
import org.anwen.eval.stats.Clusters;

/**
 * What the scores come to: each measure's mean with its interval, in all and by kind.
 *
 * @param kinds in the order in which they first occur
 * @param latency milliseconds by stage of all judged answers but the first, which is {@code cold}
 * @param cold milliseconds of the first answer of the run, by stage
 */
public record Summary(
    Group all,
    Map<String, Group> kinds,
    Abstention.Summary abstention,
    Map<String, Quantiles> latency,
    Map<String, Double> cold) {
  /** One measure over a group of questions. */
  public record Mean(int n, double mean, double low, double high, double sum) {}

  /** The measures that apply to a group. */
  public record Group(int questions, Map<Measure, Mean> means) {
    /** The mean of a measure; 0 when it applies to no question of the group. */
    public double mean(Measure measure) {
      Mean mean = means.get(measure);
      return mean == null ? 0 : mean.mean;
    }
  }

  public static Summary of(List<Scored> scored, Bootstrap bootstrap) {
    Map<String, List<Scored>> byKind = new LinkedHashMap<>();
    scored.forEach(s -> byKind.computeIfAbsent(s.kind(), k -> new ArrayList<>()).add(s));
    Group all = group(scored, bootstrap);
    Map<String, Group> kinds = new LinkedHashMap<>();
    byKind.forEach(
        (kind, rows) -> kinds.put(kind, byKind.size() == 1 ? all : group(rows, bootstrap)));
    return new Summary(
        all,
        Collections.unmodifiableMap(kinds),
        Abstention.of(scored.stream().map(Summary::decision).toList()),
        latency(scored),
        scored.isEmpty() ? Map.of() : stages(scored.getFirst().outcome().judged()));
  }

  /** Measures in parallel: each draws with a generator of its own, so that none waits. */
  private static Group group(List<Scored> rows, Bootstrap bootstrap) {
    Map<Measure, Mean> means = new EnumMap<>(Measure.class);
    Arrays.stream(Measure.values())
        .parallel()
        .flatMap(measure -> mean(measure, rows, bootstrap).map(m -> Map.entry(measure, m)).stream())
        .toList()
        .forEach(mean -> means.put(mean.getKey(), mean.getValue()));
    return new Group(rows.size(), Collections.unmodifiableMap(means));
  }

  private static Optional<Mean> mean(Measure measure, List<Scored> rows, Bootstrap bootstrap) {
    List<Clusters.Value> values = new ArrayList<>();
    for (Scored row : rows) {
      Double score = row.scores().get(measure);
      if (score != null) {
        values.add(new Clusters.Value(row.outcome().item().cluster(), score));
      }
    }
    if (values.isEmpty()) {
      return Optional.empty();
    }
    Clusters clusters = Clusters.of(values);
    Bootstrap.Interval interval = bootstrap.interval(clusters);
    double sum = values.stream().mapToDouble(Clusters.Value::value).sum();
    return Optional.of(
        new Mean(values.size(), clusters.mean(), interval.low(), interval.high(), sum));
  }

  private static Abstention.Decision decision(Scored row) {
    Response response = row.outcome().judged();
    return new Abstention.Decision(
        row.outcome().item().unanswerable(),
        response.abstained(),
        row.verdict().right(),
        response.error().isPresent() ? 0 : response.confidence().orElse(1.0));
  }

  private static Map<String, Quantiles> latency(List<Scored> scored) {
    Map<String, List<Double>> byStage = new LinkedHashMap<>();
    scored.stream()
        .skip(1)
        .map(row -> row.outcome().judged())
        .filter(response -> response.error().isEmpty())
        .forEach(
            response ->
                stages(response)
                    .forEach(
                        (stage, ms) ->
                            byStage.computeIfAbsent(stage, s -> new ArrayList<>()).add(ms)));
    Map<String, Quantiles> latency = new LinkedHashMap<>();
    byStage.forEach((stage, values) -> latency.put(stage, Quantiles.of(values)));
    return Collections.unmodifiableMap(latency);
  }

  private static Map<String, Double> stages(Response response) {
    Map<String, Double> stages = new LinkedHashMap<>();
    stages.put("retrieve", (double) response.timings().retrieveMs());
    stages.put("answer", (double) response.timings().answerMs());
    stages.put("total", (double) response.timings().totalMs());
    stages.put("wall", response.wallMs());
    return stages;
  }
}
