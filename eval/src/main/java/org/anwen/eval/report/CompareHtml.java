package org.anwen.eval.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.anwen.eval.compare.Comparison;
import org.anwen.eval.compare.StoredRun;
import org.anwen.eval.score.Measure;

/** A comparison as one self-contained page: differences, their intervals, and what flipped. */
public final class CompareHtml {
  private CompareHtml() {}

  public static String of(Comparison comparison) {
    Map<String, String> values = new HashMap<>();
    values.put("style", Template.resource("page.css"));
    values.put("title", Xml.escape("对比 " + comparison.a().name() + " → " + comparison.b().name()));
    values.put("verdict", Xml.escape(CompareText.verdict(comparison)));
    values.put(
        "subtitle",
        Xml.escape(
            "A = "
                + comparison.a().name()
                + "，B = "
                + comparison.b().name()
                + "；共同题目 common "
                + comparison.common()
                + "，仅 A "
                + comparison.onlyA()
                + "，仅 B "
                + comparison.onlyB()));
    values.put("charts", charts(comparison));
    values.put("measures", table(comparison.rows()));
    values.put("kinds", table(comparison.kinds()));
    values.put("flips", flips(comparison.flipped()));
    return Template.fill(Template.resource("compare.html"), values);
  }

  private static String charts(Comparison comparison) {
    return Charts.forest("差值 B − A（95% 区间）", differences(comparison.rows()))
        + Charts.forest("答对之差，按题型 right by kind", differences(comparison.kinds()));
  }

  private static List<Charts.Bar> differences(List<Comparison.Row> rows) {
    List<Charts.Bar> bars = new ArrayList<>();
    for (Comparison.Row row : rows) {
      if (row.measure() != Measure.UNSUPPORTED_FIGURES) {
        String note = String.format(Locale.ROOT, "%+.2f%%", 100 * row.difference());
        bars.add(new Charts.Bar(row.name(), row.difference(), row.low(), row.high(), note));
      }
    }
    return bars;
  }

  private static String table(List<Comparison.Row> rows) {
    StringBuilder table =
        new StringBuilder(
            "<table><tr><th>指标</th><th class='n'>n</th><th class='n'>A</th><th class='n'>B</th>"
                + "<th class='n'>B − A</th><th class='n'>95%</th><th class='n'>p</th>"
                + "<th class='n'>Holm</th><th class='n'>胜/平/负</th><th></th></tr>");
    for (Comparison.Row row : rows) {
      String state = row.regression() ? "bad" : row.significant() ? "good" : "";
      String word = row.regression() ? "变差 worse" : row.significant() ? "变好 better" : "";
      table.append(
          String.format(
              Locale.ROOT,
              "<tr><td>%s</td><td class='n'>%d</td><td class='n'>%.4f</td><td class='n'>%.4f</td>"
                  + "<td class='n'>%+.4f</td><td class='n'>%+.4f…%+.4f</td><td class='n'>%.4f</td>"
                  + "<td class='n'>%.4f</td><td class='n'>%d/%d/%d</td>"
                  + "<td>%s</td></tr>",
              Xml.escape(row.name()),
              row.n(),
              row.meanA(),
              row.meanB(),
              row.difference(),
              row.low(),
              row.high(),
              row.p(),
              row.holm(),
              row.win(),
              row.tie(),
              row.loss(),
              word.isEmpty() ? "" : "<span class='tag " + state + "'>" + word + "</span>"));
    }
    return table.append("</table>").toString();
  }

  private static String flips(List<Comparison.Flip> flips) {
    StringBuilder html = new StringBuilder();
    for (Comparison.Flip flip : flips) {
      html.append(
          String.format(
              Locale.ROOT,
              "<details class='q%s'><summary><span class='id'>%s</span><span class='tag'>%s</span>"
                  + "<span class='grow'>%s</span><span class='tag %s'>%s</span></summary>"
                  + "<div class='body two'>%s%s</div></details>",
              flip.won() ? "" : " wrong",
              Xml.escape(flip.a().id()),
              Xml.escape(flip.a().kind()),
              Xml.escape(flip.a().text()),
              flip.won() ? "good" : "bad",
              flip.won() ? "错 → 对 fixed" : "对 → 错 broken",
              side("A", flip.a()),
              side("B", flip.b())));
    }
    return html.isEmpty() ? "<p class='card'>没有翻转的题目 None</p>" : html.toString();
  }

  private static String side(String name, StoredRun.Question question) {
    StringBuilder faults = new StringBuilder();
    question
        .faults()
        .forEach(fault -> faults.append("<li>").append(Xml.escape(fault)).append("</li>"));
    return String.format(
        Locale.ROOT,
        "<div><h3>%s</h3><div class='answer'>%s</div><ul class='faults'>%s</ul></div>",
        name,
        Xml.escape(question.answer()),
        faults);
  }
}
