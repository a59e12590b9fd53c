package org.anwen.reason.figure;

import java.util.List;
import java.util.regex.Pattern;
import org.anwen.ledger.CaseRecord;
import org.anwen.ledger.Fact;
import org.anwen.ledger.figure.Quantity;

/**
 * Whether a figure is the part of a whole that falls to a place asked about: 35起 for 乙镇 in
 * 「甲镇、乙镇共92起，其中甲镇57起、乙镇35起」, where the whole is said of that place, too. Stateless.
 */
final class PartOfPlace {
  private static final Pattern LEADS = Pattern.compile("^(?:其中|[、，；：和与及])+");
  private static final double OWN = 0.9;

  private PartOfPlace() {}

  /** What speaks for a figure that stands right behind the name of a place asked about. */
  static double score(CaseRecord record, Fact fact, List<String> places) {
    if (places.isEmpty() || fact.quantity().isEmpty()) {
      return 0;
    }
    String before = OwnWords.before(OwnWords.of(record, fact));
    String own = LEADS.matcher(before).replaceFirst("");
    boolean named = places.contains(own);
    return named && record.facts().stream().anyMatch(whole -> isWhole(record, whole, fact))
        ? OWN
        : 0;
  }

  private static boolean isWhole(CaseRecord record, Fact whole, Fact part) {
    if (whole.quantity().isEmpty()
        || whole.span().end() > part.span().start()
        || record.clause(whole).sentence() != record.clause(part).sentence()) {
      return false;
    }
    Quantity all = whole.quantity().get();
    Quantity some = part.quantity().orElseThrow();
    String between = record.source().text().substring(whole.span().end(), part.span().start());
    return between.contains("其中")
        && all.unit().equals(some.unit())
        && all.baseLow().compareTo(some.baseHigh()) > 0;
  }
}
