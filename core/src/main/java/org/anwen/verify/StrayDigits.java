package org.anwen.verify;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anwen.api.Span;
import org.anwen.ledger.figure.PeriodLexer;
import org.anwen.ledger.figure.QuantityLexer;
import org.anwen.ledger.name.DocumentNumberLexer;
import org.anwen.text.ChineseNumerals;
import org.anwen.text.ChineseText;

/**
 * The rule for digits that are no quantity, period or document number, as in a name or in a year
 * that cannot be: they stand in a source as they are. Thread-safe.
 */
final class StrayDigits {
  private static final Pattern DIGITS = Pattern.compile("\\d+(?:\\.\\d+)*");

  /** 二 and its like between words and one of the commonest measure words. */
  private static final Pattern NUMERAL =
      Pattern.compile("(?<![第零一二三四五六七八九十百千万亿两几数])[一二三四五六七八九](?=[个户座处栋幢台辆家所套条项名人次万元间吨米亩张])");

  private StrayDigits() {}

  /** Whether a text holds such digits that no source holds. */
  static boolean unsupported(String text, List<Reading> sources) {
    String narrow = ChineseText.narrow(text);
    if (hasStrayNumeral(narrow, sources)) {
      return true;
    }
    Matcher digits = DIGITS.matcher(narrow);
    if (!digits.find()) {
      return false;
    }
    List<Span> read = read(narrow);
    do {
      Span span = new Span(digits.start(), digits.end());
      if (read.stream().noneMatch(r -> r.overlaps(span)) && !stands(digits.group(), sources)) {
        return true;
      }
    } while (digits.find());
    return false;
  }

  /** Whether a numeral before a measure word, which no rule reads as a figure, has no source. */
  private static boolean hasStrayNumeral(String text, List<Reading> sources) {
    Matcher numeral = NUMERAL.matcher(text);
    List<Span> read = null;
    while (numeral.find()) {
      read = read == null ? read(text) : read;
      Span span = new Span(numeral.start(), numeral.end());
      if (read.stream().noneMatch(r -> r.overlaps(span))) {
        String measure = text.substring(numeral.end(), numeral.end() + 1);
        BigDecimal value = BigDecimal.valueOf(ChineseNumerals.digit(text.charAt(numeral.start())));
        boolean stated =
            sources.stream().anyMatch(s -> s.holds(numeral.group() + measure))
                || sources.stream()
                    .flatMap(s -> s.quantities().stream())
                    .anyMatch(
                        q -> q.low().compareTo(value) == 0 && q.unit().name().startsWith(measure));
        if (!stated) {
          return true;
        }
      }
    }
    return false;
  }

  private static List<Span> read(String text) {
    List<Span> spans = new ArrayList<>();
    QuantityLexer.scan(text).forEach(q -> spans.add(q.span()));
    PeriodLexer.scan(text).forEach(p -> spans.add(p.span()));
    DocumentNumberLexer.scan(text).forEach(n -> spans.add(n.span()));
    return spans;
  }

  private static boolean stands(String digits, List<Reading> sources) {
    Pattern whole =
        Pattern.compile("(?<!\\d)(?<!\\d\\.)" + Pattern.quote(digits) + "(?!\\.?\\d|[万亿千百])");
    return sources.stream()
        .flatMap(source -> source.folded().stream())
        .anyMatch(folded -> whole.matcher(folded).find());
  }
}
