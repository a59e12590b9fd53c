package org.anwen.server;

import java.util.List;
import org.anwen.ingest.PolicyCase;

/** What is known of a case beyond its text, in the shape that is served; thread-safe. */
public interface CaseLedger {
  /** The places a case names, in the order of its text. */
  List<Place> places(PolicyCase policyCase);

  /** The figures, dates, titles and names of a case, in the order of its text. */
  List<Fact> facts(PolicyCase policyCase);

  /**
   * A place that a case names.
   *
   * @param name as the material writes it
   * @param province the province it is or lies in; empty when that is not known
   * @param city the city or prefecture it is or lies in; empty when that is not known
   */
  record Place(String name, String province, String city) {}

  /**
   * One fact of a case; {@code text} is the document's text from {@code start} to {@code end}.
   *
   * @param kind {@code figure}, {@code period}, {@code title}, {@code document_number}, {@code
   *     organization} or {@code place}
   * @param label what it is said of; empty when the text does not say it for this fact alone
   * @param value the amount of a figure as a plain decimal number, 万 and 亿 multiplied out; empty
   *     for the rest
   * @param unit the unit of a figure, such as 元 or 户; empty for the rest
   * @param years the years it is said of
   */
  record Fact(
      String kind,
      String label,
      String value,
      String unit,
      List<Integer> years,
      String text,
      int start,
      int end) {
    public Fact {
      years = List.copyOf(years);
    }
  }
}
