package org.anwen.ledger.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The canonical Chinese writing of a figure. */
final class QuantityFormat {
  private static final List<Qualifier> SHOWN =
      List.of(
          Qualifier.ABOUT,
          Qualifier.NEARLY,
          Qualifier.OVER,
          Qualifier.UNDER,
          Qualifier.AT_LEAST,
          Qualifier.AT_MOST,
          Qualifier.WITHIN);

  private QuantityFormat() {}

  static String format(Quantity quantity) {
    if (!quantity.terms().isEmpty()) {
      return quantity.terms().stream().map(QuantityFormat::plain).collect(Collectors.joining(":"));
    }
    int magnitude = magnitude(quantity);
    String word = magnitude == 12 ? "万亿" : magnitude == 8 ? "亿" : magnitude == 4 ? "万" : "";
    Unit unit = quantity.unit();
    Set<Qualifier> qualifiers = quantity.qualifiers();
    StringBuilder out = new StringBuilder();
    String after = "";
    for (Qualifier qualifier : SHOWN) {
      if (qualifiers.contains(qualifier)) {
        String suffix = suffix(qualifier, quantity.written());
        after = suffix.isEmpty() ? after : suffix;
        out.append(suffix.isEmpty() ? qualifier.word() : "");
      }
    }
    if (unit.name().equals("分之二") && quantity.low().compareTo(BigDecimal.ONE) == 0) {
      return out.append("一半").append(after).toString();
    }
    if (unit.name().startsWith("分之")) {
      return out.append(unit.name().substring(2))
          .append("分之")
          .append(numeral(quantity.low()))
          .append(after)
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
    boolean surplus = qualifiers.contains(Qualifier.SURPLUS);
    if (surplus && name.startsWith("个") && name.length() == 2) {
      name = "个多" + name.substring(1); // 三个多月
    } else if (surplus && name.equals("年")) {
      name = "年多";
    } else if (surplus) {
      out.append(Qualifier.SURPLUS.word());
    }
    out.append(word).append(name).append(after);
    if (!unit.per().isEmpty()) {
      out.append('/').append(unit.per());
    }
    return out.toString();
  }

  /** The word that follows the figure, where it was written so. */
  private static String suffix(Qualifier qualifier, String written) {
    return switch (qualifier) {
      case AT_LEAST -> written.endsWith("以上") ? "以上" : "";
      case AT_MOST -> written.endsWith("以下") ? "以下" : "";
      case WITHIN -> "以内";
      default -> "";
    };
  }

  /** 万 or 亿 as in the source, or where a large computed figure is short with it. */
  private static int magnitude(Quantity quantity) {
    BigDecimal low = quantity.low().abs();
    int magnitude = quantity.magnitude();
    if (magnitude == 4 && low.compareTo(BigDecimal.TEN.pow(8)) >= 0) {
      return low.movePointLeft(8).stripTrailingZeros().scale() <= 2 ? 8 : 4;
    }
    if (magnitude == 8 && low.compareTo(BigDecimal.TEN.pow(12)) >= 0) {
      return 12;
    }
    if (magnitude == 8 && low.compareTo(BigDecimal.TEN.pow(7)) < 0) {
      return 4;
    }
    return magnitude;
  }

  private static String numeral(BigDecimal value) {
    String plain = plain(value);
    return plain.length() == 1
        ? "零一二三四五六七八九".substring(plain.charAt(0) - '0', plain.charAt(0) - '0' + 1)
        : plain;
  }

  private static String plain(BigDecimal value) {
    return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
  }
}
