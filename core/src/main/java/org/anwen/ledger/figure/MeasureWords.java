package org.anwen.ledger.figure;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.anwen.text.Resources;

/** The measure words of the language with their classes, from {@code measure-words.tsv}. */
final class MeasureWords {
  private static final Map<String, Set<String>> CLASSES = load();

  private MeasureWords() {}

  private static Map<String, Set<String>> load() {
    Map<String, Set<String>> classes = new HashMap<>();
    for (String[] line : Resources.table(MeasureWords.class, "measure-words.tsv", 2)) {
      for (String word : line[1].split(" ")) {
        classes.computeIfAbsent(word, w -> new HashSet<>()).add(line[0]);
      }
    }
    return classes;
  }

  static Set<String> all() {
    return CLASSES.keySet();
  }

  /** Whether two measure words are of one class other than that of 个, which goes with anything. */
  static boolean ofOneClass(String a, String b) {
    Set<String> shared = new HashSet<>(CLASSES.getOrDefault(a, Set.of()));
    shared.retainAll(CLASSES.getOrDefault(b, Set.of()));
    shared.remove("generic");
    return !shared.isEmpty();
  }

  /** Whether two measure words can stand for each other with the same things. */
  static boolean alike(String a, String b) {
    Set<String> ofA = CLASSES.getOrDefault(a, Set.of());
    Set<String> ofB = CLASSES.getOrDefault(b, Set.of());
    return ofA.contains("generic") || ofB.contains("generic") || !Collections.disjoint(ofA, ofB);
  }
}
