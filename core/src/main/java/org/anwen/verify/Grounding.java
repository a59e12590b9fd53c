package org.anwen.verify;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.anwen.text.Folding;
import org.anwen.text.Segmenter;
import org.anwen.text.Word;

/**
 * The rule that a sentence speaks of what its evidence speaks of: at least half of the words that
 * carry its meaning stand in the evidence or the question, and so does every word in Latin letters,
 * an address too. It holds back what a hijacked or a dreaming answerer says without any figure.
 * Thread-safe.
 */
final class Grounding {
  private static final Pattern LATIN = Pattern.compile("[a-z][a-z0-9]*");
  private static final int LEAST = 4;
  private static final double SHARE = 0.4;
  private static final double ALMOST_NONE = 0.2;
  private static final Set<String> DISCOURSE = discourse();

  private Grounding() {}

  /**
   * Whether a sentence speaks of something else.
   *
   * @param evidence folded
   */
  static boolean foreign(String sentence, List<String> evidence) {
    String folded = Folding.of(sentence);
    boolean strange =
        LATIN
            .matcher(folded)
            .results()
            .anyMatch(word -> evidence.stream().noneMatch(text -> text.contains(word.group())));
    if (strange) {
      return true;
    }
    List<String> words = words(folded);
    long known =
        words.stream().filter(word -> evidence.stream().anyMatch(t -> t.contains(word))).count();
    return 2 * known < words.size();
  }

  /**
   * Whether a part of a sentence tells nothing of what the sentence cites, by words or by pairs.
   */
  static boolean hasForeignPart(String sentence, List<Reading> sources) {
    for (String part : Form.parts(sentence)) {
      Form form = Form.of(Folding.of(part));
      long told =
          form.pairs().stream()
              .filter(p -> sources.stream().anyMatch(s -> s.unquoted().contains(p)))
              .count();
      if (form.pairs().size() >= LEAST && told < SHARE * form.pairs().size()) {
        List<String> words = words(Folding.of(part));
        long known = words.stream().filter(w -> sources.stream().anyMatch(s -> s.holds(w))).count();
        boolean strange = form.pairs().size() > LEAST && told < ALMOST_NONE * form.pairs().size();
        if (strange || (words.size() > 1 && 2 * known <= words.size())) {
          return true;
        }
      }
    }
    return false;
  }

  private static List<String> words(String folded) {
    return Segmenter.words(folded).stream()
        .filter(Grounding::carriesMeaning)
        .map(Word::text)
        .filter(word -> !DISCOURSE.contains(word))
        .toList();
  }

  private static boolean carriesMeaning(Word word) {
    boolean kind = word.isNoun() || word.is("v") || word.is("a") || word.is("i") || word.is("l");
    return kind && word.text().length() > 1;
  }

  private static Set<String> discourse() {
    try (InputStream in = Grounding.class.getResourceAsStream("discourse.txt")) {
      if (in == null) {
        throw new IllegalStateException("the jar holds no discourse.txt");
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      return reader
          .lines()
          .filter(line -> !line.startsWith("#"))
          .flatMap(line -> List.of(line.strip().split("\\s+")).stream())
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
