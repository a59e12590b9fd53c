package org.anwen.reason.reading;

import java.util.Arrays;
import java.util.regex.Pattern;
import org.anwen.api.Span;
import org.anwen.ledger.CaseRecord;
import org.anwen.ledger.Sentence;

/**
 * The numbered words that head an item inside a case, as 「（二）联合定价。」 or 「一是统一收费。」: what follows on
 * the same line is said under them. Stateless; linear in the sentences.
 */
public final class ItemHeads {
  private static final int LONGEST = 20;
  private static final Pattern HEAD =
      Pattern.compile(
          "(?:[（(][一二三四五六七八九十]{1,2}[）)]|[一二三四五六七八九十]{1,2}(?:是|、)|第[一二三四五六七八九十][，,、]?|[0-9０-９]{1,2}[.．、])"
              + "[\\p{IsHan}“”、]{2,16}[。：:]?\\s*");

  private ItemHeads() {}

  /** Whether a sentence is no more than the head of an item. */
  public static boolean isHead(CaseRecord record, Sentence sentence) {
    Span span = sentence.span();
    String text = record.source().text();
    int from = span.start();
    while (from < span.end() && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    return span.end() - from <= LONGEST
        && from < span.end()
        && HEAD.matcher(text).region(from, span.end()).matches()
        && span.end() < text.length()
        && text.charAt(span.end()) != '\n';
  }

  /** For each sentence of a case the index of the sentence that heads its item, or -1. */
  static int[] of(CaseRecord record) {
    int[] heads = new int[record.sentences().size()];
    Arrays.fill(heads, -1);
    String text = record.source().text();
    int head = -1;
    for (Sentence sentence : record.sentences()) {
      int start = sentence.span().start();
      if (start > 0 && text.charAt(start - 1) == '\n') {
        head = -1;
      }
      if (isHead(record, sentence)) {
        head = sentence.index();
      } else {
        heads[sentence.index()] = head;
      }
    }
    return heads;
  }
}
