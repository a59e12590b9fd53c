package org.anwen.reason.derive;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anwen.ledger.figure.Quantity;
import org.anwen.ledger.figure.QuantityLexer;
import org.anwen.question.Slot;
import org.anwen.reason.figure.CaseFigures;
import org.anwen.reason.figure.Comparables;
import org.anwen.reason.figure.FactReader.Scored;
import org.anwen.reason.reading.Candidate;
import org.anwen.reason.reading.Reading;

/** States a figure of the case in another unit of measurement: 「3.85亩是多少平方米」. Stateless. */
public final class ConversionDeriver implements Deriver {
  private static final Pattern INTO =
      Pattern.compile(
          "(?:是|合|等于|相当于|折合|换算成|换算为|约|有)(?:多少|几)(平方米|平米|亩|公顷|平方公里|公里|米|吨|公斤|斤|万元|亿元|元|千瓦时|立方米)");

  @Override
  public Optional<Calculation> derive(Reading reading, Candidate candidate, Slot slot) {
    Matcher into = INTO.matcher(reading.inquiry().text());
    List<Quantity> asked = QuantityLexer.scan(reading.inquiry().text());
    if (asked.size() != 1 || !into.find()) {
      return Optional.empty();
    }
    List<Quantity> one = QuantityLexer.scan("2" + into.group(1));
    if (one.size() != 1
        || !one.getFirst().comparable(asked.getFirst())
        || one.getFirst().unit().equals(asked.getFirst().unit())) {
      return Optional.empty();
    }
    return CaseFigures.of(candidate.record(), q -> q.equalsValue(asked.getFirst())).stream()
        .findFirst()
        .map(f -> new Calculation(List.of(f), working(f, one.getFirst(), into.group(1))));
  }

  private static Working working(Scored figure, Quantity one, String unit) {
    Quantity quantity = Comparables.quantity(figure);
    BigDecimal each = one.baseLow().divide(BigDecimal.TWO, MathContext.DECIMAL64);
    BigDecimal exact = quantity.baseLow().divide(each, MathContext.DECIMAL64);
    BigDecimal rounded =
        exact.setScale(exact.compareTo(BigDecimal.TEN) < 0 ? 2 : 0, RoundingMode.HALF_UP);
    boolean whole = rounded.compareTo(exact) == 0;
    String value = (whole ? "" : "约") + rounded.stripTrailingZeros().toPlainString() + unit;
    return new Working(value, figure.fact().written() + "折合" + value);
  }
}
