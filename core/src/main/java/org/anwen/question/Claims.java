package org.anwen.question;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.anwen.ledger.figure.Dimension;
import org.anwen.ledger.figure.Quantity;
import org.anwen.ledger.figure.QuantityLexer;

/**
 * The figures that a question asserts: 300元 in 「那宁波也是300元吗」. 一个月, which says what a figure is
 * reckoned by, and 两个 in 「前两个」 are ways of speaking and assert nothing. Stateless.
 */
public final class Claims {
  private static final Pattern SPOKEN =
      Pattern.compile(
          "一.{1,3}|[两几](个|种|项|家|座|张|条|次|名|位|人|户|年|月|个月|天|日|小时|分钟|周|批|期|类|方面|省|市|县|区|地|者|处)?");

  private static final Pattern BOUND_OF =
      Pattern.compile("以[上下内外](?:的(?!$|[吗吧，])|怎|如何|多少|几|什么|给|可|能|由|需)");

  private Claims() {}

  /**
   * @param topic the question without places and years, folded
   */
  public static List<Quantity> of(String topic) {
    return QuantityLexer.scan(topic).stream()
        .filter(q -> isClaim(q) && !isCondition(topic, q))
        .toList();
  }

  /** 500万以下的 says which are meant, and claims nothing. */
  private static boolean isCondition(String topic, Quantity quantity) {
    String after = topic.substring(quantity.span().end());
    return BOUND_OF
        .matcher(quantity.written() + after.substring(0, Math.min(4, after.length())))
        .find();
  }

  private static boolean isClaim(Quantity quantity) {
    Dimension dimension = quantity.unit().dimension();
    boolean small =
        quantity.high().compareTo(BigDecimal.TEN) <= 0
            && dimension != Dimension.PERCENT
            && dimension != Dimension.MONEY
            && quantity.written().chars().noneMatch(Character::isDigit);
    return !small || !SPOKEN.matcher(quantity.written()).matches();
  }
}
