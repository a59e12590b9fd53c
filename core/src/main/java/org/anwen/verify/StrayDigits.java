package org.anwen.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anwen.api.Span;
import org.anwen.ledger.DocumentNumberLexer;
import org.anwen.ledger.PeriodLexer;
import org.anwen.ledger.QuantityLexer;
import org.anwen.text.ChineseText;

/**
 * The rule for digits that are no quantity, period or document number, as in a name or in a year
 * that cannot be: they stand in a source as they are. Thread-safe.
 */
final class StrayDigits {
  private static final Pattern DIGITS = Pattern.compile("\\d+(?:\\.\\d+)*");

  private StrayDigits() {}

  /** Whether a text holds such digits that no source holds. */
  static boolean unsupported(String text, List<Reading> sources) {
    String narrow = ChineseText.narrow(text);
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

  private static List<Span> read(String text) {
    List<Span> spans = new ArrayList<>();
    QuantityLexer.scan(text).forEach(q -> spans.add(q.span()));
    PeriodLexer.scan(text).forEach(p -> spans.add(p.span()));
    DocumentNumberLexer.scan(text).forEach(n -> spans.add(n.span()));
    return spans;
  }

  private static boolean stands(String digits, List<Reading> sources) {
    Pattern whole = Pattern.compile("(?<!\\d)(?<!\\d\\.)" + Pattern.quote(digits) + "(?!\\.?\\d)");
    return sources.stream()
        .flatMap(source -> source.folded().stream())
        .anyMatch(folded -> whole.matcher(folded).find());
  }
}
