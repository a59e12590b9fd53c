package org.anwen.verify;

import java.util.List;
import java.util.Set;
import org.anwen.ledger.Qualifier;
import org.anwen.ledger.Quantity;
import org.anwen.ledger.QuantityLexer;

/**
 * The rule that a figure is bounded as its source bounds it: 近 does not become 超过, a ceiling no
 * floor, and neither is left out. Thread-safe.
 */
final class Bounds {
  private Bounds() {}

  /** How a figure stands to the amount that is meant. */
  private enum Side {
    EXACT,
    ABOUT,
    BELOW,
    ABOVE,
    AT_MOST;

    static Side of(Quantity quantity) {
      Set<Qualifier> said = quantity.qualifiers();
      if (said.contains(Qualifier.AT_MOST)
          || said.contains(Qualifier.WITHIN)
          || said.contains(Qualifier.HIGHEST)) {
        return AT_MOST;
      }
      if (said.contains(Qualifier.AT_LEAST)
          || said.contains(Qualifier.OVER)
          || said.contains(Qualifier.SURPLUS)
          || said.contains(Qualifier.LOWEST)) {
        return ABOVE;
      }
      if (said.contains(Qualifier.NEARLY) || said.contains(Qualifier.UNDER)) {
        return BELOW;
      }
      return said.contains(Qualifier.ABOUT) ? ABOUT : EXACT;
    }

    /** Whether a figure of the other side may be told as one of this. */
    boolean tells(Side source) {
      return this == source || (this == ABOUT && source == EXACT);
    }
  }

  /** Whether some figure of a text is bounded otherwise than wherever its sources state it. */
  static boolean moved(String text, List<Reading> sources) {
    for (Quantity quantity : QuantityLexer.scan(text)) {
      Side side = Side.of(quantity);
      boolean stated = false;
      boolean told = false;
      for (Reading source : sources) {
        for (Quantity known : source.quantities()) {
          if (quantity.matches(known)) {
            stated = true;
            told |= side.tells(Side.of(known));
          } else if (quantity.roundsTo(known)) {
            told = true;
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
