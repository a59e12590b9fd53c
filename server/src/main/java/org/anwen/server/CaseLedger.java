package org.anwen.server;

import java.util.List;
import org.anwen.Assistant;
import org.anwen.ingest.PolicyCase;

/** What the ledger holds of a case, in the shape that is served; thread-safe. */
public interface CaseLedger {
  /** The places a case is about, in the order they are named. */
  List<Place> places(PolicyCase policyCase);

  /** The figures, dates and titles of a case, in their order. */
  List<Fact> facts(PolicyCase policyCase);

  /**
   * A place that a case is about.
   *
   * @param name as the material writes it
   * @param province the province it lies in, or is; empty when unknown
   * @param city the city or prefecture it lies in, or is; empty when unknown or a province
   */
  record Place(String name, String province, String city) {}

  /**
   * One fact of a case; {@code text} is the document's text from {@code start} to {@code end}.
   *
   * @param kind what it is, such as {@code amount}, {@code count}, {@code year} or {@code title}
   * @param label what it says something about; empty when that is not known
   */
  record Fact(String kind, String label, String text, int start, int end) {}

  /** A ledger that holds nothing. */
  CaseLedger EMPTY =
      new CaseLedger() {
        @Override
        public List<Place> places(PolicyCase policyCase) {
          return List.of();
        }

        @Override
        public List<Fact> facts(PolicyCase policyCase) {
          return List.of();
        }
      };

  static CaseLedger of(Assistant assistant) {
    return EMPTY;
  }
}
