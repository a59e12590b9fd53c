package org.anwen.eval.measure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The results of computations that an answer shows, such as 「4.3亿元 + 7.13亿元 = 11.43亿元」, where every
 * operand is supported, or the result of a computation shown before, and the result is right to the
 * last digit shown.
 */
final class ShownWork {
  private static final Pattern FILLING = Pattern.compile("[\\s约近共（(]|\\[\\d+]|/[\\p{IsHan}·]{1,5}");

  /** What is counted, behind a figure and before a sign: 48.6万批次 +. */
  private static final Pattern COUNTED = Pattern.compile("^\\p{IsHan}{1,6}(?=\\s*[+＋−－×*÷=＝≈-])");

  private static final Pattern NUMBER = Pattern.compile("[0-9][0-9,]*(?:\\.([0-9]+))?");
  private static final BigDecimal MONTHS = BigDecimal.valueOf(12);
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private ShownWork() {}

  /** The figures of a text that are such results, to be compared by value. */
  static List<Figure> results(String text, List<Figure> figures, Predicate<Figure> supported) {
    List<Figure> results = new ArrayList<>();
    List<Figure> operands = new ArrayList<>();
    List<Character> operators = new ArrayList<>();
    for (int i = 0; i < figures.size(); i++) {
      operands.add(figures.get(i));
      char gap = i + 1 < figures.size() ? operator(text, figures.get(i), figures.get(i + 1)) : 0;
      if (gap == 'h') {
        Figure result = figures.get(i + 1);
        if (operands.size() == 1
            && supported.test(operands.getFirst())
            && result.low().multiply(BigDecimal.TWO).compareTo(operands.getFirst().low()) == 0) {
          results.add(result);
        }
        gap = 0;
      }
      if (gap == '=') {
        Figure result = figures.get(i + 1);
        boolean sound =
            operands.size() > 1
                && operands.stream()
                    .allMatch(o -> supported.test(o) || NumericExactness.holds(results, o));
        if (sound && right(text, operands, operators, result)) {
          results.add(result);
        }
      }
      if (gap == 0 || gap == '=') {
        operands.clear();
        operators.clear();
      } else {
        operators.add(gap);
      }
    }
    return results;
  }

  /** Whether a figure stands beside a sign of multiplication or division. */
  static boolean isOperand(String text, Figure figure) {
    String before = text.substring(Math.max(0, figure.start() - 2), figure.start()).strip();
    return before.endsWith("×") || before.endsWith("÷");
  }

  private static char operator(String text, Figure before, Figure after) {
    String between = text.substring(before.end(), after.start());
    String gap = FILLING.matcher(COUNTED.matcher(between).replaceFirst("")).replaceAll("");
    return switch (gap) {
      case "+", "＋", "加" -> '+';
      case "-", "−", "－", "减" -> '-';
      case "×", "*", "乘", "乘以" -> '*';
      case "÷", "除以" -> '/';
      case "×一半=", "×半数=" -> 'h';
      case "=", "＝", "≈", "等于" -> '=';
      default -> 0;
    };
  }

  private static boolean right(
      String text, List<Figure> operands, List<Character> operators, Figure result) {
    BigDecimal value = operands.getFirst().low();
    for (int i = 0; i < operators.size(); i++) {
      BigDecimal next = factor(operands.get(i + 1), operators.get(i));
      if (isMonthly(text, operands.get(i)) && operands.get(i + 1).unit().equals("年")) {
        next = next.multiply(MONTHS);
      }
      if (operators.get(i) == '/' && next.signum() == 0) {
        return false;
      }
      value =
          switch (operators.get(i)) {
            case '+' -> value.add(next);
            case '-' -> value.subtract(next);
            case '*' -> value.multiply(next);
            default -> value.divide(next, MathContext.DECIMAL64);
          };
    }
    BigDecimal half = lastDigit(text, result).movePointLeft(1).multiply(BigDecimal.valueOf(5));
    return near(value, result.low(), half)
        || (result.unit().equals("%") && near(value.multiply(HUNDRED), result.low(), half));
  }

  /** An operand; a percentage that multiplies or divides is a share. */
  private static BigDecimal factor(Figure operand, char operator) {
    boolean share = operand.unit().equals("%") && (operator == '*' || operator == '/');
    return share ? operand.low().movePointLeft(2) : operand.low();
  }

  /** Whether a figure is an amount a month: 300元/月. */
  private static boolean isMonthly(String text, Figure figure) {
    return text.startsWith("/月", figure.end()) || text.startsWith("/个月", figure.end());
  }

  private static boolean near(BigDecimal value, BigDecimal shown, BigDecimal half) {
    return value.subtract(shown).abs().compareTo(half) <= 0;
  }

  /** What one in the last digit shown is worth: of 0.28万元 it is 100. */
  private static BigDecimal lastDigit(String text, Figure figure) {
    Matcher number = NUMBER.matcher(text.substring(figure.start(), figure.end()));
    if (!number.find()) {
      return BigDecimal.ONE;
    }
    BigDecimal written = new BigDecimal(number.group().replace(",", ""));
    BigDecimal scale =
        written.signum() == 0
            ? BigDecimal.ONE
            : figure.low().divide(written, MathContext.DECIMAL64);
    int decimals = number.group(1) == null ? 0 : number.group(1).length();
    return scale.movePointLeft(decimals);
  }
}
