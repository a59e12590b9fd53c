package org.anwen.verify;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.anwen.ledger.figure.Qualifier;
import org.anwen.ledger.figure.Quantity;
import org.anwen.ledger.figure.QuantityLexer;

/**
 * The rule that a figure is bounded as its source bounds it: 近 does not become 超过, a ceiling no
 * floor, and neither is left out. Thread-safe.
 */
final class Bounds {
  private Bounds() {}

  /** How a figure stands to the amount that is meant. */
  private enum Side {
    ABOUT,
    BELOW,
    ABOVE,
    AT_MOST;

    static Set<Side> of(Quantity quantity) {
      Set<Side> sides = EnumSet.noneOf(Side.class);
      for (Qualifier qualifier : quantity.qualifiers()) {
        switch (qualifier) {
          case AT_MOST, WITHIN, HIGHEST -> sides.add(AT_MOST);
          case AT_LEAST, OVER, SURPLUS, LOWEST -> sides.add(ABOVE);
          case NEARLY, UNDER -> sides.add(BELOW);
          case ABOUT -> sides.add(ABOUT);
          case REACHED, CUMULATIVE, TOTAL, AVERAGE, ONLY -> {}
        }
      }
      return sides;
    }
  }

  /** Whether one is an average and the other a total. */
  private static boolean isOtherwiseReckoned(Quantity said, Quantity source) {
    return (isAverage(said) && isTotal(source)) || (isTotal(said) && isAverage(source));
  }

  private static boolean isAverage(Quantity quantity) {
    return quantity.qualifiers().contains(Qualifier.AVERAGE);
  }

  private static boolean isTotal(Quantity quantity) {
    return quantity.qualifiers().contains(Qualifier.TOTAL)
        || quantity.qualifiers().contains(Qualifier.CUMULATIVE);
  }

  /** Whether a figure may be told so of one of a source; 约 may be put before an exact one. */
  private static boolean tells(Set<Side> said, Set<Side> source) {
    return said.equals(source) || (source.isEmpty() && said.equals(EnumSet.of(Side.ABOUT)));
  }

  /** Whether a figure is bounded as one of a source with the same words is. */
  static boolean tells(Quantity said, Quantity source) {
    return tells(Side.of(said), Side.of(source));
  }

  /** Whether some figure of a text is bounded otherwise than wherever its sources state it. */
  static boolean moved(String text, List<Reading> sources) {
    for (Quantity quantity : QuantityLexer.scan(text)) {
      Set<Side> side = Side.of(quantity);
      boolean stated = false;
      boolean told = false;
      for (Reading source : sources) {
        for (Quantity known : source.quantities()) {
          if (quantity.matches(known)) {
            stated = true;
            told |= tells(side, Side.of(known));
          } else if (quantity.roundsTo(known)) {
            told = true;
          }
          if (quantity.matches(known) && isOtherwiseReckoned(quantity, known)) {
            return true;
          }
        }
      }
      if (stated && !told) {
        return true;
      }
    }
    return false;
  }
}
