package org.anwen.server;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.anwen.api.Span;
import org.anwen.ingest.PolicyCase;

/** The JSON of cases. */
final class CaseJson {
  private static final int EXCERPT = 120;

  private CaseJson() {}

  /** A case in a list. */
  record Row(
      @JsonProperty("id") String id,
      @JsonProperty("title") String title,
      @JsonProperty("documentId") String documentId,
      @JsonProperty("document") String document,
      @JsonProperty("section") List<String> section,
      @JsonProperty("places") List<String> places,
      @JsonProperty("start") int start,
      @JsonProperty("end") int end,
      @JsonProperty("excerpt") String excerpt) {
    /** A row whose excerpt is the text around {@code at}. */
    static Row of(PolicyCase c, List<CaseLedger.Place> places, int at) {
      return new Row(
          c.id(),
          c.title(),
          c.documentId(),
          c.documentTitle(),
          c.section(),
          places.stream().map(CaseLedger.Place::name).distinct().toList(),
          c.start(),
          c.end(),
          Clip.around(c.text(), at, EXCERPT));
    }
  }

  record Page(
      @JsonProperty("total") int total,
      @JsonProperty("offset") int offset,
      @JsonProperty("cases") List<Row> cases) {}

  record Segment(@JsonProperty("start") int start, @JsonProperty("end") int end) {
    static Segment of(Span span) {
      return new Segment(span.start(), span.end());
    }
  }

  record FactJson(
      @JsonProperty("kind") String kind,
      @JsonProperty("label") String label,
      @JsonProperty("value") String value,
      @JsonProperty("unit") String unit,
      @JsonProperty("years") List<Integer> years,
      @JsonProperty("text") String text,
      @JsonProperty("start") int start,
      @JsonProperty("end") int end) {
    static FactJson of(CaseLedger.Fact f) {
      return new FactJson(
          f.kind(), f.label(), f.value(), f.unit(), f.years(), f.text(), f.start(), f.end());
    }
  }

  /**
   * A whole case.
   *
   * @param text the segments of the document's text joined
   * @param segments where the text stands in the document; more than one where a page break that
   *     split the case was left out
   */
  record Detail(
      @JsonUnwrapped Row row,
      @JsonProperty("number") String number,
      @JsonProperty("order") int order,
      @JsonProperty("text") String text,
      @JsonProperty("segments") List<Segment> segments,
      @JsonProperty("facts") List<FactJson> facts) {
    static Detail of(PolicyCase c, CaseLedger ledger) {
      return new Detail(
          Row.of(c, ledger.places(c), 0),
          c.number(),
          c.order(),
          c.text(),
          c.segments().stream().map(Segment::of).toList(),
          ledger.facts(c).stream().map(FactJson::of).toList());
    }
  }
}
