package org.anwen.reason.derive;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anwen.ledger.figure.Dimension;
import org.anwen.ledger.figure.Quantity;
import org.anwen.question.Slot;
import org.anwen.reason.figure.CaseFigures;
import org.anwen.reason.figure.Comparables;
import org.anwen.reason.figure.FactReader.Scored;
import org.anwen.reason.figure.OwnWords;
import org.anwen.reason.reading.Candidate;
import org.anwen.reason.reading.Reading;
import org.anwen.text.ChineseNumerals;
import org.anwen.text.Folding;

/**
 * Reckons a payment that goes up in steps for the year of the term that a question names: of
 * 「前5年每年600万元， 此后每5年递增8%」 what is due in the 6th year. Stateless.
 */
final class StepDeriver implements Deriver {
  private static final String NUMBER = "(\\d{1,2}|[一二三四五六七八九十])";
  private static final Pattern STEP =
      Pattern.compile(
          "(?:[之此其以]后)?每(?:隔)?" + NUMBER + "?年(?:递增|上浮|增长|上涨|上调|提高|增加)[^，。；|]{0,4}\\|?$");
  private static final Pattern FIRST = Pattern.compile("前" + NUMBER + "年|(首|第一|第1)年");
  private static final Pattern ASKED =
      Pattern.compile("第" + NUMBER + "年(?:[到至—-]+第?" + NUMBER + "年)?");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int MOST_STEPS = 10;

  @Override
  public Optional<Calculation> derive(Reading reading, Candidate candidate, Slot slot) {
    Matcher asked = ASKED.matcher(Folding.of(reading.inquiry().text()));
    if (!asked.find() || !candidate.anchored()) {
      return Optional.empty();
    }
    int from = number(asked.group(1));
    int to = asked.group(2) == null ? from : number(asked.group(2));
    List<Scored> raises =
        CaseFigures.of(candidate.record(), CaseFigures::isShare).stream()
            .filter(f -> candidate.speaksOf(f.clause()))
            .filter(f -> STEP.matcher(ahead(f)).find())
            .toList();
    return raises.size() == 1 ? stepped(raises.getFirst(), from, to) : Optional.empty();
  }

  private static Optional<Calculation> stepped(Scored raise, int from, int to) {
    Matcher step = STEP.matcher(ahead(raise));
    if (!step.find()) {
      return Optional.empty();
    }
    int every = step.group(1) == null ? 1 : number(step.group(1));
    Optional<Scored> base =
        CaseFigures.before(raise, f -> isMoney(f) && FIRST.matcher(ahead(f)).find());
    if (base.isEmpty()) {
      return Optional.empty();
    }
    Matcher first = FIRST.matcher(ahead(base.get()));
    int level = first.find() && first.group(1) != null ? number(first.group(1)) : 1;
    int steps = stepsAt(from, level, every);
    boolean one = steps == stepsAt(to, level, every) && steps <= MOST_STEPS;
    return one && steps > 0 ? Optional.of(raised(base.get(), raise, steps)) : Optional.empty();
  }

  /** How often a payment has gone up by a year of the term, the first year being 1. */
  private static int stepsAt(int year, int level, int every) {
    return year <= level ? 0 : 1 + (year - level - 1) / every;
  }

  private static Calculation raised(Scored base, Scored raise, int steps) {
    Quantity amount = Comparables.quantity(base);
    BigDecimal factor = HUNDRED.add(Comparables.quantity(raise).baseLow()).movePointLeft(2);
    BigDecimal exact = amount.low().multiply(factor.pow(steps)).movePointLeft(amount.magnitude());
    BigDecimal shown = exact.setScale(2, RoundingMode.HALF_UP);
    Quantity due =
        Quantity.of(shown.movePointRight(amount.magnitude()), amount.unit(), amount.magnitude());
    String about = shown.compareTo(exact) == 0 ? "" : "约";
    String terms =
        amount.format()
            + (" × " + factor.stripTrailingZeros().toPlainString()).repeat(steps)
            + (about.isEmpty() ? " = " : " ≈ ");
    String value = about + due.format();
    return new Calculation(
        List.of(base, raise), new Working(value, value + "（" + terms + due.format() + "）"));
  }

  private static boolean isMoney(Scored figure) {
    Quantity quantity = Comparables.quantity(figure);
    return quantity.unit().dimension() == Dimension.MONEY && !quantity.isRange();
  }

  /** The clause up to a figure; what it says before another figure counts, too. */
  private static String ahead(Scored figure) {
    String own = OwnWords.before(OwnWords.of(figure.record(), figure.fact()));
    int start = figure.clause().span().start();
    int end = figure.fact().span().start();
    String clause =
        Folding.of(figure.record().source().text().substring(Math.min(start, end), end));
    return clause.length() > own.length() ? clause : own;
  }

  private static int number(String digits) {
    if (Character.isDigit(digits.charAt(0))) {
      return Integer.parseInt(digits);
    }
    return digits.equals("十") ? 10 : ChineseNumerals.digit(digits.charAt(0));
  }
}
