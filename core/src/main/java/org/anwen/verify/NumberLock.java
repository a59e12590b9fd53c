package org.anwen.verify;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anwen.api.Span;
import org.anwen.ledger.figure.Dimension;
import org.anwen.ledger.figure.Period;
import org.anwen.ledger.figure.PeriodLexer;
import org.anwen.ledger.figure.Quantity;
import org.anwen.ledger.figure.QuantityLexer;
import org.anwen.ledger.figure.Unit;
import org.anwen.ledger.name.DocumentNumber;
import org.anwen.ledger.name.DocumentNumberLexer;
import org.anwen.ledger.name.TitleLexer;
import org.anwen.text.ChineseText;
import org.anwen.text.Folding;

/**
 * The rule that nothing typed leaves without a source: every figure, period, 《title》 and document
 * number of a text stands in its sources, whatever way it is written. Thread-safe; linear in the
 * texts.
 */
final class NumberLock {
  private static final Pattern DAY = Pattern.compile("\\d{1,4}月(?:\\d{1,4}[日号])?|\\d{1,4}日");

  /** The end or the beginning of a year. */
  private static final Pattern EDGE = Pattern.compile("年[底末初]");

  /** Years from one to another. */
  private static final Pattern SPAN =
      Pattern.compile("(?<!\\d)((?:19|20)\\d{2})年?(?:—{1,2}|[―–‒\\-－~～〜─至到])((?:19|20)\\d{2})年");

  /** Units of things that nobody counts by 个. */
  private static final Set<String> NARROW =
      Set.of("户", "户次", "人次", "套", "辆", "台", "栋", "幢", "层", "扇", "间", "车次", "亩");

  private NumberLock() {}

  /**
   * The first thing in {@code text} that no source holds, as written; empty when all is supported.
   */
  static Optional<String> unsupported(String text, List<Reading> sources) {
    for (Quantity quantity : QuantityLexer.scan(text)) {
      if (sources.stream()
          .flatMap(s -> s.quantities().stream())
          .noneMatch(k -> saysTheSame(k, quantity))) {
        return Optional.of(quantity.written());
      }
      if (isReckonedOtherwise(quantity, sources)) {
        return Optional.of(quantity.written());
      }
    }
    for (Period period : PeriodLexer.scan(text)) {
      boolean said =
          sources.stream().flatMap(s -> s.periods().stream()).anyMatch(p -> says(p, period))
              || sources.stream().anyMatch(s -> holds(s.text(), period.written()));
      if (!said) {
        return Optional.of(period.written());
      }
    }
    Matcher reversed = SPAN.matcher(ChineseText.narrow(text));
    while (reversed.find()) {
      String written = reversed.group();
      if (reversed.group(1).compareTo(reversed.group(2)) > 0
          && sources.stream().noneMatch(s -> s.holds(Folding.of(written)))) {
        return Optional.of(written);
      }
    }
    Optional<String> day = strayDay(text, sources);
    if (day.isPresent()) {
      return day;
    }
    for (var title : TitleLexer.scan(text)) {
      String words = Folding.of(title.written());
      if (sources.stream().noneMatch(s -> s.holds(words))) {
        return Optional.of(title.written());
      }
    }
    for (DocumentNumber number : DocumentNumberLexer.scan(text)) {
      if (sources.stream()
          .flatMap(s -> s.numbers().stream())
          .noneMatch(n -> numbersTheSame(n, number))) {
        return Optional.of(number.written());
      }
    }
    return Optional.empty();
  }

  /** A month or day that is no date of the calendar, and that no source has so. */
  private static Optional<String> strayDay(String text, List<Reading> sources) {
    String narrow = ChineseText.narrow(text);
    Matcher day = DAY.matcher(narrow);
    while (day.find()) {
      Span span = new Span(day.start(), day.end());
      boolean read =
          PeriodLexer.scan(narrow).stream().anyMatch(p -> p.span().contains(span))
              || QuantityLexer.scan(narrow).stream().anyMatch(q -> q.span().overlaps(span));
      String written = day.group();
      if (!read && sources.stream().noneMatch(s -> s.holds(written))) {
        return Optional.of(written);
      }
    }
    return Optional.empty();
  }

  /**
   * Whether a figure is that of a source. What the source counts by 个 is not told in households,
   * and a single digit without a unit, which may number an item, is no amount.
   */
  private static boolean saysTheSame(Quantity source, Quantity named) {
    boolean narrower = source.unit().name().equals("个") && NARROW.contains(named.unit().name());
    boolean stray =
        source.unit().dimension() == Dimension.NUMBER
            && named.unit().dimension() != Dimension.NUMBER
            && (isDigit(source.low()) || isShareOtherThanPercent(named.unit()));
    return !narrower && !stray && (named.matches(source) || named.roundsTo(source));
  }

  /** Whether sources say what an amount is reckoned for, and none says what is named. */
  private static boolean isReckonedOtherwise(Quantity named, List<Reading> sources) {
    if (named.unit().per().isEmpty()) {
      return false;
    }
    boolean otherwise = false;
    for (Reading source : sources) {
      for (Quantity stated : source.quantities()) {
        String per = stated.unit().per();
        boolean amount =
            !per.isEmpty()
                && stated.unit().measuresLike(named.unit())
                && stated.baseLow().compareTo(named.baseLow()) == 0;
        if (amount && per.equals(named.unit().per())) {
          return false;
        }
        otherwise |= amount;
      }
    }
    return otherwise;
  }

  private static boolean isDigit(BigDecimal number) {
    return number.compareTo(BigDecimal.TEN) < 0 && number.stripTrailingZeros().scale() <= 0;
  }

  private static boolean isShareOtherThanPercent(Unit unit) {
    return unit.dimension() == Dimension.PERCENT && !unit.name().equals("%");
  }

  /** Whether both number one document; words before the agency may have been read as part of it. */
  private static boolean numbersTheSame(DocumentNumber source, DocumentNumber named) {
    return source.year() == named.year()
        && source.number() == named.number()
        && named.agency().endsWith(source.agency());
  }

  /** Whether a period of a source is the one named, or lies in the one year that is named. */
  private static boolean says(Period source, Period named) {
    boolean wholeYear =
        named.kind() == Period.Kind.YEAR && named.contains(source) && source.year().isPresent();
    return source.written().equals(named.written())
        || ((source.sameAs(named) || wholeYear) && endsLike(source, named));
  }

  /** Whether a period is the end or the beginning of a year only where that of a source is one. */
  private static boolean endsLike(Period source, Period named) {
    Matcher edge = EDGE.matcher(named.written());
    return !edge.find() || EDGE.matcher(source.written()).find() || source.written().contains("月");
  }

  /** Whether a text holds a period as it is written, not as the end of a longer number. */
  private static boolean holds(String source, String written) {
    String text = ChineseText.narrow(source);
    String words = ChineseText.narrow(written);
    int at = text.indexOf(words);
    while (at >= 0) {
      int end = at + words.length();
      boolean cutsBefore = at > 0 && isDigit(text, at - 1) && isDigit(words, 0);
      boolean cutsAfter =
          end < text.length() && isDigit(text, end) && isDigit(words, words.length() - 1);
      if (!cutsBefore && !cutsAfter) {
        return true;
      }
      at = text.indexOf(words, at + 1);
    }
    return false;
  }

  private static boolean isDigit(String text, int at) {
    return Character.isDigit(text.charAt(at));
  }
}
