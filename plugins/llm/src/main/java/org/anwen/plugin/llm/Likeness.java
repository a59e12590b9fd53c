package org.anwen.plugin.llm;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which source a sentence without a number was made of: the one whose words hold most of the
 * sentence's pairs of characters, if that is most of them. Small models forget to cite; what they
 * say is near enough to what they were told. Immutable.
 */
final class Likeness {
  private static final double LEAST = 0.6;

  private record Known(Source source, Set<String> pairs) {}

  private final List<Known> known = new ArrayList<>();

  Likeness(List<Source> sources) {
    for (Source source : sources) {
      known.add(new Known(source, pairs(source.line())));
    }
  }

  /** The source of a sentence, if one stands out. */
  Optional<Source> of(String sentence) {
    Set<String> pairs = pairs(sentence);
    Optional<Source> best = Optional.empty();
    double most = LEAST;
    for (Known one : known) {
      long shared = pairs.stream().filter(one.pairs::contains).count();
      double share = pairs.isEmpty() ? 0 : (double) shared / pairs.size();
      if (share > most) {
        most = share;
        best = Optional.of(one.source);
      }
    }
    return best;
  }

  private static Set<String> pairs(String text) {
    StringBuilder words = new StringBuilder();
    text.codePoints().filter(Character::isLetterOrDigit).forEach(words::appendCodePoint);
    Set<String> pairs = new HashSet<>();
    for (int i = 0; i + 2 <= words.length(); i++) {
      pairs.add(words.substring(i, i + 2));
    }
    return pairs;
  }
}
