package org.anwen.reason.search;

import java.util.regex.Pattern;
import org.anwen.api.Span;
import org.anwen.ingest.PartNames;
import org.anwen.ledger.CaseRecord;
import org.anwen.ledger.Sentence;
import org.anwen.reason.reading.ItemHeads;

/**
 * Sentences that only head what follows them: the case's title and the label of a part, 「主要做法。」,
 * which tell nothing, and the head of an item, 「二是设备由群众自选。」, which is told by the sentence after
 * it. Stateless.
 */
public final class Heads {
  private static final Pattern NUMBER = Pattern.compile("^[（(]?[0-9０-９一二三四五六七八九十]{1,2}[）)、.．]\\s*");
  private static final int SHORT = 22;

  private Heads() {}

  /** Whether a sentence is no more than the case's title, or the name of a part: 【背景】. */
  public static boolean isLabel(CaseRecord record, Sentence sentence) {
    Span span = sentence.span();
    String words = record.source().text().substring(span.start(), span.end()).strip();
    if (sentence.index() == 0 && words.equals(record.source().title().strip())) {
      return true;
    }
    boolean bracketed = words.startsWith("【") && words.indexOf('】') == words.length() - 1;
    return words.length() <= SHORT
        && (bracketed || PartNames.names(NUMBER.matcher(words).replaceFirst("")));
  }

  /** A sentence with the one after it, where it is no more than the head of an item. */
  public static Span withBody(CaseRecord record, Sentence sentence) {
    int next = sentence.index() + 1;
    if (next == record.sentences().size() || !ItemHeads.isHead(record, sentence)) {
      return sentence.span();
    }
    Sentence body = record.sentences().get(next);
    return ItemHeads.isHead(record, body)
        ? sentence.span()
        : new Span(sentence.span().start(), body.span().end());
  }
}
