package org.anwen.reason.figure;

import java.util.List;
import java.util.regex.Pattern;
import org.anwen.ledger.CaseRecord;
import org.anwen.ledger.Fact;
import org.anwen.ledger.figure.Quantity;

/**
 * Whether a figure is the part of a whole that falls to a place asked about: 35起 for 乙镇 in
 * 「甲镇、乙镇共92起，其中甲镇57起、乙镇35起」, where the whole is said of that place, too, or one of at least three
 * in a row. Stateless.
 */
final class PartOfPlace {
  private static final Pattern LEADS = Pattern.compile("^(?:其中|[、，；：和与及])+");
  private static final Pattern PLACE =
      Pattern.compile("\\p{IsHan}{1,8}[省市州区县旗镇乡村]|\\p{IsHan}{2,8}(?:街道|社区|小区)");
  private static final double OWN = 0.9;
  private static final int ROW = 3;

  private PartOfPlace() {}

  /** What speaks for a figure that stands right behind the name of a place asked about. */
  static double score(CaseRecord record, Fact fact, List<String> places) {
    if (places.isEmpty() || fact.quantity().isEmpty()) {
      return 0;
    }
    return places.contains(place(record, fact))
            && (isOfRow(record, fact)
                || record.facts().stream().anyMatch(whole -> isWhole(record, whole, fact)))
        ? OWN
        : 0;
  }

  /** The words right before a figure, from the last mark on. */
  private static String place(CaseRecord record, Fact fact) {
    return LEADS.matcher(OwnWords.before(OwnWords.of(record, fact))).replaceFirst("");
  }

  private static boolean isOfRow(CaseRecord record, Fact fact) {
    return record.facts().stream()
            .filter(f -> f.quantity().isPresent())
            .filter(f -> record.clause(f).sentence() == record.clause(fact).sentence())
            .filter(f -> f.quantity().get().unit().equals(fact.quantity().orElseThrow().unit()))
            .filter(f -> PLACE.matcher(place(record, f)).matches())
            .limit(ROW)
            .count()
        == ROW;
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
