package org.anwen.verify;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
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

  /** Words in quotation marks, as Folding leaves those. */
  private static final Pattern QUOTED = Pattern.compile("[“\"「]([^“”\"「」]{2,})[”\"」]");

  private static final Pattern DENIAL = Pattern.compile("[不未没无非勿]");

  /** How much something is so. */
  private static final Pattern DEGREE = Pattern.compile("(十分|非常|极其|极为|普遍|一致|广泛|深受)(\\p{IsHan}{2})");

  private static final int LEAST = 4;
  private static final int SHORT = 6;

  /** The pairs of characters of a stretch that no source has any of. */
  private static final int RUN = 6;

  /** How many parts of a source may be told in one. */
  private static final int TOGETHER = 4;

  private static final double SHARE = 0.4;
  private static final int SOME = 3;
  private static final double HALF = 0.5;
  private static final int RUN_BESIDE = 4;
  private static final double ALMOST_NONE = 0.2;
  private static final double FEW = 0.3;
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
    Matcher quoted = QUOTED.matcher(Folding.of(sentence));
    while (quoted.find()) {
      String words = Denials.unquoted(quoted.group(1));
      if (sources.stream().noneMatch(s -> s.unquoted().contains(words))) {
        return true;
      }
    }
    boolean first = true;
    for (String part : Form.parts(Denials.unquoted(sentence))) {
      String folded = Folding.of(part);
      Form form = Form.of(folded);
      if (!first && isShortAndForeign(form, sources)) {
        return true;
      }
      if (isOverstated(folded, sources) || (!first && isLongDenial(form, sources))) {
        return true;
      }
      first &= part.isBlank();
      int told = form.pairs().size() < LEAST ? 0 : toldTogether(form, sources);
      if (form.pairs().size() >= LEAST && told < SHARE * form.pairs().size()) {
        List<String> words = words(folded);
        long known = words.stream().filter(w -> sources.stream().anyMatch(s -> s.holds(w))).count();
        boolean strange = form.pairs().size() > LEAST && told <= ALMOST_NONE * form.pairs().size();
        boolean alone =
            folded.length() > SHORT
                && words.size() <= 1
                && (known == 0 ? !words.isEmpty() : told <= FEW * form.pairs().size());
        if (strange || alone || (words.size() > 1 && 3 * known <= 2L * words.size())) {
          return true;
        }
      }
      boolean numbered = !form.quantities().isEmpty() || !form.periods().isEmpty();
      if (numbered
          && !form.pairs().isEmpty()
          && form.pairs().size() < LEAST
          && form.pairs().stream().noneMatch(pair -> holdsPair(pair, sources))
          && saysSomething(form.words())) {
        return true;
      }
      boolean halfTold = form.pairs().size() >= LEAST && told < HALF * form.pairs().size();
      if (hasForeignRun(folded, halfTold ? RUN_BESIDE : RUN, sources)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a short part without figures says something, and no source has a word of it. */
  private static boolean isShortAndForeign(Form part, List<Reading> sources) {
    int pairs = part.pairs().size();
    if (pairs < 2
        || pairs >= LEAST
        || !part.quantities().isEmpty()
        || !part.periods().isEmpty()
        || sources.stream().anyMatch(s -> s.unquoted().contains(part.words()))) {
      return false;
    }
    return isForeign(part.words(), 1, sources) || isDenialOfItsOwn(part, sources);
  }

  /** Whether a word says how much something is so of which no source says it: 十分满意. */
  private static boolean isOverstated(String part, List<Reading> sources) {
    return DEGREE
        .matcher(part)
        .results()
        .anyMatch(m -> sources.stream().noneMatch(s -> isOfDegree(m.group(2), s.unquoted())));
  }

  private static boolean isOfDegree(String word, String text) {
    return DEGREE.matcher(text).results().anyMatch(m -> m.group(2).equals(word));
  }

  /** Whether a part without figures denies what no denial of a source speaks of. */
  private static boolean isLongDenial(Form part, List<Reading> sources) {
    return part.pairs().size() >= LEAST
        && part.quantities().isEmpty()
        && part.periods().isEmpty()
        && DENIAL.matcher(part.words()).find()
        && sources.stream()
            .flatMap(s -> s.whole().stream())
            .noneMatch(
                form ->
                    DENIAL.matcher(form.words()).find()
                        && form.shared(part) >= HALF * part.pairs().size());
  }

  /** Whether a part denies something, and no part of the sources with words of it denies any. */
  private static boolean isDenialOfItsOwn(Form part, List<Reading> sources) {
    return DENIAL.matcher(part.words()).find()
        && sources.stream()
            .flatMap(s -> s.whole().stream())
            .noneMatch(form -> form.shared(part) > 0 && DENIAL.matcher(form.words()).find());
  }

  /** How many pairs of a part stand within a few parts of one source that follow each other. */
  private static int toldTogether(Form part, List<Reading> sources) {
    int most = 0;
    for (Reading source : sources) {
      List<Form> forms = source.whole();
      for (int i = 0; i < forms.size(); i++) {
        int last = Math.min(forms.size(), i + TOGETHER);
        int told = 0;
        for (String pair : part.pairs()) {
          boolean here = false;
          for (int j = i; j < last && !here; j++) {
            here = forms.get(j).pairs().contains(pair);
          }
          told += here ? 1 : 0;
        }
        most = Math.max(most, told);
      }
    }
    return most;
  }

  /**
   * Whether a part says something for a stretch of which no source has two characters together, nor
   * any of its words.
   */
  private static boolean hasForeignRun(String part, int least, List<Reading> sources) {
    int from = 0;
    for (int i = 0; i < part.length(); i++) {
      boolean told =
          i + 2 > part.length()
              || !Character.isIdeographic(part.charAt(i))
              || !Character.isIdeographic(part.charAt(i + 1))
              || holdsPair(part.substring(i, i + 2), sources);
      if (told) {
        if (i - from >= least
            && isForeign(part.substring(from, i + 1), least < RUN ? 0 : SOME, sources)) {
          return true;
        }
        from = i + 1;
      }
    }
    return false;
  }

  /** Whether some words are more than what an answer is held together with. */
  private static boolean saysSomething(String words) {
    return Segmenter.words(words).stream()
        .anyMatch(
            word ->
                (word.isNoun() || word.is("v") || word.is("a"))
                    && !DISCOURSE.contains(word.text()));
  }

  private static boolean holdsPair(String pair, List<Reading> sources) {
    return sources.stream().anyMatch(s -> s.unquoted().contains(pair));
  }

  private static boolean isForeign(String run, int least, List<Reading> sources) {
    List<String> words =
        Segmenter.words(run).stream()
            .filter(word -> carriesMeaning(word) && !word.is("ns"))
            .map(Word::text)
            .filter(word -> !DISCOURSE.contains(word))
            .toList();
    return !words.isEmpty()
        && words.size() >= least
        && words.stream().noneMatch(w -> sources.stream().anyMatch(s -> s.holds(w)));
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
