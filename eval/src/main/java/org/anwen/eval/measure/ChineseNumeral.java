package org.anwen.eval.measure;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/** The value of a number written in Chinese characters: 三百二十, 两千零五, 十二点五, 二〇二三. */
final class ChineseNumeral {
  static final String DIGITS = "〇零一二两三四五六七八九";
  static final String SCALES = "十百千万亿";

  private static final Map<Character, Long> SCALE =
      Map.of('十', 10L, '百', 100L, '千', 1_000L, '万', 10_000L, '亿', 100_000_000L);
  private static final int LONGEST = 24;

  private ChineseNumeral() {}

  /** The value; empty when the characters are no number. */
  static Optional<BigDecimal> value(String text) {
    if (text.isEmpty() || text.length() > LONGEST) {
      return Optional.empty();
    }
    int point = text.indexOf('点');
    if (point > 0) {
      return digits(text.substring(point + 1))
          .flatMap(
              fraction ->
                  value(text.substring(0, point))
                      .map(whole -> new BigDecimal(whole.toPlainString() + "." + fraction)));
    }
    Optional<String> plain = digits(text);
    return plain.isPresent()
        ? Optional.of(new BigDecimal(plain.get()))
        : Optional.of(BigDecimal.valueOf(scaled(text)));
  }

  /** ASCII digits of characters that are all digits. */
  private static Optional<String> digits(String text) {
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      int digit = digit(text.charAt(i));
      if (digit < 0) {
        return Optional.empty();
      }
      digits.append(digit);
    }
    return digits.isEmpty() ? Optional.empty() : Optional.of(digits.toString());
  }

  private static long scaled(String text) {
    long total = 0;
    long section = 0;
    long digit = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      Long scale = SCALE.get(c);
      if (scale == null) {
        digit = Math.max(0, digit(c));
      } else if (scale == 10_000 && total >= 100_000_000) {
        total += (section + digit) * scale;
        section = 0;
        digit = 0;
      } else if (scale >= 10_000) {
        total = (total + section + digit) * scale;
        section = 0;
        digit = 0;
      } else {
        section += (digit == 0 ? 1 : digit) * scale;
        digit = 0;
      }
    }
    return total + section + digit;
  }

  private static int digit(char c) {
    return switch (c) {
      case '〇', '零' -> 0;
      case '两' -> 2;
      default -> "零一二三四五六七八九".indexOf(c);
    };
  }
}
