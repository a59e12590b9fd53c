package org.anwen.eval.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.anwen.eval.measure.Fault;
import org.anwen.eval.score.Scored;

/** The table by kind that the terminal shows: right of total, and how often each rule is broken. */
public final class KindTable {
  private KindTable() {}

  public static String of(List<Scored> scored) {
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
    table.append(row("all", scored));
    return table.toString();
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
