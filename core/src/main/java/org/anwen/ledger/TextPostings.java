package org.anwen.ledger;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Which cases hold a word: characters and pairs of characters narrow the cases down, their text
 * decides. Immutable and thread-safe.
 *
 * <p>Where more than {@value #READ} cases hold all pairs of a longer word, their texts are not read
 * and all of them count as holding it, as nearly all do; so the cost of a word does not grow with
 * the texts of the library.
 */
final class TextPostings {
  private static final int READ = 1_000;
  private static final int REMEMBERED = 4_096;

  private final List<CaseRecord> records;
  private final Map<Integer, CaseOrdinals> postings = new HashMap<>();
  private final Map<String, Integer> counts =
      Collections.synchronizedMap(
          new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Integer> eldest) {
              return size() > REMEMBERED;
            }
          });

  TextPostings(List<CaseRecord> records) {
    this.records = records;
    for (int i = 0; i < records.size(); i++) {
      for (int key : keys(records.get(i))) {
        postings.computeIfAbsent(key, k -> new CaseOrdinals()).add(i);
      }
    }
  }

  /** The characters and pairs of a case, most of them once. */
  private static int[] keys(CaseRecord record) {
    int length = record.heading().length();
    for (Clause clause : record.clauses()) {
      length += clause.text().length();
    }
    int[] keys = new int[2 * length];
    int n = add(record.heading(), keys, 0);
    for (Clause clause : record.clauses()) {
      n = add(clause.text(), keys, n);
    }
    Arrays.sort(keys, 0, n);
    return Arrays.copyOf(keys, n);
  }

  private static int add(String text, int[] keys, int from) {
    int n = from;
    for (int c = 0; c < text.length(); c++) {
      keys[n++] = text.charAt(c);
      if (c + 1 < text.length()) {
        keys[n++] = pair(text, c);
      }
    }
    return n;
  }

  /** In how many cases a folded word stands. */
  int count(String word) {
    if (word.length() == 1 || word.length() == 2) {
      CaseOrdinals found = postings.get(word.length() == 1 ? word.charAt(0) : pair(word, 0));
      return found == null ? 0 : found.count();
    }
    Integer known = counts.get(word);
    if (known == null) {
      known = holding(word).length;
      counts.put(word, known);
    }
    return known;
  }

  /** The ordinals of the cases whose text or headings hold a folded word, ascending. */
  int[] holding(String word) {
    if (word.isEmpty()) {
      return IntStream.range(0, records.size()).toArray();
    }
    CaseOrdinals[] parts = new CaseOrdinals[Math.max(1, word.length() - 1)];
    for (int c = 0; c < parts.length; c++) {
      CaseOrdinals part = postings.get(word.length() == 1 ? word.charAt(0) : pair(word, c));
      if (part == null) {
        return CaseOrdinals.NONE;
      }
      parts[c] = part;
    }
    Arrays.sort(parts, (a, b) -> Integer.compare(a.count(), b.count()));
    int[] found = parts[0].toArray();
    for (int i = 1; i < parts.length && found.length > 0; i++) {
      found = CaseOrdinals.both(found, parts[i].toArray());
    }
    return word.length() <= 2 || found.length > READ
        ? found
        : Arrays.stream(found).filter(i -> holds(records.get(i), word)).toArray();
  }

  private static boolean holds(CaseRecord record, String word) {
    if (record.heading().contains(word)) {
      return true;
    }
    for (Clause clause : record.clauses()) {
      if (clause.text().contains(word)) {
        return true;
      }
    }
    return false;
  }

  private static int pair(String text, int at) {
    return (text.charAt(at) << 16) | text.charAt(at + 1);
  }
}
