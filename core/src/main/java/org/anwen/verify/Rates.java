package org.anwen.verify;

import java.util.List;
import java.util.regex.Pattern;
import org.anwen.ledger.figure.Quantity;
import org.anwen.ledger.figure.QuantityLexer;
import org.anwen.text.Folding;

/**
 * The rule that an amount for each of something is not told as the amount of all: where every
 * source states a figure for a household or a square metre, the sentence or the question names
 * that, too. Thread-safe.
 */
final class Rates {
  private static final Pattern JOINT = Pattern.compile("[·/]");
  private static final String YEAR = "年";

  /** How far behind a figure may stand what it is reckoned for. */
  private static final int AFTER = 5;

  /** A year that an amount is of, not a date or a number of years. */
  private static final Pattern OF_A_YEAR =
      Pattern.compile("(?<![0-9〇零一二三四五六七八九十百千两几半多余近今去前明])年(?![底初末内限龄])");

  private Rates() {}

  /** Whether some figure of a text has lost what its sources reckon it for. */
  static boolean lost(String text, List<Reading> sources, List<String> question) {
    for (Quantity quantity : QuantityLexer.scan(text)) {
      if (!quantity.unit().per().isEmpty()) {
        continue;
      }
      int end = Math.min(text.length(), quantity.span().end() + AFTER);
      String upTo = text.substring(0, end);
      boolean stated = false;
      boolean named = false;
      for (Reading source : sources) {
        for (Form form : source.forms()) {
          for (Quantity known : isBare(form) ? List.<Quantity>of() : form.quantities()) {
            if (quantity.matches(known) || quantity.roundsTo(known)) {
              stated = true;
              named |= isNamed(known.unit().per(), upTo, question);
            }
          }
        }
      }
      if (stated && !named) {
        return true;
      }
    }
    return false;
  }

  /** Whether a part is nothing but figures, as the value of a finding is. */
  private static boolean isBare(Form form) {
    return form.words().chars().allMatch(c -> c == Form.FIGURE || c == '、');
  }

  /**
   * Whether a text up to a figure or the question says each thing that an amount is reckoned for.
   */
  private static boolean isNamed(String per, String text, List<String> question) {
    if (per.isEmpty()) {
      return true;
    }
    String all = Folding.of(text + "，" + String.join("，", question));
    for (String thing : JOINT.split(per)) {
      boolean named =
          thing.equals(YEAR)
              ? OF_A_YEAR.matcher(all).find()
              : thing.length() > 1
                  ? all.contains(thing)
                  : Pattern.compile("[每各/逐一单按]" + thing + "|" + thing + "均").matcher(all).find();
      if (!named) {
        return false;
      }
    }
    return true;
  }
}
