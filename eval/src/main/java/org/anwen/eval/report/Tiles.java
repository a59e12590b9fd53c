package org.anwen.eval.report;

import com.google.errorprone.annotations.FormatMethod;
import java.util.List;
import java.util.Locale;
import org.anwen.eval.measure.Quantiles;
import org.anwen.eval.score.Measure;
import org.anwen.eval.score.Scored;
import org.anwen.eval.score.Summary;

/** The totals at the head of the page. */
final class Tiles {
  private Tiles() {}

  static String of(List<Scored> scored, Summary summary) {
    StringBuilder tiles = new StringBuilder();
    long right = scored.stream().filter(s -> s.verdict().right()).count();
    Summary.Mean mean = summary.all().means().get(Measure.RIGHT);
    String interval =
        mean == null ? "" : format("95%% 区间 %.1f–%.1f%%", 100 * mean.low(), 100 * mean.high());
    tile(tiles, "", format("%d / %d", right, scored.size()), "答对 right", interval);
    percent(tiles, summary, Measure.CITE_RECALL);
    percent(tiles, summary, Measure.VERBATIM);
    percent(tiles, summary, Measure.SUPPORT);
    Summary.Mean unsupported = summary.all().means().get(Measure.UNSUPPORTED_FIGURES);
    if (unsupported != null) {
      String state = unsupported.sum() > 0 ? "bad" : "good";
      tile(tiles, state, format("%.0f", unsupported.sum()), "无据数字 unsupported", "必须为 0");
    }
    percent(tiles, summary, Measure.F1_LCS);
    percent(tiles, summary, Measure.RECALL_5);
    boolean unanswerable = scored.stream().anyMatch(s -> s.outcome().item().unanswerable());
    if (unanswerable) {
      tile(
          tiles,
          "",
          format("%.1f%%", 100 * summary.abstention().f1()),
          "拒答 F1 abstention",
          format("误拒 %.1f%%", 100 * summary.abstention().falseRefusals()));
    }
    Quantiles wall = summary.latency().get("wall");
    if (wall != null && wall.p50() > 0) {
      tile(tiles, "", format("%.0f ms", wall.p50()), "中位延迟 p50", format("p95 %.0f ms", wall.p95()));
    }
    return tiles.toString();
  }

  private static void percent(StringBuilder tiles, Summary summary, Measure measure) {
    Summary.Mean mean = summary.all().means().get(measure);
    if (mean != null) {
      tile(
          tiles,
          "",
          format("%.1f%%", 100 * mean.mean()),
          measure.label() + " " + measure.key(),
          "n=" + mean.n());
    }
  }

  private static void tile(
      StringBuilder tiles, String state, String value, String label, String note) {
    tiles.append(
        format(
            "<div class='card tile %s'><small>%s</small><b>%s</b><small>%s</small></div>",
            state, Xml.escape(label), Xml.escape(value), Xml.escape(note)));
  }

  @FormatMethod
  private static String format(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }
}
