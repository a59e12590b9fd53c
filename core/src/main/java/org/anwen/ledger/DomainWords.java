package org.anwen.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.anwen.api.Span;
import org.anwen.ledger.figure.Period;
import org.anwen.ledger.figure.PeriodLexer;
import org.anwen.ledger.figure.QuantityLexer;
import org.anwen.ledger.name.DocumentNumberLexer;
import org.anwen.ledger.name.TitleLexer;
import org.anwen.place.PlaceLexer;
import org.anwen.text.Segmenter;
import org.anwen.text.Word;

/**
 * The cutting of a text into words in which a title, a document number, a time, a figure with its
 * unit, and a place are each one word.
 *
 * <p>Their parts of speech are {@code nw}, {@code nx}, {@code t}, {@code mq} and {@code ns}.
 * Stateless.
 */
public final class DomainWords {
  private DomainWords() {}

  public static List<Word> words(String text) {
    List<Word> tokens = new ArrayList<>();
    TitleLexer.scan(text).forEach(t -> tokens.add(word(text, "nw", t.span())));
    DocumentNumberLexer.scan(text).forEach(n -> tokens.add(word(text, "nx", n.span())));
    PlaceLexer.scan(text).forEach(p -> tokens.add(word(text, "ns", p.span())));
    List<Period> periods = PeriodLexer.scan(text);
    periods.forEach(p -> tokens.add(word(text, "t", p.span())));
    QuantityLexer.scan(text, periods).forEach(q -> tokens.add(word(text, "mq", q.span())));
    return merged(text, disjoint(tokens));
  }

  private static Word word(String text, String pos, Span span) {
    return new Word(text.substring(span.start(), span.end()), pos, span);
  }

  /** Of overlapping tokens the one that starts first, then the longer. */
  private static List<Word> disjoint(List<Word> tokens) {
    tokens.sort(
        Comparator.comparingInt((Word w) -> w.span().start())
            .thenComparingInt(w -> -w.span().length()));
    List<Word> kept = new ArrayList<>();
    for (Word token : tokens) {
      if (kept.isEmpty() || kept.getLast().span().end() <= token.span().start()) {
        kept.add(token);
      }
    }
    return kept;
  }

  /** The tokens with what lies between them cut into words. */
  private static List<Word> merged(String text, List<Word> tokens) {
    List<Word> words = new ArrayList<>();
    int at = 0;
    for (Word token : tokens) {
      between(text, at, token.span().start(), words);
      words.add(token);
      at = token.span().end();
    }
    between(text, at, text.length(), words);
    return List.copyOf(words);
  }

  private static void between(String text, int start, int end, List<Word> words) {
    if (start < end) {
      for (Word word : Segmenter.words(text.substring(start, end))) {
        Span span = new Span(start + word.span().start(), start + word.span().end());
        words.add(new Word(word.text(), word.pos(), span));
      }
    }
  }
}
