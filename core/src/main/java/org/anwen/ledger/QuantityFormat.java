package org.anwen.ledger;

import java.math.BigDecimal;
import java.util.Set;
import java.util.stream.Collectors;

/** The canonical Chinese writing of a figure. */
final class QuantityFormat {
  private QuantityFormat() {}

  static String format(Quantity quantity) {
    if (!quantity.terms().isEmpty()) {
      return quantity.terms().stream().map(QuantityFormat::plain).collect(Collectors.joining(":"));
    }
    int magnitude = magnitude(quantity);
    String word = magnitude == 8 ? "亿" : magnitude == 4 ? "万" : "";
    Unit unit = quantity.unit();
    Set<Qualifier> qualifiers = quantity.qualifiers();
    StringBuilder out = new StringBuilder();
    for (Qualifier qualifier :
        new Qualifier[] {
          Qualifier.ABOUT,
          Qualifier.NEARLY,
          Qualifier.OVER,
          Qualifier.UNDER,
          Qualifier.AT_LEAST,
          Qualifier.AT_MOST
        }) {
      if (qualifiers.contains(qualifier)) {
        out.append(qualifier.word());
      }
    }
    if (unit.name().startsWith("分之")) {
      return out.append(unit.name().substring(2))
          .append("分之")
          .append(plain(quantity.low()))
          .toString();
    }
    String name = unit.name();
    boolean percent = name.equals("%") || name.equals("‰");
    out.append(plain(quantity.low().movePointLeft(magnitude)));
    if (quantity.isRange()) {
      out.append(percent ? name : "")
          .append('—')
          .append(plain(quantity.high().movePointLeft(magnitude)));
    }
    out.append(word).append(name);
    if (!unit.per().isEmpty()) {
      out.append('/').append(unit.per());
    }
    return out.toString();
  }

  /** 万 or 亿 as in the source, or where a large computed figure is short with it. */
  private static int magnitude(Quantity quantity) {
    BigDecimal low = quantity.low().abs();
    int magnitude = quantity.magnitude();
    if (magnitude == 4 && low.compareTo(BigDecimal.TEN.pow(8)) >= 0) {
      return low.movePointLeft(8).stripTrailingZeros().scale() <= 2 ? 8 : 4;
    }
    if (magnitude == 8 && low.compareTo(BigDecimal.TEN.pow(7)) < 0) {
      return 4;
    }
    return magnitude;
  }

  private static String plain(BigDecimal value) {
    return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
  }
}
