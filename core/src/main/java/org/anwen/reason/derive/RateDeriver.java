package org.anwen.reason.derive;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anwen.ledger.Fact;
import org.anwen.ledger.figure.Dimension;
import org.anwen.ledger.figure.Quantity;
import org.anwen.ledger.figure.QuantityLexer;
import org.anwen.question.Slot;
import org.anwen.reason.figure.CaseFigures;
import org.anwen.reason.figure.Comparables;
import org.anwen.reason.figure.Direct;
import org.anwen.reason.figure.FactReader;
import org.anwen.reason.figure.FactReader.Scored;
import org.anwen.reason.figure.Fitting;
import org.anwen.reason.figure.Measured;
import org.anwen.reason.figure.OwnWords;
import org.anwen.reason.figure.ProseLines;
import org.anwen.reason.figure.SiblingWords;
import org.anwen.reason.reading.Candidate;
import org.anwen.reason.reading.Reading;
import org.jspecify.annotations.Nullable;

/**
 * Multiplies what an amount is reckoned for: 「每公里5000元」 by the 100公里 of the question, 「每月300元」 by
 * the months of the year asked about, 「每岗500元」 by the 岗 that the case counts. Stateless.
 */
public final class RateDeriver implements Deriver {
  private static final Pattern ALL = Pattern.compile("一共|总共|共计|合计|总数|总计|全部|所有|共(?!同|建|享)|都|用满");
  private static final Pattern LATELY = Pattern.compile("(?:近|这|头|前|后)((?:[两二三四五六七八九十]|\\d+)年)");
  private static final Pattern HIGH = Pattern.compile("上限|顶格|最高|最多|至多");
  private static final Pattern LOW = Pattern.compile("下限|最低|最少|至少|起码");
  private static final Pattern YEAR = Pattern.compile("一年|全年|每年|年度|一整年");

  /** 「按每株的保费算，所有树要多少」 */
  private static final Pattern EACH_OF_ALL = Pattern.compile("[按照以]每.*(?:所有|全部|全体|一共|总共)");

  private static final BigDecimal TWELVE = BigDecimal.valueOf(12);
  private static final double LEAST = 0.45;
  private static final Set<String> PERSON = Set.of("人", "生", "名", "位");
  private static final Pattern ONE_PERSON = Pattern.compile("(?:一|每)(?:个|名|位)");
  private static final int REACH = 2;
  private static final int BEHIND = 8;

  @Override
  public Optional<Calculation> derive(Reading reading, Candidate candidate, Slot slot) {
    boolean known =
        candidate.anchored()
            || (candidate.holds() && !QuantityLexer.scan(reading.inquiry().topic()).isEmpty());
    boolean amount = Direct.isAmount(reading.slots().getFirst()) && known;
    Scored rate = amount ? best(reading, candidate, slot) : null;
    if (rate == null || !isRate(each(rate, reading))) {
      return Optional.empty();
    }
    return new Cover(rate, each(rate, reading), reading.inquiry().text(), candidate).calculation();
  }

  /** The sum of money, or else the number of things, that a question's words fit best. */
  private static @Nullable Scored best(Reading reading, Candidate candidate, Slot slot) {
    Fitting fitting = new Fitting(candidate, reading.terms());
    Map<Dimension, Scored> best = new EnumMap<>(Dimension.class);
    Map<Dimension, Double> most = new EnumMap<>(Dimension.class);
    for (Scored figure : CaseFigures.of(candidate.record(), q -> !CaseFigures.isShare(q))) {
      Dimension dimension = Comparables.quantity(figure).unit().dimension();
      boolean asked =
          FactReader.fits(figure.fact(), slot)
              && Measured.fits(figure.record(), figure.fact(), slot);
      double fits =
          fitting.of(figure.fact())
              + 0.3 * fitting.own(figure.fact())
              + SiblingWords.score(figure.record(), figure.fact(), reading.terms());
      if (asked && fitting.inPlace(figure.fact()) && fits > most.getOrDefault(dimension, LEAST)) {
        best.put(dimension, figure);
        most.put(dimension, fits);
      }
    }
    return best.getOrDefault(Dimension.MONEY, best.get(Dimension.COUNT));
  }

  /** What is reckoned for each, or the end of its range that the question names. */
  private static Quantity each(Scored rate, Reading reading) {
    Quantity quantity = Comparables.quantity(rate);
    String text = reading.inquiry().text();
    boolean high = HIGH.matcher(text).find();
    return !quantity.isRange() || high == LOW.matcher(text).find()
        ? quantity
        : Quantity.of(
            high ? quantity.high() : quantity.low(), quantity.unit(), quantity.magnitude());
  }

  private static boolean isRate(Quantity quantity) {
    boolean amount =
        quantity.unit().dimension() == Dimension.MONEY
            || quantity.unit().dimension() == Dimension.COUNT
            || quantity.unit().dimension() == Dimension.AREA;
    return amount && !quantity.unit().per().isEmpty() && !quantity.isRange();
  }

  /** What stands in a question or a case for each thing that a rate is reckoned for. */
  private static final class Cover {
    private final Scored rate;
    private final Quantity each;
    private final String text;
    private final Candidate candidate;
    private final List<Scored> operands = new ArrayList<>();
    private final List<String> factors = new ArrayList<>();
    private BigDecimal times = BigDecimal.ONE;

    Cover(Scored rate, Quantity each, String text, Candidate candidate) {
      this.rate = rate;
      this.each = each;
      this.text = text;
      this.candidate = candidate;
      operands.add(rate);
    }

    /** The product, where every part of the rate is covered and some by more than one. */
    Optional<Calculation> calculation() {
      for (String per : each.unit().per().split("·")) {
        if (!covers(per)) {
          return Optional.empty();
        }
      }
      return factors.isEmpty()
          ? Optional.empty()
          : Optional.of(
              new Calculation(operands, Working.product(each, times, String.join(" × ", factors))));
    }

    private boolean covers(String per) {
      if (isTime(per) && text.contains("每" + per) && !ALL.matcher(text).find()) {
        return true;
      }
      for (Quantity number : QuantityLexer.scan(text)) {
        if (counts(number, per)) {
          return times(per, number);
        }
      }
      Matcher lately = LATELY.matcher(text);
      if (per.equals("年") && lately.find()) {
        return QuantityLexer.scan(lately.group(1)).stream()
            .findFirst()
            .map(years -> times(per, years))
            .orElse(false);
      }
      if (isTime(per)) {
        if (per.equals("月") && YEAR.matcher(text).find()) {
          times = times.multiply(TWELVE);
          factors.add("12个月");
          return true;
        }
        return text.matches(".*(一|每|1)个?" + per + ".*");
      }
      if (EACH_OF_ALL.matcher(text).find()) {
        return ofAll(per);
      }
      if (text.matches(".*(一|每|单)(个|名|位|家|户)?.{0,2}" + Pattern.quote(per) + ".*")
          || (PERSON.contains(per) && ONE_PERSON.matcher(text).find())) {
        return true;
      }
      return ALL.matcher(text).find() && ofAll(per);
    }

    /** Multiplies by how many of a thing the case counts. */
    private boolean ofAll(String per) {
      Optional<Scored> counted = counted(rate, candidate, per);
      counted.ifPresent(
          n -> {
            operands.add(n);
            times = times.multiply(Comparables.quantity(n).low());
            factors.add(Comparables.quantity(n).format());
          });
      return counted.isPresent();
    }

    private boolean times(String per, Quantity number) {
      BigDecimal factor = factor(per, number);
      times = times.multiply(factor);
      if (factor.compareTo(BigDecimal.ONE) != 0) {
        factors.add(number.format());
      }
      return true;
    }

    /** Whether a number of the question counts what the rate is reckoned for. */
    private boolean counts(Quantity number, String per) {
      if (number.isRange() || !number.unit().per().isEmpty()) {
        return false;
      }
      if (number.unit().dimension() == Dimension.MONTHS) {
        boolean years = number.baseLow().remainder(TWELVE).signum() == 0;
        return per.equals("月") || (per.equals("年") && years);
      }
      int end = number.span().end();
      String behind = text.substring(end, Math.min(text.length(), end + BEHIND));
      boolean noun =
          number.unit().dimension() == Dimension.COUNT
              && (behind.contains(per) || number.written().endsWith(per));
      return number.unit().name().equals(per) || noun;
    }

    private static BigDecimal factor(String per, Quantity number) {
      if (number.unit().dimension() != Dimension.MONTHS) {
        return number.low();
      }
      return per.equals("月")
          ? number.baseLow()
          : number.baseLow().divide(TWELVE, MathContext.DECIMAL64);
    }
  }

  private static boolean isTime(String per) {
    return per.equals("年") || per.equals("月") || per.equals("天");
  }

  /** The count of what the rate is reckoned for, close to it in the text. */
  private static Optional<Scored> counted(Scored rate, Candidate candidate, String per) {
    Scored best = null;
    int nearest = Integer.MAX_VALUE;
    List<Fact> wholes =
        ProseLines.of(candidate.record()).stream()
            .flatMap(l -> l.totals().stream())
            .map(e -> e.scored().fact())
            .toList();
    for (Scored figure : CaseFigures.of(candidate.record(), q -> q.unit().per().isEmpty())) {
      Quantity number = Comparables.quantity(figure);
      int distance = Math.abs(figure.fact().span().start() - rate.fact().span().start());
      boolean close = Math.abs(figure.clause().sentence() - rate.clause().sentence()) <= REACH;
      boolean counts = close && isCountOf(figure, number, per);
      if (counts && wholes.contains(figure.fact())) {
        return Optional.of(figure);
      }
      if (counts && distance < nearest) {
        best = figure;
        nearest = distance;
      }
    }
    return Optional.ofNullable(best);
  }

  private static boolean isCountOf(Scored figure, Quantity number, String per) {
    if (number.unit().dimension() != Dimension.COUNT || number.isRange()) {
      return false;
    }
    String noun = OwnWords.of(figure.record(), figure.fact());
    return number.unit().name().equals(per)
        || (PERSON.contains(per) && PERSON.contains(number.unit().name()))
        || noun.contains(per + "|")
        || noun.matches(".*\\|.{0,4}" + Pattern.quote(per) + ".*");
  }
}
