package org.anwen.reason.figure;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anwen.api.Span;
import org.anwen.ledger.figure.Dimension;
import org.anwen.ledger.figure.Quantity;
import org.anwen.ledger.figure.QuantityLexer;

/**
 * The figure that a list is bounded by: 「超过200个」, 「18年以上」, 「都是5300万元」.
 *
 * @param limit the figure
 * @param side which figures pass
 * @param inclusive whether the figure itself passes
 */
public record Bound(Quantity limit, Side side, boolean inclusive) {
  /** Which side of the limit a figure must lie on. */
  public enum Side {
    ABOVE,
    BELOW,
    EQUAL
  }

  private static final Pattern ABOVE =
      Pattern.compile(
          "(?<![不没有])超过|以上|大于|(?<!不)高于|多于|不低于|不少于|不小于|至少|逾|突破|达到|破(?=\\d)|(?<![超不])过了?(?=[\\d一二两三四五六七八九十百千万半])");
  private static final Pattern BELOW =
      Pattern.compile(
          "以下|不到|没(?:有)?到|未满|未达|没(?:有)?超过|(?<!不)低于|(?<!不)少于|(?<!不)小于|不超过|不高于|不大于|不足|以内|不满|至多");
  private static final Pattern STRICT =
      Pattern.compile(
          "(?<![不没有])超过|不到|没(?:有)?到|未满|未达|(?<![超不])过了?(?=[\\d一二两三四五六七八九十百千万半])|大于|(?<!不)高于|多于|逾|突破|不足|不满|(?<!不)低于|(?<!不)少于|(?<!不)小于");
  private static final Pattern NUMBER_OF_CASES =
      Pattern.compile("^(个|处|家|条|项|则|例)?(地方|项目|案例|城市|省|市|县|区|小区|社区|例子|典型|做法|文件)?");
  private static final Pattern IS =
      Pattern.compile("(都|均|同|刚好|正好|恰好|也|就)?(是|为|等于|达|同为)(了)?[“\"]?$");

  /** The bound that a folded question sets, if it sets one. */
  public static Optional<Bound> in(String text) {
    for (Quantity quantity : QuantityLexer.scan(text)) {
      Optional<Bound> bound = of(text, quantity);
      if (bound.isPresent()) {
        return bound;
      }
    }
    return Optional.empty();
  }

  private static Optional<Bound> of(String text, Quantity quantity) {
    Span span = quantity.span();
    String before = text.substring(Math.max(0, span.start() - 6), span.start());
    String after = text.substring(span.end(), Math.min(text.length(), span.end() + 6));
    String around = before + text.substring(span.start(), span.end()) + after;
    boolean above = ABOVE.matcher(around).find();
    boolean below = BELOW.matcher(around).find();
    boolean strict = STRICT.matcher(around).find();
    if (above != below) {
      return Optional.of(new Bound(quantity, above ? Side.ABOVE : Side.BELOW, !strict));
    }
    boolean counts = quantity.unit().dimension() == Dimension.COUNT;
    Matcher cases = NUMBER_OF_CASES.matcher(after);
    boolean ofCases =
        counts && (before.endsWith("哪") || (cases.find() && !cases.group().isEmpty()));
    boolean says = IS.matcher(before).find() || (!counts && after.startsWith("的"));
    return !above && !ofCases && says
        ? Optional.of(new Bound(quantity, Side.EQUAL, true))
        : Optional.empty();
  }

  /** Whether a figure measures what the limit does. */
  public boolean concerns(Quantity stated) {
    if (limit.unit().dimension() == Dimension.NUMBER) {
      return limit.magnitude() > 0
          && stated.unit().dimension() == Dimension.MONEY
          && stated.unit().per().isEmpty();
    }
    boolean per =
        stated.unit().per().equals(limit.unit().per())
            || stated.unit().per().isEmpty()
            || limit.unit().per().isEmpty();
    return per && stated.unit().measuresLike(limit.unit());
  }

  public boolean admits(Quantity stated) {
    BigDecimal value = side == Side.BELOW ? stated.baseLow() : stated.baseHigh();
    int order = value.compareTo(limit.baseLow());
    return switch (side) {
      case ABOVE -> order > 0 || (order == 0 && inclusive);
      case BELOW -> order < 0 || (order == 0 && inclusive);
      case EQUAL -> order == 0;
    };
  }
}
