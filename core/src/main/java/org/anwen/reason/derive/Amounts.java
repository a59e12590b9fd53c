package org.anwen.reason.derive;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Set;
import org.anwen.api.Span;
import org.anwen.ledger.figure.Qualifier;
import org.anwen.ledger.figure.Quantity;
import org.anwen.ledger.figure.Unit;

/** Reckoning with figures beyond adding: multiples, shares, wholes. Stateless. */
public final class Amounts {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int PLACES = 2;
  private static final int TEN_THOUSAND = 4;
  private static final int HUNDRED_MILLION = 8;

  private Amounts() {}

  /** An amount below one of its magnitude in the next smaller one: 2600万元 for 0.26亿元. */
  static Quantity neat(Quantity amount) {
    int magnitude = amount.magnitude();
    BigDecimal size = amount.high().abs();
    if (magnitude == HUNDRED_MILLION && size.compareTo(BigDecimal.ONE.movePointRight(8)) < 0) {
      magnitude = TEN_THOUSAND;
    }
    if (magnitude == TEN_THOUSAND && size.compareTo(BigDecimal.ONE.movePointRight(4)) < 0) {
      magnitude = 0;
    }
    return with(amount, amount.low(), amount.high(), amount.unit(), magnitude);
  }

  /** So many times an amount, no more reckoned for each of something. */
  static Quantity times(Quantity each, BigDecimal number) {
    BigDecimal low = each.low().multiply(number);
    BigDecimal high = each.high().multiply(number);
    int magnitude = each.magnitude();
    if (magnitude == 0 && high.compareTo(BigDecimal.ONE.movePointRight(4)) >= 0) {
      magnitude = TEN_THOUSAND;
    }
    if (magnitude == TEN_THOUSAND && high.compareTo(BigDecimal.ONE.movePointRight(8)) >= 0) {
      magnitude = HUNDRED_MILLION;
    }
    return with(each, low, high, each.unit().per(""), magnitude);
  }

  /** A share of an amount. */
  static Quantity share(Quantity whole, Quantity share) {
    BigDecimal parts = share.baseLow();
    BigDecimal low = whole.low().multiply(parts).divide(HUNDRED, MathContext.DECIMAL64);
    BigDecimal high = whole.high().multiply(parts).divide(HUNDRED, MathContext.DECIMAL64);
    Quantity part = with(whole, low, high, whole.unit(), whole.magnitude());
    return share.isApproximate() ? about(part) : part;
  }

  /** The amount that a part is a share of, to two places of its magnitude. */
  static Quantity whole(Quantity part, Quantity share) {
    BigDecimal whole = part.low().multiply(HUNDRED).divide(share.baseLow(), MathContext.DECIMAL64);
    int magnitude = part.magnitude();
    BigDecimal rounded =
        whole
            .movePointLeft(magnitude)
            .setScale(PLACES, RoundingMode.HALF_UP)
            .movePointRight(magnitude);
    return Quantity.of(rounded, part.unit(), magnitude);
  }

  /** An amount without what it is reckoned for. */
  public static Quantity plain(Quantity amount) {
    return with(amount, amount.low(), amount.high(), amount.unit().per(""), amount.magnitude());
  }

  private static Quantity about(Quantity amount) {
    return new Quantity(
        new Span(0, 0),
        amount.low(),
        amount.high(),
        amount.unit(),
        Set.of(Qualifier.ABOUT),
        amount.magnitude(),
        List.of(),
        "");
  }

  private static Quantity with(
      Quantity amount, BigDecimal low, BigDecimal high, Unit unit, int magnitude) {
    Set<Qualifier> kept = amount.isApproximate() ? Set.of(Qualifier.ABOUT) : Set.of();
    return new Quantity(new Span(0, 0), low, high, unit, kept, magnitude, List.of(), "");
  }
}
