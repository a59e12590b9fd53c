package org.anwen.question;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * General knowledge about single words: which ones only ask, and which ones mean the same.
 *
 * <p>Same meaning comes from a list of administrative and everyday words written for this project
 * ({@code variants.txt}) and from the synonym dictionary that HanLP carries (derived from 同义词词林,
 * Apache-2.0), of which only the groups marked as equal are used. Loaded once, on first use;
 * thread-safe.
 */
final class Lexicon {
  /** What a line of words that all mean the same begins with. */
  private static final String GROUP = "=";

  /** What a line of words begins with whose equals in the dictionary are of another sense. */
  private static final String ALONE = "!";

  private static final Set<String> STOPWORDS = new HashSet<>();
  private static final Set<String> MEASURES = new HashSet<>();
  private static final Set<String> IDENTITIES = new HashSet<>();
  private static final Map<String, Set<String>> VARIANTS = new HashMap<>();
  private static final Set<String> WITHOUT_SYNONYMS = new HashSet<>();

  static {
    for (String line : lines("stopwords.txt")) {
      STOPWORDS.addAll(List.of(line.split("\\s+")));
    }
    for (String line : lines("measures.txt")) {
      MEASURES.addAll(List.of(line.split("\\s+")));
    }
    for (String line : lines("identities.txt")) {
      IDENTITIES.addAll(List.of(line.split("\\s+")));
    }
    for (String line : lines("variants.txt")) {
      String[] words = line.split("\\s+");
      if (words[0].equals(ALONE)) {
        WITHOUT_SYNONYMS.addAll(List.of(words));
        continue;
      }
      if (words[0].equals(GROUP)) {
        for (int i = 1; i < words.length; i++) {
          group(words, i);
        }
        continue;
      }
      Set<String> others = VARIANTS.computeIfAbsent(words[0], w -> new LinkedHashSet<>());
      for (int i = 1; i < words.length; i++) {
        others.add(words[i]);
      }
    }
  }

  private Lexicon() {}

  private static void group(String[] words, int of) {
    Set<String> others = VARIANTS.computeIfAbsent(words[of], w -> new LinkedHashSet<>());
    for (int i = 1; i < words.length; i++) {
      if (i != of) {
        others.add(words[i]);
      }
    }
  }

  /** Whether a word says how something is asked, and not what about. */
  static boolean isStopword(String word) {
    return STOPWORDS.contains(word);
  }

  /**
   * Whether a noun names the kind of thing asked for, as 金额, and need not stand in what answers.
   */
  static boolean isMeasure(String word) {
    return MEASURES.contains(word);
  }

  /** Whether a word has other words in the list written for this project. */
  static boolean isListed(String word) {
    return VARIANTS.containsKey(word);
  }

  /** Whether a noun names what a thing is called or marked with, which a text has to state. */
  static boolean isIdentity(String word) {
    return IDENTITIES.contains(word);
  }

  /** Other words that mean the same, nearest first. */
  static List<String> variants(String word) {
    Set<String> found = new LinkedHashSet<>(VARIANTS.getOrDefault(word, Set.of()));
    if (word.length() == 1 || WITHOUT_SYNONYMS.contains(word)) {
      return List.copyOf(found);
    }
    found.addAll(Synonyms.of(word));
    return new ArrayList<>(found);
  }

  private static List<String> lines(String name) {
    try (InputStream in = Lexicon.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the resource " + name + " is missing");
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      return reader
          .lines()
          .map(String::strip)
          .filter(l -> !l.isEmpty() && !l.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
