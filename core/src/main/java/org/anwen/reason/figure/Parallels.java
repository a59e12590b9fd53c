package org.anwen.reason.figure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anwen.ledger.figure.Quantity;
import org.anwen.place.Scope;
import org.anwen.reason.figure.FactReader.Scored;
import org.anwen.text.ChineseNumerals;

/**
 * Finds the figures that a case states alike of several places: 「两所学院投资加起来」 where each of two towns
 * has one sum of money. Only where the question says how many there are, and each place states one
 * such figure and no more. Stateless.
 */
public final class Parallels {
  private static final Pattern NUMBER =
      Pattern.compile("([两二三四五六七八九2-9])(?:个|处|地|家|所|座|镇|县|区|村|市|街道|社区|小区|园区|校|院)");

  private Parallels() {}

  /** One figure for each of the places; empty where the case does not state just so many. */
  public static List<Scored> of(Scored best, String question) {
    Matcher asked = NUMBER.matcher(question);
    if (!asked.find()) {
      return List.of();
    }
    Quantity measure = Comparables.quantity(best);
    Map<Scope, Scored> found = new LinkedHashMap<>();
    for (Scored figure : CaseFigures.of(best.record(), q -> isLike(q, measure))) {
      boolean placed = !figure.clause().scope().label().isEmpty();
      if (placed && found.put(figure.clause().scope(), figure) != null) {
        return List.of();
      }
    }
    return found.size() == ChineseNumerals.anyDigit(asked.group(1).charAt(0))
        ? List.copyOf(found.values())
        : List.of();
  }

  /** Of one unit and reckoned for the same, where a year that is not said counts as said. */
  private static boolean isLike(Quantity quantity, Quantity measure) {
    String per = quantity.unit().per();
    String other = measure.unit().per();
    boolean yearly = (per.isEmpty() || per.equals("年")) && (other.isEmpty() || other.equals("年"));
    return !quantity.isRange()
        && quantity.unit().measuresLike(measure.unit())
        && quantity.unit().name().equals(measure.unit().name())
        && (yearly || per.equals(other));
  }
}
