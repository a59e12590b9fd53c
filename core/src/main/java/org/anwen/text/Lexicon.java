package org.anwen.text;

import com.hankcs.hanlp.corpus.tag.Nature;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.dictionary.CustomDictionary;
import org.jspecify.annotations.Nullable;

/**
 * How often words occur, and as what part of speech, in HanLP's core dictionary (counts of a tagged
 * newspaper corpus of one month). Thread-safe.
 */
public final class Lexicon {
  private Lexicon() {}

  /** How often the word occurs; 0 for a word that the dictionary lacks. */
  public static int frequency(String word) {
    CoreDictionary.Attribute entry = CoreDictionary.get(word);
    return entry == null ? 0 : entry.totalFrequency;
  }

  /**
   * The part of the word's occurrences whose part of speech begins with one of the given; 0 if
   * unknown.
   */
  public static double share(String word, String... kinds) {
    CoreDictionary.Attribute entry = CoreDictionary.get(word);
    if (entry == null || entry.totalFrequency == 0) {
      return 0;
    }
    int of = 0;
    for (int i = 0; i < entry.nature.length; i++) {
      if (is(entry.nature[i], kinds)) {
        of += entry.frequency[i];
      }
    }
    return (double) of / entry.totalFrequency;
  }

  /**
   * Whether HanLP's wider dictionary, which holds newer words too, has the word as a common one and
   * no name. Loads that dictionary, 8 MB, at the first call.
   */
  public static boolean isWider(String word) {
    CoreDictionary.Attribute entry = word.isEmpty() ? null : CustomDictionary.get(word);
    if (entry == null || entry.totalFrequency < 50) {
      return false;
    }
    for (Nature nature : entry.nature) {
      if (is(nature, "ns", "nr", "nt")) {
        return false;
      }
    }
    return true;
  }

  private static boolean is(@Nullable Nature nature, String... kinds) {
    String name = String.valueOf(nature);
    for (String kind : kinds) {
      if (name.startsWith(kind)) {
        return true;
      }
    }
    return false;
  }
}
