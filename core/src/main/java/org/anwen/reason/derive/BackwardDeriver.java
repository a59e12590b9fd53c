package org.anwen.reason.derive;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.anwen.ledger.figure.Dimension;
import org.anwen.ledger.figure.Quantity;
import org.anwen.question.Claims;
import org.anwen.question.Slot;
import org.anwen.reason.figure.CaseFigures;
import org.anwen.reason.figure.Comparables;
import org.anwen.reason.figure.FactReader.Scored;
import org.anwen.reason.figure.OwnWords;
import org.anwen.reason.reading.Candidate;
import org.anwen.reason.reading.Reading;

/**
 * Reckons back from what a case states to what it was made of, where the question says so: the
 * whole from a part and its share, what was before from what is and its multiple, the number of
 * households from a sum and what each paid. Stateless.
 */
public final class BackwardDeriver implements Deriver {
  private static final Pattern BACK =
      Pattern.compile("倒推|倒算|反推|反算|逆推|推算|倒着|往回推|按[^，。？?]{2,14}(算|推|计)(?!价|量|费|入|划)");
  private static final Pattern CHANGES = Pattern.compile("增|提高|上升|下降|降低|减少|同比|[增降涨]幅|率");
  private static final int REACH = 1;

  @Override
  public Optional<Calculation> derive(Reading reading, Candidate candidate, Slot slot) {
    if (!candidate.anchored() || !asks(reading)) {
      return Optional.empty();
    }
    boolean ratio =
        Claims.of(reading.inquiry().topic()).stream()
            .map(q -> q.unit().dimension())
            .anyMatch(d -> d == Dimension.PERCENT || d == Dimension.MULTIPLE);
    Optional<Calculation> number = ratio ? Optional.empty() : number(candidate, slot);
    return number.or(() -> earlier(reading, candidate)).or(() -> whole(reading, candidate));
  }

  /** Whether a question says that it is to be reckoned back. */
  public static boolean asks(Reading reading) {
    return BACK.matcher(reading.inquiry().text()).find();
  }

  /** A sum over what each gave, where the number of those who gave is asked. */
  private static Optional<Calculation> number(Candidate candidate, Slot slot) {
    if (slot.unit().isEmpty()) {
      return Optional.empty();
    }
    List<Scored> money =
        CaseFigures.of(
            candidate.record(), q -> !q.isRange() && q.unit().dimension() == Dimension.MONEY);
    for (Scored each : money) {
      Quantity rate = Comparables.quantity(each);
      if (!rate.unit().per().equals(slot.unit()) || !candidate.speaksOf(each.clause())) {
        continue;
      }
      for (Scored sum : money) {
        Quantity total = Comparables.quantity(sum);
        boolean near = Math.abs(sum.clause().sentence() - each.clause().sentence()) <= REACH;
        if (near
            && total.unit().per().isEmpty()
            && total.baseLow().compareTo(rate.baseHigh()) > 0) {
          return Optional.of(new Calculation(List.of(sum, each), count(total, rate, slot.unit())));
        }
      }
    }
    return Optional.empty();
  }

  private static Working count(Quantity total, Quantity rate, String unit) {
    BigDecimal number = total.baseLow().divide(rate.baseLow(), 0, RoundingMode.HALF_UP);
    String value = "约" + number.toPlainString() + unit;
    return new Working(
        value, value + "（" + total.format() + " ÷ " + rate.format() + " ≈ " + value + "）");
  }

  /** What an amount was, of which the case states what it is now and how many times as much. */
  private static Optional<Calculation> earlier(Reading reading, Candidate candidate) {
    return ofStated(reading, candidate, Dimension.MULTIPLE)
        .flatMap(
            times ->
                CaseFigures.before(times, f -> isPlain(Comparables.quantity(f)))
                    .map(now -> new Calculation(List.of(now, times), over(now, times))));
  }

  private static Working over(Scored now, Scored times) {
    Quantity amount = Comparables.quantity(now);
    BigDecimal by = Comparables.quantity(times).low();
    BigDecimal before = amount.low().divide(by, MathContext.DECIMAL64);
    int scale = amount.magnitude() > 0 ? 2 : 0;
    Quantity was =
        Quantity.of(
            before
                .movePointLeft(amount.magnitude())
                .setScale(scale, RoundingMode.HALF_UP)
                .movePointRight(amount.magnitude()),
            amount.unit(),
            amount.magnitude());
    String value = "约" + was.format();
    return new Working(
        value,
        value
            + "（"
            + amount.format()
            + " ÷ "
            + Comparables.quantity(times).format()
            + " ≈ "
            + value
            + "）");
  }

  private static Optional<Calculation> whole(Reading reading, Candidate candidate) {
    return ofStated(reading, candidate, Dimension.PERCENT)
        .filter(share -> !CHANGES.matcher(OwnWords.of(share.record(), share.fact())).find())
        .flatMap(
            share ->
                CaseFigures.before(share, f -> isPlain(Comparables.quantity(f)))
                    .map(
                        part ->
                            new Calculation(
                                List.of(part, share),
                                Working.whole(
                                    Amounts.plain(Comparables.quantity(part)),
                                    Comparables.quantity(share)))));
  }

  /** The figure of a kind that the question states, or else the only one of the case. */
  private static Optional<Scored> ofStated(
      Reading reading, Candidate candidate, Dimension dimension) {
    List<Quantity> stated = Claims.of(reading.inquiry().topic());
    List<Scored> all =
        CaseFigures.of(candidate.record(), q -> !q.isRange() && q.unit().dimension() == dimension)
            .stream()
            .filter(f -> candidate.speaksOf(f.clause()))
            .toList();
    Optional<Scored> said =
        all.stream()
            .filter(f -> stated.stream().anyMatch(q -> q.equalsValue(Comparables.quantity(f))))
            .findFirst();
    return said.isPresent() || all.size() != 1 ? said : Optional.of(all.getFirst());
  }

  private static boolean isPlain(Quantity quantity) {
    return !quantity.isRange()
        && !CaseFigures.isShare(quantity)
        && quantity.unit().per().isEmpty()
        && (quantity.unit().dimension() == Dimension.MONEY
            || quantity.unit().dimension() == Dimension.COUNT
            || quantity.unit().dimension() == Dimension.AREA);
  }
}
