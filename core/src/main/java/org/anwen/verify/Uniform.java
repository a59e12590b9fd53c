package org.anwen.verify;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anwen.ledger.figure.Dimension;
import org.anwen.ledger.figure.Quantity;
import org.anwen.ledger.figure.QuantityLexer;

/**
 * Texts with their figures in one writing: 百分之四十五 and 45%, 3.2亿元 and 32000万元 become alike, so that
 * the characters beside a word are the same however a figure is written. Stateless.
 */
final class Uniform {
  private static final String NUMERALS = "[0-9.,零〇一二三四五六七八九十百千万亿两]+";
  private static final Pattern NUMBER =
      Pattern.compile("(?<percent>百分之" + NUMERALS + ")|" + NUMERALS);

  private static final Pattern PERCENT = Pattern.compile("%|百分之");

  private Uniform() {}

  /**
   * A text with each figure that is one number in digits.
   *
   * @param folded the text
   */
  static String of(String folded) {
    StringBuilder text = new StringBuilder(folded);
    for (Quantity quantity : QuantityLexer.scan(folded).reversed()) {
      Matcher number = NUMBER.matcher(quantity.written());
      if (isPlain(quantity) && number.find()) {
        int from = quantity.span().start();
        String digits = quantity.low().stripTrailingZeros().toPlainString();
        text.replace(
            from + number.start(),
            from + number.end(),
            number.group("percent") == null ? digits : digits + "%");
      }
    }
    return text.toString();
  }

  /** Whether a figure is told by one number: not 3—5, 3:4, 九分之一, 三成. */
  private static boolean isPlain(Quantity quantity) {
    boolean part = quantity.unit().dimension() == Dimension.PERCENT;
    return !quantity.isRange()
        && quantity.terms().isEmpty()
        && (!part || PERCENT.matcher(quantity.written()).find());
  }
}
