package org.anwen.eval.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.anwen.eval.Json;
import org.anwen.eval.measure.Abstention;
import org.anwen.eval.measure.Fault;
import org.anwen.eval.run.AnswerRow;
import org.anwen.eval.run.Manifest;
import org.anwen.eval.score.Measure;
import org.anwen.eval.score.Scored;
import org.anwen.eval.score.Summary;
import org.anwen.eval.suite.Expectation;
import org.anwen.eval.suite.Item;

/**
 * {@code report.json}: {@code manifest}, {@code measures} (name, label, direction), {@code all} and
 * {@code kinds} with means and intervals, {@code abstention}, {@code latency}, and {@code
 * questions} with what was expected, what was answered, the scores, and what is wrong.
 */
public final class ReportJson {
  private ReportJson() {}

  public static ObjectNode of(Manifest manifest, List<Scored> scored, Summary summary) {
    ObjectNode report = Json.MAPPER.createObjectNode();
    report.set("manifest", manifest.json());
    ArrayNode measures = report.putArray("measures");
    for (Measure measure : Measure.values()) {
      if (summary.all().means().containsKey(measure)) {
        measures
            .addObject()
            .put("name", measure.key())
            .put("label", measure.label())
            .put("direction", measure.direction().name().toLowerCase(java.util.Locale.ROOT));
      }
    }
    report.set("all", group(summary.all()));
    ObjectNode kinds = report.putObject("kinds");
    summary.kinds().forEach((kind, group) -> kinds.set(kind, group(group)));
    report.set("abstention", abstention(summary.abstention()));
    ObjectNode latency = report.putObject("latency");
    latency.set("warm", Json.MAPPER.valueToTree(summary.latency()));
    latency.set("cold", Json.MAPPER.valueToTree(summary.cold()));
    ArrayNode questions = report.putArray("questions");
    scored.forEach(row -> questions.add(question(row)));
    return report;
  }

  private static ObjectNode group(Summary.Group group) {
    ObjectNode node = Json.MAPPER.createObjectNode();
    node.put("questions", group.questions());
    ObjectNode means = node.putObject("means");
    group
        .means()
        .forEach(
            (measure, mean) ->
                means
                    .putObject(measure.key())
                    .put("n", mean.n())
                    .put("mean", round(mean.mean()))
                    .put("low", round(mean.low()))
                    .put("high", round(mean.high()))
                    .put("sum", round(mean.sum())));
    return node;
  }

  private static JsonNode abstention(Abstention.Summary summary) {
    ObjectNode node = Json.MAPPER.createObjectNode();
    node.put("precision", round(summary.precision()));
    node.put("recall", round(summary.recall()));
    node.put("f1", round(summary.f1()));
    node.put("falseRefusals", round(summary.falseRefusals()));
    node.put("area", round(summary.area()));
    node.put("areaByChance", round(summary.chance()));
    node.put("areaAtBest", round(summary.best()));
    node.set("curve", Json.MAPPER.valueToTree(summary.curve()));
    return node;
  }

  private static ObjectNode question(Scored row) {
    Item item = row.outcome().item();
    ObjectNode node = AnswerRow.write(row.outcome());
    node.put("understood", row.outcome().judged().kind());
    node.put("kind", item.kind());
    node.put("suite", item.suite());
    node.put("cluster", item.cluster());
    node.put("draft", item.draft());
    node.set("turns", Json.MAPPER.valueToTree(item.turns()));
    item.expect().ifPresent(expect -> node.set("expect", expectation(expect)));
    node.set("spans", Json.MAPPER.valueToTree(item.spans()));
    node.put("prediction", row.prediction());
    node.set("cited", Json.MAPPER.valueToTree(row.cited()));
    node.put("right", row.verdict().right());
    ArrayNode faults = node.putArray("faults");
    for (Fault fault : row.verdict().faults()) {
      faults.addObject().put("what", fault.what().label()).put("detail", fault.detail());
    }
    node.set("unsupported", Json.MAPPER.valueToTree(row.unsupported()));
    ObjectNode scores = node.putObject("scores");
    for (Map.Entry<Measure, Double> score : row.scores().entrySet()) {
      scores.put(score.getKey().key(), round(score.getValue()));
    }
    return node;
  }

  private static ObjectNode expectation(Expectation expect) {
    ObjectNode node = Json.MAPPER.createObjectNode();
    node.set(
        "all",
        Json.MAPPER.valueToTree(expect.all().stream().map(a -> String.join("|", a)).toList()));
    node.set("none", Json.MAPPER.valueToTree(expect.none()));
    node.set("cite", Json.MAPPER.valueToTree(expect.cite()));
    node.set("may", Json.MAPPER.valueToTree(expect.may()));
    node.put("only", expect.only());
    node.put("abstain", expect.abstain());
    return node;
  }

  private static double round(double value) {
    return Math.round(value * 1e6) / 1e6;
  }
}
