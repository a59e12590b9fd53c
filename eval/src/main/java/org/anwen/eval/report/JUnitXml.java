package org.anwen.eval.report;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.anwen.eval.measure.Fault;
import org.anwen.eval.score.Scored;

/** {@code junit.xml}: a test case a question, so that any CI shows which are wrong and why. */
public final class JUnitXml {
  private JUnitXml() {}

  public static String of(String suite, List<Scored> scored) {
    StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    xml.append(
        String.format(
            Locale.ROOT,
            "<testsuite name=\"%s\" tests=\"%d\" failures=\"%d\" errors=\"%d\" time=\"%.3f\">%n",
            Xml.escape(suite),
            scored.size(),
            scored.stream().filter(s -> !s.verdict().right() && !failed(s)).count(),
            scored.stream().filter(JUnitXml::failed).count(),
            scored.stream().mapToDouble(s -> s.outcome().judged().wallMs()).sum() / 1000));
    for (Scored row : scored) {
      append(suite, row, xml);
    }
    return xml.append("</testsuite>\n").toString();
  }

  private static void append(String suite, Scored row, StringBuilder xml) {
    xml.append(
        String.format(
            Locale.ROOT,
            "  <testcase classname=\"%s.%s\" name=\"%s %s\" time=\"%.3f\"",
            Xml.escape(suite),
            Xml.escape(row.kind()),
            Xml.escape(row.id()),
            Xml.escape(row.outcome().item().question()),
            row.outcome().judged().wallMs() / 1000));
    if (row.verdict().right()) {
      xml.append("/>\n");
      return;
    }
    String element = failed(row) ? "error" : "failure";
    String why =
        row.verdict().faults().stream().map(Fault::toString).collect(Collectors.joining("; "));
    xml.append(">\n    <").append(element).append(" message=\"").append(Xml.escape(why));
    xml.append("\">").append(Xml.escape(row.outcome().judged().answer()));
    xml.append("</").append(element).append(">\n  </testcase>\n");
  }

  private static boolean failed(Scored row) {
    return row.verdict().has(Fault.What.FAILED);
  }
}
