package org.anwen.ledger;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.anwen.api.Span;
import org.anwen.text.ChineseNumerals;
import org.anwen.text.ChineseText;
import org.jspecify.annotations.Nullable;

/**
 * The reader of figures: amounts with units, in any Chinese writing.
 *
 * <p>Years and dates ({@link PeriodLexer}), ordinals, numbers in names and numbers without a unit
 * are left out; numbers with 万 or 亿 and no unit are kept. Stateless; time is linear in the text.
 */
public final class QuantityLexer {
  private static final String COUNTLESS = "第数几上好成";
  private static final String BEFORE_ONE = "统唯同单万逐之每某任专其另初周星礼惟划归合";
  private final String original;
  private final String text;
  private final List<Period> periods;
  private final List<Quantity> found = new ArrayList<>();
  private int floor;

  private QuantityLexer(String original, List<Period> periods) {
    this.original = original;
    this.text = ChineseText.narrow(original);
    this.periods = periods;
  }

  /** The figures of a text, in order, disjoint. */
  public static List<Quantity> scan(String text) {
    return scan(text, PeriodLexer.scan(text));
  }

  /** The figures of a text whose periods are already known. */
  public static List<Quantity> scan(String text, List<Period> periods) {
    return new QuantityLexer(text, periods).run();
  }

  private List<Quantity> run() {
    int nextPeriod = 0;
    int at = 0;
    while (at < text.length()) {
      while (nextPeriod < periods.size() && periods.get(nextPeriod).span().end() <= at) {
        nextPeriod++;
      }
      if (nextPeriod < periods.size() && periods.get(nextPeriod).span().start() <= at) {
        at = periods.get(nextPeriod).span().end();
        floor = at;
        continue;
      }
      char c = text.charAt(at);
      if (NumberReader.isLatin(c)) {
        at = NumberShapes.endOfCode(text, at);
      } else if (NumberReader.isDigit(c) || ChineseNumerals.isNumeral(c) || c == '半') {
        at = Math.max(figure(at), at + 1);
      } else {
        at++;
      }
    }
    return List.copyOf(found);
  }

  /** Reads what starts at a numeral; returns where to go on. */
  private int figure(int at) {
    int share = share(at);
    if (share > 0) {
      return share;
    }
    int half = half(at);
    if (half > 0) {
      return half;
    }
    NumberReader.Reading number = NumberReader.at(text, at);
    if (number == null) {
      return NumberShapes.endOfNumber(text, at);
    }
    if (NumberShapes.isNoAmount(text, number)) {
      return number.end();
    }
    if (number.chinese() && at > 0) {
      char before = text.charAt(at - 1);
      if ((number.isPlain(1) && BEFORE_ONE.indexOf(before) >= 0)
          || COUNTLESS.indexOf(before) >= 0) {
        return number.end();
      }
    }
    int ratio = ratio(number);
    if (ratio > 0) {
      return ratio;
    }
    int range = range(number);
    if (range > 0) {
      return range;
    }
    UnitReader.Found unit = UnitReader.at(text, number);
    if (unit == null) {
      return magnitudeOnly(number);
    }
    return add(number.start(), number.low(), number.high(), number, unit);
  }

  /** 百分之三十, 千分之五, 三分之二, with a range 百分之三十至四十. */
  private int share(int at) {
    int sign = text.indexOf("分之", at);
    if (sign < 0 || sign - at > 4 || sign == at) {
      return -1;
    }
    String whole = text.substring(at, sign);
    BigDecimal parts =
        switch (whole) {
          case "百" -> BigDecimal.valueOf(100);
          case "千" -> BigDecimal.valueOf(1000);
          case "万" -> BigDecimal.valueOf(10000);
          default -> wholeNumber(whole);
        };
    if (parts == null || parts.signum() == 0 || sign + 2 >= text.length()) {
      return -1;
    }
    NumberReader.Reading number = NumberReader.at(text, sign + 2);
    if (number == null) {
      return -1;
    }
    boolean decimal = parts.compareTo(BigDecimal.valueOf(100)) == 0;
    Unit unit =
        decimal
            ? Unit.of("%", Dimension.PERCENT)
            : new Unit("分之" + whole, Dimension.PERCENT, BigDecimal.valueOf(100), parts, "");
    NumberReader.Reading high = afterSeparator(number.end());
    int end = high == null ? number.end() : high.end();
    BigDecimal upper = high == null ? number.high() : high.high();
    if (upper.compareTo(number.low()) < 0) {
      upper = number.high();
      end = number.end();
    }
    return add(at, number.low(), upper, number, new UnitReader.Found(unit, end, false));
  }

  private static @Nullable BigDecimal wholeNumber(String whole) {
    NumberReader.Reading reading =
        whole.isEmpty()
                || !(NumberReader.isDigit(whole.charAt(0))
                    || ChineseNumerals.isNumeral(whole.charAt(0)))
            ? null
            : NumberReader.at(whole, 0);
    return reading == null || reading.end() != whole.length() ? null : reading.low();
  }

  /** 一半 and 半数 of a whole; 半年 and 半个月 of a time. */
  private int half(int at) {
    if (text.startsWith("一半", at) || text.startsWith("半数", at)) {
      Unit half = new Unit("分之二", Dimension.PERCENT, BigDecimal.valueOf(100), BigDecimal.TWO, "");
      NumberReader.Reading one =
          new NumberReader.Reading(at, at + 2, BigDecimal.ONE, BigDecimal.ONE, 0, false, true);
      return add(at, one.low(), one.high(), one, new UnitReader.Found(half, at + 2, false));
    }
    if (text.charAt(at) != '半' || (at > 0 && "上下前后大一".indexOf(text.charAt(at - 1)) >= 0)) {
      return text.charAt(at) == '半' ? at + 1 : -1;
    }
    String unit = Units.writingAt(text, at + 1);
    Unit known = unit == null ? null : Units.named(unit).orElse(null);
    boolean time =
        known != null
            && (known.dimension() == Dimension.MONTHS || known.dimension() == Dimension.MINUTES);
    if (known == null || unit == null || !time || unit.equals("日") || unit.equals("周")) {
      return at + 1;
    }
    BigDecimal value = new BigDecimal("0.5");
    NumberReader.Reading half = new NumberReader.Reading(at, at + 1, value, value, 0, false, true);
    return add(at, value, value, half, new UnitReader.Found(known, at + 1 + unit.length(), false));
  }

  /** 1:1, 1比1, 3:4:3; not 8:30 and not 2比 followed by anything else. */
  private int ratio(NumberReader.Reading first) {
    List<BigDecimal> terms = new ArrayList<>(List.of(first.low()));
    int end = first.end();
    while (end + 1 < text.length() && (text.charAt(end) == ':' || text.charAt(end) == '比')) {
      NumberReader.Reading next = NumberReader.at(text, end + 1);
      if (next == null || next.magnitude() > 0 || next.over()) {
        break;
      }
      terms.add(next.low());
      end = next.end();
    }
    boolean unit = terms.size() > 1 && end < text.length() && Units.writingAt(text, end) != null;
    if (terms.size() < 2
        || NumberShapes.isClockTime(text, first.start(), end)
        || (unit && text.charAt(first.end()) == '比')) {
      return terms.size() < 2 || !NumberShapes.isClockTime(text, first.start(), end) ? -1 : end;
    }
    if (terms.get(1).signum() == 0) {
      return end;
    }
    BigDecimal value = terms.get(0).divide(terms.get(1), MathContext.DECIMAL64);
    Qualifiers.Found before = Qualifiers.before(text, first.start(), floor);
    Span span = new Span(before.edge(), end);
    found.add(
        new Quantity(span, value, value, Unit.RATIO, before.qualifiers(), 0, terms, written(span)));
    floor = end;
    return end;
  }

  /** 5—8亿元, 3.6万元至4.2万元, 10%—15%. */
  private int range(NumberReader.Reading low) {
    UnitReader.Found ofLow = UnitReader.at(text, low);
    int lowEnd = ofLow == null ? low.end() : ofLow.end();
    NumberReader.Reading high = afterSeparator(lowEnd);
    if (high == null) {
      return -1;
    }
    boolean word = "至到".indexOf(text.charAt(high.start() - 1)) >= 0;
    if (word && ofLow != null && NumberShapes.isFrom(text, low.start(), floor)) {
      return -1;
    }
    UnitReader.Found ofHigh = UnitReader.at(text, high);
    if (ofHigh == null || (ofLow != null && !ofLow.unit().measuresLike(ofHigh.unit()))) {
      return -1;
    }
    NumberReader.Reading lower =
        ofLow == null
                && low.magnitude() == 0
                && high.magnitude() > 0
                && low.low().compareTo(BigDecimal.valueOf(10000)) < 0
            ? low.scaled(power(high))
            : low;
    BigDecimal scale =
        ofLow == null
            ? BigDecimal.ONE
            : ofLow.unit().scale().divide(ofHigh.unit().scale(), MathContext.DECIMAL64);
    BigDecimal from =
        scale.compareTo(BigDecimal.ONE) == 0 ? lower.low() : lower.low().multiply(scale);
    if (from.compareTo(high.high()) >= 0) {
      return -1;
    }
    return add(low.start(), from, high.high(), high, ofHigh);
  }

  private static int power(NumberReader.Reading reading) {
    return reading.magnitude();
  }

  /** The number after a range sign at {@code at}, or null. */
  private NumberReader.@Nullable Reading afterSeparator(int at) {
    int next = NumberShapes.afterRangeSign(text, at);
    if (next < 0 || next >= text.length()) {
      return null;
    }
    return NumberReader.isDigit(text.charAt(next)) || ChineseNumerals.isNumeral(text.charAt(next))
        ? NumberReader.at(text, next)
        : null;
  }

  private int magnitudeOnly(NumberReader.Reading number) {
    boolean worded =
        number.magnitude() > 0 && number.low().compareTo(BigDecimal.valueOf(1000)) >= 0;
    if (!worded || (number.chinese() && number.end() - number.start() < 2)) {
      return number.end();
    }
    return add(
        number.start(),
        number.low(),
        number.high(),
        number,
        new UnitReader.Found(Unit.NONE, number.end(), false));
  }

  private int add(
      int start,
      BigDecimal low,
      BigDecimal high,
      NumberReader.Reading number,
      UnitReader.Found unit) {
    Set<Qualifier> qualifiers = EnumSet.noneOf(Qualifier.class);
    if (number.over() || unit.over()) {
      qualifiers.add(Qualifier.OVER);
    }
    Qualifiers.Found near = Qualifiers.before(text, start, floor);
    Rates.Found rate = Rates.before(text, near.edge(), floor);
    Qualifiers.Found far = Qualifiers.before(text, rate.edge(), floor);
    qualifiers.addAll(near.qualifiers());
    qualifiers.addAll(far.qualifiers());
    Rates.Found after = Rates.after(text, unit.end());
    String per = after.per().isEmpty() ? rate.per() : after.per();
    if (per.isEmpty() && takesRate(unit.unit())) {
      per = Rates.inClause(text, far.edge(), floor);
    }
    boolean duration =
        unit.unit().dimension() == Dimension.MONTHS
            || unit.unit().dimension() == Dimension.MINUTES
            || unit.unit().name().equals("个工作日");
    Qualifiers.Found behind = Qualifiers.after(text, after.edge(), duration);
    qualifiers.addAll(behind.qualifiers());
    Span span = new Span(far.edge(), behind.edge());
    BigDecimal scaledLow = low;
    BigDecimal scaledHigh = high;
    Unit base = unit.unit();
    if (base.dimension() == Dimension.MONEY && base.divisor().compareTo(BigDecimal.ONE) != 0) {
      scaledLow = base.toBase(low);
      scaledHigh = base.toBase(high);
      base = Unit.of(base.name(), Dimension.MONEY);
    }
    found.add(
        new Quantity(
            span,
            scaledLow,
            scaledHigh,
            per.isEmpty() ? base : base.per(per),
            qualifiers,
            number.magnitude(),
            List.of(),
            written(span)));
    floor = span.end();
    return span.end();
  }

  private static boolean takesRate(Unit unit) {
    return switch (unit.dimension()) {
      case MONEY, AREA, VOLUME, MASS, ENERGY -> true;
      default -> false;
    };
  }

  private String written(Span span) {
    return original.substring(span.start(), span.end());
  }
}
