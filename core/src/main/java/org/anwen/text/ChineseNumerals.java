package org.anwen.text;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * The reading of Chinese numerals: {@code 三亿五千万}, {@code 两万五}, {@code 一百二十}, {@code 廿三}, {@code
 * 二〇二三}, and the financial forms {@code 壹贰叁}.
 *
 * <p>Integers only; a decimal point and the signs around a numeral belong to the caller. Stateless.
 */
public final class ChineseNumerals {
  private static final int LONGEST = 24;
  private static final String DIGITS = "零一二三四五六七八九";
  private static final String FORMAL = "零壹贰叁肆伍陆柒捌玖";

  private ChineseNumerals() {}

  /** The digit from 0 to 9 that a character stands for, or -1. */
  public static int digit(char c) {
    if (c == '〇' || c == '○') {
      return 0;
    }
    if (c == '两' || c == '兩' || c == '貳') {
      return 2;
    }
    int at = DIGITS.indexOf(c);
    return at >= 0 ? at : FORMAL.indexOf(c);
  }

  /** The same, of an Arabic digit too. */
  public static int anyDigit(char c) {
    return c >= '0' && c <= '9' ? c - '0' : digit(c);
  }

  /**
   * The power of ten that a character multiplies by, or 0 for a character that multiplies by none.
   */
  public static int power(char c) {
    return switch (c) {
      case '十', '拾' -> 1;
      case '百', '佰' -> 2;
      case '千', '仟' -> 3;
      case '万', '萬' -> 4;
      case '亿', '億' -> 8;
      default -> 0;
    };
  }

  public static boolean isNumeral(char c) {
    return digit(c) >= 0 || power(c) > 0 || c == '廿' || c == '卅';
  }

  /** The end of the longest run of numeral characters from {@code start}, at most 24 of them. */
  public static int runEnd(CharSequence text, int start) {
    int end = start;
    while (end < text.length() && end - start < LONGEST && isNumeral(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /**
   * The value of a whole numeral, or empty when the characters do not make one: {@code 三五}, {@code
   * 万千}, {@code 百}.
   */
  public static Optional<BigDecimal> parse(String numeral) {
    if (numeral.isEmpty() || numeral.length() > LONGEST) {
      return Optional.empty();
    }
    String plain = numeral.replace("廿", "二十").replace("卅", "三十");
    return digitsOnly(plain) ? digitString(plain) : composed(plain);
  }

  private static boolean digitsOnly(String numeral) {
    return numeral.chars().allMatch(c -> digit((char) c) >= 0);
  }

  /** One digit, or a string of digits such as a year: two of them only with a zero among them. */
  private static Optional<BigDecimal> digitString(String numeral) {
    boolean zero = numeral.indexOf('〇') >= 0 || numeral.indexOf('零') >= 0;
    if (numeral.length() == 2 && !zero) {
      return Optional.empty();
    }
    StringBuilder digits = new StringBuilder();
    numeral.chars().forEach(c -> digits.append(digit((char) c)));
    return Optional.of(new BigDecimal(digits.toString()));
  }

  private static Optional<BigDecimal> composed(String numeral) {
    long total = 0;
    long section = 0;
    int digit = -1;
    int lastPower = 0;
    boolean afterZero = false;
    for (int i = 0; i < numeral.length(); i++) {
      char c = numeral.charAt(i);
      int d = digit(c);
      int power = power(c);
      if (d == 0) {
        afterZero = true;
      } else if (d > 0) {
        if (digit > 0) {
          return Optional.empty();
        }
        digit = d;
      } else if (power < 4) {
        if (digit < 0 && power > 1) {
          return Optional.empty();
        }
        section += (digit < 0 ? 1 : digit) * pow(power);
        digit = -1;
        lastPower = power;
        afterZero = false;
      } else {
        section += Math.max(digit, 0);
        if (section == 0 && (total == 0 || power == 4)) {
          return Optional.empty();
        }
        total = power == 8 ? (total + section) * pow(8) : total + section * pow(4);
        section = 0;
        digit = -1;
        lastPower = power;
        afterZero = false;
      }
    }
    if (digit > 0) {
      // 一百二 is 120 and 两万五 is 25000: a last digit right after a power counts in the next lower one
      boolean short2 = !afterZero && lastPower >= 2;
      section += short2 ? digit * pow(lastPower - 1) : digit;
    }
    return Optional.of(BigDecimal.valueOf(total + section));
  }

  private static long pow(int power) {
    long result = 1;
    for (int i = 0; i < power; i++) {
      result *= 10;
    }
    return result;
  }
}
