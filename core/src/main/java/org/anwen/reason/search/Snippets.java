package org.anwen.reason.search;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anwen.api.Quote;
import org.anwen.api.Span;
import org.anwen.ingest.Corpus;
import org.anwen.ledger.CaseRecord;
import org.anwen.ledger.Clause;
import org.anwen.ledger.Fact;
import org.anwen.ledger.Sentence;
import org.anwen.ledger.TableCell;
import org.anwen.ledger.figure.Quantity;

/** Cuts from a case the stretch of whole clauses that answers, and quotes it. Thread-safe. */
public final class Snippets {
  /** What only leads over to a clause, and says nothing before it. */
  private static final Set<String> LEADS =
      Set.of("比如", "例如", "譬如", "如", "又如", "再如", "同时", "此外", "另外", "具体流程为", "经测算", "据测算");

  private static final Pattern ITEM =
      Pattern.compile("[0-9０-９]{1,2}(?:[.．](?![0-9０-９])|、)[ \\t\u3000]*(?=\\S)");

  private static final Pattern SPACE_IN_CHINESE =
      Pattern.compile("(?<=[\\p{IsHan}\\p{IsPunctuation}]) | (?=[\\p{IsHan}\\p{IsPunctuation}])");

  private final Corpus corpus;

  public Snippets(Corpus corpus) {
    this.corpus = corpus;
  }

  /**
   * The stretch from one clause to another of the same sentence, widened to the left, and then to
   * the right, by whole clauses while it stays within {@code most} characters; never shorter than
   * the two clauses.
   */
  public static Span around(CaseRecord record, Clause first, Clause last, int most) {
    return around(record, first, last, most, clause -> false);
  }

  /** The same, which does not grow over a clause that a condition names beside the point. */
  public static Span around(
      CaseRecord record, Clause first, Clause last, int most, Predicate<Clause> beside) {
    if (first.cell().isPresent()) {
      return new Span(first.span().start(), last.span().end());
    }
    Sentence sentence = record.sentence(first);
    int from = first.index();
    int to = last.index();
    int start = first.span().start();
    int end = last.span().end();
    while (from > sentence.firstClause()) {
      int wider = record.clauses().get(from - 1).span().start();
      boolean leads = LEADS.contains(record.clauses().get(from - 1).text());
      if (leads || end - wider > most || beside.test(record.clauses().get(from - 1))) {
        break;
      }
      start = wider;
      from--;
    }
    int endClause = record.sentence(last).endClause();
    while (to + 1 < endClause) {
      int wider = record.clauses().get(to + 1).span().end();
      if (wider - start > most || beside.test(record.clauses().get(to + 1))) {
        break;
      }
      end = wider;
      to++;
    }
    return unlabelled(record, new Span(start, end));
  }

  /** A stretch without the label in 【】, or the number of a list's item, that it begins with. */
  static Span unlabelled(CaseRecord record, Span span) {
    String text = record.source().text();
    Matcher number = ITEM.matcher(text).region(span.start(), span.end());
    boolean begins = span.start() == 0 || text.charAt(span.start() - 1) == '\n';
    if (begins && number.lookingAt()) {
      return new Span(number.end(), span.end());
    }
    if (span.length() > 0 && text.charAt(span.start()) == '【') {
      int end = text.indexOf('】', span.start()) + 1;
      if (end > 0 && end < span.end()) {
        return new Span(end, span.end());
      }
    }
    return span;
  }

  /** The quotation of a stretch; of a table's cell, that of its whole row. */
  public Quote quote(CaseRecord record, Span span) {
    Span quoted = TableWords.wholeRows(record, span);
    return record
        .source()
        .quote(corpus.document(record.source().documentId()).orElseThrow(), quoted);
  }

  /** The quotation of a stretch, and for a table's row that of the head which names its columns. */
  public List<Quote> quotes(CaseRecord record, Span span) {
    Quote quote = quote(record, span);
    return TableWords.head(record, span)
        .map(head -> quote(record, head))
        .filter(head -> !head.equals(quote))
        .map(head -> List.of(quote, head))
        .orElse(List.of(quote));
  }

  /**
   * The words of a stretch on one line; white space goes only where Chinese stands on both sides of
   * it.
   */
  public static String words(CaseRecord record, Span span) {
    Optional<String> row = TableWords.of(record, span);
    return row.orElseGet(() -> plain(record, span));
  }

  /** A figure as it is written, with the unit that the head of its column gives. */
  public static String value(CaseRecord record, Fact fact) {
    return record
        .clause(fact)
        .cell()
        .flatMap(TableCell::figure)
        .map(Quantity::format)
        .orElse(fact.written());
  }

  private static String plain(CaseRecord record, Span span) {
    String text = record.source().text();
    StringBuilder words = new StringBuilder();
    for (int i = span.start(); i < span.end(); i++) {
      char c = text.charAt(i);
      if (!Character.isWhitespace(c)) {
        words.append(c);
      } else if (!words.isEmpty() && words.charAt(words.length() - 1) != ' ') {
        words.append(' ');
      }
    }
    return SPACE_IN_CHINESE.matcher(words.toString().strip()).replaceAll("");
  }

  /** The whole text of some sentences, from the first to the last. */
  static Span sentences(List<Sentence> sentences) {
    return new Span(sentences.getFirst().span().start(), sentences.getLast().span().end());
  }
}
