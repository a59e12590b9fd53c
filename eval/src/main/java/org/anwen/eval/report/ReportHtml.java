package org.anwen.eval.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.anwen.eval.Json;
import org.anwen.eval.measure.Fault;
import org.anwen.eval.run.Manifest;
import org.anwen.eval.run.Response;
import org.anwen.eval.score.Measure;
import org.anwen.eval.score.Scored;
import org.anwen.eval.score.Summary;
import org.anwen.ingest.Corpus;
import org.anwen.ingest.PolicyCase;
import org.anwen.ingest.SourceDocument;

/**
 * {@code report.html}: one file that needs no network, with totals, charts by kind, filters, and
 * each question with its answer, its citations marked in the source, and why it is wrong.
 */
public final class ReportHtml {
  private ReportHtml() {}

  /**
   * The page.
   *
   * @param report as {@link ReportJson} makes it
   */
  public static String of(
      Manifest manifest,
      ObjectNode report,
      List<Scored> scored,
      Summary summary,
      Optional<Corpus> corpus) {
    ObjectNode data = Json.MAPPER.createObjectNode();
    data.set("questions", report.path("questions"));
    data.set("cases", cases(scored, corpus));
    Map<String, String> values = new HashMap<>();
    values.put("title", "评测报告 · " + Xml.escape(manifest.suite()));
    values.put(
        "subtitle",
        Xml.escape(
            manifest.target()
                + " · "
                + manifest.documents()
                + " 份文档 documents · "
                + manifest.cases()
                + " 个案例 cases · "
                + manifest.started().truncatedTo(ChronoUnit.SECONDS)));
    values.put("style", Template.resource("page.css"));
    values.put("script", Template.resource("report.js"));
    values.put("tiles", Tiles.of(scored, summary));
    values.put("charts", charts(summary) + faults(scored));
    values.put("measures", MeasureTable.of(summary));
    values.put("manifest", manifestTable(report.path("manifest")));
    values.put("data", Template.embedded(Json.line(data)));
    return Template.fill(Template.resource("report.html"), values);
  }

  private static String charts(Summary summary) {
    StringBuilder charts = new StringBuilder();
    charts.append(bars(summary, Measure.RIGHT));
    for (Measure measure :
        List.of(Measure.CITE_RECALL, Measure.RECALL_5, Measure.FIGURE_RECALL, Measure.SUPPORT)) {
      if (summary.all().means().containsKey(measure)) {
        charts.append(bars(summary, measure));
      }
    }
    List<Charts.Point> points =
        summary.abstention().curve().stream()
            .map(p -> new Charts.Point(p.coverage(), p.accuracy()))
            .toList();
    if (points.size() > 1) {
      String title =
          String.format(
              Locale.ROOT,
              "覆盖率–准确率 Coverage and accuracy：面积 area %.3f（随机 chance %.3f，最好 best %.3f）",
              summary.abstention().area(),
              summary.abstention().chance(),
              summary.abstention().best());
      charts.append(Charts.curve(title, "覆盖率 coverage", points));
    }
    return charts.toString();
  }

  /** How often each rule is broken, as a share of all questions. */
  private static String faults(List<Scored> scored) {
    List<Charts.Bar> bars = new ArrayList<>();
    for (Fault.What what : Fault.What.values()) {
      long broken = scored.stream().filter(row -> row.verdict().has(what)).count();
      if (broken > 0) {
        double share = (double) broken / scored.size();
        String note = String.format(Locale.ROOT, "%.1f%%  (%d)", 100 * share, broken);
        bars.add(new Charts.Bar(what.label(), share, share, share, note));
      }
    }
    return bars.isEmpty() ? "" : Charts.bars("为什么算错 Why it is wrong", bars);
  }

  private static String bars(Summary summary, Measure measure) {
    List<Charts.Bar> bars = new ArrayList<>();
    summary
        .kinds()
        .forEach(
            (kind, group) -> {
              Summary.Mean mean = group.means().get(measure);
              if (mean != null) {
                bars.add(bar(kind, mean));
              }
            });
    Summary.Mean all = summary.all().means().get(measure);
    if (all != null) {
      bars.add(bar("全部 all", all));
    }
    return Charts.bars(measure.label() + " " + measure.key(), bars);
  }

  private static Charts.Bar bar(String label, Summary.Mean mean) {
    String note = String.format(Locale.ROOT, "%.1f%%  (n=%d)", 100 * mean.mean(), mean.n());
    return new Charts.Bar(label, mean.mean(), mean.low(), mean.high(), note);
  }

  private static String manifestTable(JsonNode manifest) {
    StringBuilder table = new StringBuilder("<table>");
    manifest
        .properties()
        .forEach(
            entry ->
                table
                    .append("<tr><th>")
                    .append(Xml.escape(entry.getKey()))
                    .append("</th><td>")
                    .append(
                        Xml.escape(
                            entry.getValue().isValueNode()
                                ? entry.getValue().asText()
                                : entry.getValue().toString()))
                    .append("</td></tr>"));
    return table.append("</table>").toString();
  }

  /** The text in its document of each case that a question cites, and the titles of those found. */
  private static ObjectNode cases(List<Scored> scored, Optional<Corpus> corpus) {
    ObjectNode cases = Json.MAPPER.createObjectNode();
    if (corpus.isEmpty()) {
      return cases;
    }
    Set<String> cited = new HashSet<>();
    Set<String> found = new HashSet<>();
    for (Scored row : scored) {
      for (Response response : row.outcome().responses()) {
        response.citations().forEach(citation -> cited.add(citation.caseId()));
        response.hits().stream().limit(10).forEach(hit -> found.add(hit.caseId()));
      }
    }
    for (PolicyCase policyCase : corpus.get().cases()) {
      boolean shown = cited.contains(policyCase.id());
      Optional<SourceDocument> document = corpus.get().document(policyCase.documentId());
      if ((shown || found.contains(policyCase.id())) && document.isPresent()) {
        String text = shown ? inDocument(policyCase, document.get()) : "";
        cases
            .putObject(policyCase.id())
            .put("title", policyCase.title())
            .put("start", policyCase.start())
            .put("text", text);
      }
    }
    return cases;
  }

  private static String inDocument(PolicyCase policyCase, SourceDocument document) {
    int end = Math.min(policyCase.end(), document.text().length());
    return document.text().substring(Math.min(policyCase.start(), end), end);
  }
}
