package org.anwen.ledger;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which cases hold a word, exactly: pairs of characters narrow the cases down, the text decides.
 * Immutable and thread-safe.
 */
final class TextPostings {
  private final List<CaseRecord> records;
  private final List<String> texts;
  private final Map<Integer, BitSet> pairs = new HashMap<>();

  TextPostings(List<CaseRecord> records) {
    this.records = records;
    this.texts = records.stream().map(TextPostings::text).toList();
    for (int i = 0; i < texts.size(); i++) {
      String text = texts.get(i);
      for (int c = 0; c + 1 < text.length(); c++) {
        pairs.computeIfAbsent(pair(text, c), p -> new BitSet()).set(i);
      }
    }
  }

  private static String text(CaseRecord record) {
    StringBuilder text = new StringBuilder(record.heading());
    for (Clause clause : record.clauses()) {
      text.append('\n').append(clause.text());
    }
    return text.toString();
  }

  /** The ordinals of the cases whose text or headings hold a folded word. */
  BitSet holding(String word) {
    BitSet found = new BitSet();
    found.set(0, records.size());
    for (int c = 0; c + 1 < word.length(); c++) {
      BitSet with = pairs.get(pair(word, c));
      if (with == null) {
        return new BitSet();
      }
      found.and(with);
    }
    if (word.length() != 2) {
      for (int i = found.nextSetBit(0); i >= 0; i = found.nextSetBit(i + 1)) {
        if (!texts.get(i).contains(word)) {
          found.clear(i);
        }
      }
    }
    return found;
  }

  private static int pair(String text, int at) {
    return text.charAt(at) << 16 | text.charAt(at + 1);
  }
}
