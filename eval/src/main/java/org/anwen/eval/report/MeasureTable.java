package org.anwen.eval.report;

import java.util.Locale;
import org.anwen.eval.score.Measure;
import org.anwen.eval.score.Summary;

/** A table of measures by kind, as HTML. */
final class MeasureTable {
  private MeasureTable() {}

  static String of(Summary summary) {
    StringBuilder table = new StringBuilder("<table><tr><th>指标 measure</th><th></th>");
    table.append("<th class='n'>全部 all</th><th class='n'>95%</th><th class='n'>n</th>");
    summary
        .kinds()
        .keySet()
        .forEach(kind -> table.append("<th class='n'>").append(Xml.escape(kind)).append("</th>"));
    table.append("</tr>");
    for (Measure measure : Measure.values()) {
      Summary.Mean all = summary.all().means().get(measure);
      if (all != null) {
        row(table, measure, all, summary);
      }
    }
    return table.append("</table>").toString();
  }

  private static void row(StringBuilder table, Measure measure, Summary.Mean all, Summary summary) {
    table.append(
        String.format(
            Locale.ROOT,
            "<tr><td>%s</td><td class='id'>%s</td><td class='n'><b>%s</b></td>"
                + "<td class='n'>%s–%s</td><td class='n'>%d</td>",
            measure.label(),
            measure.key(),
            shown(measure, all.mean()),
            shown(measure, all.low()),
            shown(measure, all.high()),
            all.n()));
    for (Summary.Group group : summary.kinds().values()) {
      Summary.Mean mean = group.means().get(measure);
      table
          .append("<td class='n'>")
          .append(mean == null ? "" : shown(measure, mean.mean()))
          .append("</td>");
    }
    table.append("</tr>");
  }

  private static String shown(Measure measure, double value) {
    return measure == Measure.UNSUPPORTED_FIGURES
        ? String.format(Locale.ROOT, "%.3f", value)
        : String.format(Locale.ROOT, "%.1f%%", 100 * value);
  }
}
