package org.anwen.question;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Groups of words of equal meaning, from the synonym dictionary that HanLP carries (derived from
 * 同义词词林, Apache-2.0).
 *
 * <p>Only the groups marked as equal are read, a word's first group only, and words of two
 * characters or more. Read once, on first use, in some 50 ms; thread-safe.
 */
final class Synonyms {
  private static final String RESOURCE = "/data/dictionary/synonym/CoreSynonym.txt";
  private static final int MOST = 12;
  private static final Map<String, List<String>> GROUPS = read();

  private Synonyms() {}

  /** Other words of equal meaning, at most {@value #MOST}, in the dictionary's order. */
  static List<String> of(String word) {
    return GROUPS.getOrDefault(word, List.of()).stream()
        .filter(other -> !other.equals(word))
        .limit(MOST)
        .toList();
  }

  private static Map<String, List<String>> read() {
    Map<String, List<String>> groups = new HashMap<>();
    try (InputStream in = Synonyms.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("the resource " + RESOURCE + " is missing");
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        int code = line.indexOf("= ");
        if (code < 0) {
          continue;
        }
        List<String> group = new ArrayList<>();
        for (String word : line.substring(code + 2).split(" ")) {
          if (word.length() > 1) {
            group.add(word);
          }
        }
        group.forEach(word -> groups.putIfAbsent(word, group));
      }
      return groups;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
