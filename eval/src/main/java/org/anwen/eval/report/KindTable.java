package org.anwen.eval.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.anwen.eval.measure.Fault;
import org.anwen.eval.score.Measure;
import org.anwen.eval.score.Scored;
import org.anwen.eval.score.Summary;

/** The table by kind that the terminal shows: right of total, and how often each rule is broken. */
public final class KindTable {
  private KindTable() {}

  /** The table, and below it the means of the measures that apply. */
  public static String of(List<Scored> scored, Summary summary) {
    Map<String, List<Scored>> byKind = new LinkedHashMap<>();
    scored.forEach(s -> byKind.computeIfAbsent(s.kind(), k -> new ArrayList<>()).add(s));
    StringBuilder table = new StringBuilder();
    table.append(
        String.format(
            Locale.ROOT,
            "%-13s %11s %7s  %s%n",
            "kind",
            "right/total",
            "%",
            "missing forbid uncited outside no-abst abstain toolong failed lenient"));
    byKind.forEach((kind, rows) -> table.append(row(kind, rows)));
    table.append(row("all", scored)).append('\n');
    int column = 0;
    for (Map.Entry<Measure, Summary.Mean> mean : summary.all().means().entrySet()) {
      boolean count = mean.getKey() == Measure.UNSUPPORTED_FIGURES;
      double shown = count ? mean.getValue().sum() : mean.getValue().mean();
      table.append(
          String.format(
              Locale.ROOT,
              "%-21s %8.3f %-7s  ",
              mean.getKey().key(),
              shown,
              "(" + mean.getValue().n() + ")"));
      table.append(++column % 3 == 0 ? "\n" : "");
    }
    return table.append(column % 3 == 0 ? "" : "\n").toString();
  }

  private static String row(String kind, List<Scored> rows) {
    Map<Fault.What, Integer> broken = new EnumMap<>(Fault.What.class);
    int right = 0;
    int lenient = 0;
    for (Scored row : rows) {
      right += row.verdict().right() ? 1 : 0;
      lenient += row.verdict().lenient() ? 1 : 0;
      row.verdict().faults().stream()
          .map(Fault::what)
          .distinct()
          .forEach(what -> broken.merge(what, 1, Integer::sum));
    }
    return String.format(
        Locale.ROOT,
        "%-13s %11s %6.1f%%  %7d %6d %7d %7d %7d %7d %7d %6d %7d%n",
        kind,
        right + "/" + rows.size(),
        rows.isEmpty() ? 0 : 100.0 * right / rows.size(),
        broken.getOrDefault(Fault.What.MISSING, 0),
        broken.getOrDefault(Fault.What.FORBIDDEN, 0),
        broken.getOrDefault(Fault.What.UNCITED, 0),
        broken.getOrDefault(Fault.What.CITED_OUTSIDE, 0),
        broken.getOrDefault(Fault.What.NOT_ABSTAINED, 0),
        broken.getOrDefault(Fault.What.ABSTAINED, 0),
        broken.getOrDefault(Fault.What.TOO_LONG, 0),
        broken.getOrDefault(Fault.What.FAILED, 0),
        lenient);
  }
}
