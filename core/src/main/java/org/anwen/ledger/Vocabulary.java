package org.anwen.ledger;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.anwen.text.Segmenter;
import org.anwen.text.Word;

/**
 * The words of cases, and two that stand together, of two to six Chinese characters. Stateless;
 * costs the cutting of the cases' text into words.
 */
final class Vocabulary {
  private static final int SHORTEST = 2;
  private static final int LONGEST = 6;

  private Vocabulary() {}

  static Set<String> of(Collection<CaseRecord> records) {
    Set<String> found = ConcurrentHashMap.newKeySet();
    records.parallelStream().forEach(record -> add(record, found));
    return found;
  }

  private static void add(CaseRecord record, Set<String> found) {
    for (Clause clause : record.clauses()) {
      List<Word> words = Segmenter.words(clause.text());
      for (int i = 0; i < words.size(); i++) {
        add(words.get(i).text(), found);
        if (i + 1 < words.size()) {
          add(words.get(i).text() + words.get(i + 1).text(), found);
        }
      }
    }
  }

  private static void add(String word, Set<String> found) {
    boolean fits = word.length() >= SHORTEST && word.length() <= LONGEST;
    if (fits && word.codePoints().allMatch(Character::isIdeographic)) {
      found.add(word);
    }
  }
}
