package org.anwen.server;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Locale;
import org.anwen.api.Evidence;
import org.anwen.api.Finding;
import org.anwen.api.Quote;

/**
 * What an answer was made from, as it is stored with its turn, so that a complaint can be traced:
 * the passages found and the findings, each bounded in number.
 */
record EvidenceJson(
    @JsonProperty("passages") List<String> passages,
    @JsonProperty("findings") List<FindingJson> findings) {
  private static final int PASSAGES = 20;
  private static final int FINDINGS = 40;
  private static final int QUOTES = 8;

  record FindingJson(
      @JsonProperty("role") String role,
      @JsonProperty("label") String label,
      @JsonProperty("value") String value,
      @JsonProperty("statement") String statement,
      @JsonProperty("support") List<PlaceJson> support) {}

  record PlaceJson(
      @JsonProperty("caseId") String caseId,
      @JsonProperty("start") int start,
      @JsonProperty("end") int end) {}

  static EvidenceJson of(Evidence evidence) {
    return new EvidenceJson(
        evidence.hits().stream().limit(PASSAGES).map(hit -> hit.passage().id()).toList(),
        evidence.findings().stream().limit(FINDINGS).map(EvidenceJson::finding).toList());
  }

  private static FindingJson finding(Finding finding) {
    return new FindingJson(
        finding.role().name().toLowerCase(Locale.ROOT),
        finding.label(),
        finding.value(),
        finding.statement(),
        finding.support().stream().limit(QUOTES).map(EvidenceJson::place).toList());
  }

  private static PlaceJson place(Quote quote) {
    return new PlaceJson(quote.caseId(), quote.start(), quote.end());
  }
}
