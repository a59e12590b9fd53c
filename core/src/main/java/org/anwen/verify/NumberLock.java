package org.anwen.verify;

import java.util.List;
import java.util.Optional;
import org.anwen.ledger.DocumentNumberLexer;
import org.anwen.ledger.Period;
import org.anwen.ledger.PeriodLexer;
import org.anwen.ledger.Quantity;
import org.anwen.ledger.QuantityLexer;
import org.anwen.ledger.TitleLexer;

/**
 * The rule that nothing typed leaves without a source: every figure, period, 《title》 and document
 * number of a text stands in its sources, whatever way it is written. Thread-safe; linear in the
 * texts.
 */
final class NumberLock {
  private NumberLock() {}

  /**
   * The first thing in {@code text} that no source holds, as written; empty when all is supported.
   */
  static Optional<String> unsupported(String text, List<String> sources) {
    List<Quantity> known = sources.stream().flatMap(s -> QuantityLexer.scan(s).stream()).toList();
    for (Quantity quantity : QuantityLexer.scan(text)) {
      if (known.stream().noneMatch(quantity::matches)) {
        return Optional.of(quantity.written());
      }
    }
    List<Period> periods = sources.stream().flatMap(s -> PeriodLexer.scan(s).stream()).toList();
    for (Period period : PeriodLexer.scan(text)) {
      if (periods.stream().noneMatch(p -> says(p, period))) {
        return Optional.of(period.written());
      }
    }
    for (var title : TitleLexer.scan(text)) {
      String words = text.substring(title.span().start(), title.span().end());
      if (sources.stream().noneMatch(s -> s.contains(words))) {
        return Optional.of(words);
      }
    }
    for (var number : DocumentNumberLexer.scan(text)) {
      String words = text.substring(number.span().start(), number.span().end());
      if (sources.stream().noneMatch(s -> s.contains(words))) {
        return Optional.of(words);
      }
    }
    return Optional.empty();
  }

  /** Whether a period of a source is the one named, or holds all of it. */
  private static boolean says(Period source, Period named) {
    return source.contains(named)
        || source.written().equals(named.written())
        || (source.from().equals(named.from())
            && source.to().equals(named.to())
            && source.from().isPresent());
  }
}
