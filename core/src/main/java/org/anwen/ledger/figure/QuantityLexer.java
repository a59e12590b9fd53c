package org.anwen.ledger.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anwen.api.Span;
import org.anwen.place.Gazetteer;
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
  private static final Pattern AND_HALF = Pattern.compile("个半(月|小时)|(年|天|小时)半(?![年月天个小])");
  private static final String COUNTLESS = "第数几上好成";
  private static final String ROUND = "十百千万亿";
  private static final Pattern LISTED = Pattern.compile("[、和与及]|以及");
  private static final Pattern CHANGE = Pattern.compile("[^，。；、\\d]*[到至][约近]?");
  private static final int LONGEST_CHANGE = 8;
  private static final String BEFORE_ONE = "统唯同单万逐之每某任专其另初周星礼惟划归合";
  private static final int LONGEST_LIST = 6;
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

  /** The longest unit that words begin with, 辆 of 辆车; empty where they begin with none. */
  public static String leadingUnit(String words) {
    for (int length = Math.min(3, words.length()); length > 0; length--) {
      String figure = "35" + words.substring(0, length);
      if (scan(figure).stream().anyMatch(q -> q.span().length() == figure.length())) {
        return words.substring(0, length);
      }
    }
    return "";
  }

  /**
   * The figures of a text but for those that stand in names, such as the 3 of a community's name.
   */
  public static List<Quantity> scan(String text, List<Period> periods, List<Span> names) {
    return scan(text, periods).stream()
        .filter(q -> names.stream().noneMatch(n -> n.contains(q.span())))
        .toList();
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
    if (Gazetteer.get().startsWithNumeral(text, at)) {
      return at + 1;
    }
    Figure share = Shares.at(text, at);
    if (share != null) {
      return add(share);
    }
    if (text.charAt(at) == '半') {
      return at + 1;
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
          || (isCountless(before, number) && !text.startsWith("以上", Math.max(0, at - 2)))) {
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
    Figure half = andHalf(number);
    if (half != null) {
      return add(half);
    }
    UnitReader.Found unit = UnitReader.at(text, number);
    if (unit != null) {
      return add(Figure.of(number, unit));
    }
    Figure listed = listed(number);
    return listed == null ? magnitudeOnly(number) : add(listed);
  }

  /** 数百, 几千, 成百, 定成四类; but 建成三百个 is a number. */
  private boolean isCountless(char before, NumberReader.Reading number) {
    boolean plain =
        number.end() - number.start() > 1 && ROUND.indexOf(text.charAt(number.start())) < 0;
    return COUNTLESS.indexOf(before) >= 0 && (before != '成' || !plain);
  }

  /** A time and a half: 5个半月, 两个半小时, 三年半. */
  private @Nullable Figure andHalf(NumberReader.Reading number) {
    Matcher half = AND_HALF.matcher(text).region(number.end(), text.length());
    boolean whole = number.magnitude() == 0 && number.low().compareTo(number.high()) == 0;
    if (!whole || !half.lookingAt()) {
      return null;
    }
    String writing = half.group(1) == null ? half.group(2) : "个" + half.group(1);
    BigDecimal value = number.low().add(new BigDecimal("0.5"));
    return Units.named(writing)
        .map(u -> Figure.exact(number.start(), half.end(), value, u))
        .orElse(null);
  }

  /** The 3.2 of 3.2、4.5亿元, with the magnitude and unit of the last of the list. */
  private @Nullable Figure listed(NumberReader.Reading first) {
    NumberReader.Reading last = first;
    for (int i = 0; i < LONGEST_LIST; i++) {
      int next = last.end() + 1;
      boolean more =
          next < text.length()
              && "、和".indexOf(text.charAt(last.end())) >= 0
              && NumberReader.isDigit(text.charAt(next));
      NumberReader.Reading further = more ? NumberReader.at(text, next) : null;
      if (further == null || !isMeasured(first) || !isMeasured(further)) {
        return null;
      }
      UnitReader.Found unit = UnitReader.at(text, further);
      if (unit != null) {
        NumberReader.Reading scaled =
            first.magnitude() == 0 && further.magnitude() > 0
                ? first.scaled(further.magnitude())
                : first;
        return new Figure(
            first.start(),
            first.end(),
            scaled.low(),
            scaled.high(),
            scaled.magnitude(),
            false,
            unit.unit());
      }
      last = further;
    }
    return null;
  }

  /** Whether a number is too exact for 2、3个, which means two or three. */
  private static boolean isMeasured(NumberReader.Reading number) {
    return number.low().scale() > 0
        || number.magnitude() > 0
        || number.low().compareTo(BigDecimal.valueOf(100)) >= 0;
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
            ? low.scaled(high.magnitude())
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
    return add(
        new Figure(
            low.start(),
            ofHigh.end(),
            from,
            high.high(),
            high.magnitude(),
            high.over(),
            ofHigh.unit()));
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
    return add(Figure.of(number, new UnitReader.Found(Unit.NONE, number.end(), false)));
  }

  private int add(Figure figure) {
    Unit unit = figure.unit();
    Set<Qualifier> qualifiers = EnumSet.noneOf(Qualifier.class);
    if (figure.surplus()) {
      qualifiers.add(Qualifier.SURPLUS);
    }
    Qualifiers.Found near = Qualifiers.before(text, figure.start(), floor);
    Rates.Found rate = Rates.before(text, near.edge(), floor);
    Qualifiers.Found far = Qualifiers.before(text, rate.edge(), floor);
    qualifiers.addAll(near.qualifiers());
    qualifiers.addAll(far.qualifiers());
    qualifiers.addAll(Qualifiers.inClause(text, far.edge(), floor));
    Rates.Found after = Rates.after(text, figure.end());
    String per = after.per().isEmpty() ? rate.per() : after.per();
    if (per.isEmpty()) {
      String earlier = Rates.inClause(text, far.edge(), floor);
      boolean rated = !earlier.isEmpty() && takesRate(unit, earlier);
      per = rated ? earlier : goesOn(unit, far.edge());
    }
    Qualifiers.Found behind = Qualifiers.after(text, after.edge(), isDuration(unit));
    qualifiers.addAll(behind.qualifiers());
    Span span = new Span(far.edge(), behind.edge());
    boolean parts =
        unit.dimension() == Dimension.MONEY && unit.divisor().compareTo(BigDecimal.ONE) != 0;
    Unit base = parts ? Unit.of(unit.name(), Dimension.MONEY) : unit;
    found.add(
        new Quantity(
            span,
            parts ? unit.toBase(figure.low()) : figure.low(),
            parts ? unit.toBase(figure.high()) : figure.high(),
            per.isEmpty() ? base : base.per(per),
            qualifiers,
            figure.magnitude(),
            List.of(),
            written(span)));
    floor = span.end();
    return span.end();
  }

  private static boolean isDuration(Unit unit) {
    return unit.dimension() == Dimension.MONTHS
        || unit.dimension() == Dimension.MINUTES
        || unit.name().equals("个工作日");
  }

  /**
   * Of 年交易额由58亿元提高到72亿元 the second amount is of a year, as the first is; of 每人500元、800元、1000元 all
   * are for each.
   */
  private String goesOn(Unit unit, int at) {
    if (found.isEmpty() || !found.getLast().unit().measuresLike(unit)) {
      return "";
    }
    Quantity last = found.getLast();
    String between = text.substring(Math.min(last.span().end(), at), at);
    if (LISTED.matcher(between).matches() && last.unit().name().equals(unit.name())) {
      return last.unit().per();
    }
    boolean goesOn = between.length() <= LONGEST_CHANGE && CHANGE.matcher(between).matches();
    return goesOn && last.unit().per().equals("年") ? "年" : "";
  }

  private static boolean takesRate(Unit unit, String rate) {
    return switch (unit.dimension()) {
      case MONEY, AREA, VOLUME, MASS, ENERGY -> true;
      case COUNT -> Rates.isTime(rate);
      default -> false;
    };
  }

  private String written(Span span) {
    return original.substring(span.start(), span.end());
  }
}
