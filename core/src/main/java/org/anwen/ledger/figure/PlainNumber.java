package org.anwen.ledger.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.anwen.api.Span;
import org.anwen.text.ChineseText;

/** The reader of a number that stands alone in a table's cell, with no unit anywhere. */
public final class PlainNumber {
  private static final int LONGEST = 18;

  private PlainNumber() {}

  public static Optional<Quantity> of(String words) {
    String digits = ChineseText.narrow(words).replace(",", "").replace("，", "");
    boolean number =
        digits.length() <= LONGEST
            && digits.chars().allMatch(c -> c == '.' || (c >= '0' && c <= '9'))
            && digits.chars().filter(c -> c == '.').count() <= 1
            && Character.isDigit(digits.isEmpty() ? ' ' : digits.charAt(0))
            && Character.isDigit(digits.charAt(digits.length() - 1));
    if (!number) {
      return Optional.empty();
    }
    BigDecimal value = new BigDecimal(digits);
    Span span = new Span(0, words.length());
    return Optional.of(new Quantity(span, value, value, Unit.NONE, Set.of(), 0, List.of(), words));
  }
}
