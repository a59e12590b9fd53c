package org.anwen.question;

import com.hankcs.hanlp.dictionary.CoreDictionary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.anwen.api.Span;
import org.anwen.ledger.WordCounts;
import org.anwen.text.Segmenter;
import org.anwen.text.Word;

/**
 * Takes from a question the words that say what it is about, each with a weight.
 *
 * <p>A word weighs the more the fewer cases hold it (inverse document frequency, Spärck Jones 1972). A word that no case holds
 * weighs as the rarest when it is a noun of narrow use, and little when it is a verb or a common word, which people choose
 * freely. Thread-safe.
 */
public final class TermReader {
  private static final double ABSENT_NOUN = 1.0;
  private static final double ABSENT_OTHER = 0.35;
  private static final int COMMON = 12_000;
  private static final double COMMON_ABSENT = 0.3;
  private static final double LEAST = 0.15;

  private final WordCounts counts;

  public TermReader(WordCounts counts) {
    this.counts = counts;
  }

  /**
   * @param text folded and simplified
   * @param taken stretches that are understood otherwise, as places and years
   */
  public List<Term> read(String text, List<Span> taken) {
    Map<String, Term> terms = new LinkedHashMap<>();
    for (Word word : compounds(Segmenter.words(text), taken)) {
      if (!terms.containsKey(word.text())) {
        terms.put(word.text(), term(word));
      }
    }
    return List.copyOf(terms.values());
  }

  private Term term(Word word) {
    List<String> variants = Lexicon.variants(word.text());
    return new Term(word.text(), variants, weight(word, variants), word.isNoun(), false);
  }

  private double weight(Word word, List<String> variants) {
    int frequency = counts.casesWith(word.text());
    if (frequency == 0) {
      for (String variant : variants) {
        frequency = Math.max(frequency, counts.casesWith(variant));
      }
    }
    double rarest = Math.log((counts.cases() + 1) / 0.5);
    if (frequency == 0) {
      return Math.max(LEAST, rarest * absent(word));
    }
    return Math.max(LEAST, Math.log((counts.cases() + 1) / (frequency + 0.5)));
  }

  private static double absent(Word word) {
    CoreDictionary.Attribute known = CoreDictionary.get(word.text());
    if (known != null && known.totalFrequency > COMMON) {
      return COMMON_ABSENT;
    }
    return word.isNoun() ? ABSENT_NOUN : ABSENT_OTHER;
  }

  /** Content words, single characters joined to the content word they stand beside: 出资|率 is 出资率. */
  private static List<Word> compounds(List<Word> words, List<Span> taken) {
    List<Word> found = new ArrayList<>();
    for (Word word : words) {
      if (!tells(word, taken)) {
        continue;
      }
      Word last = found.isEmpty() ? null : found.getLast();
      if (last != null
          && last.span().end() == word.span().start()
          && word.text().length() == 1
          && last.text().length() <= 3
          && !word.is("v")) {
        found.set(
            found.size() - 1,
            new Word(
                last.text() + word.text(), "n", new Span(last.span().start(), word.span().end())));
      } else {
        found.add(word);
      }
    }
    return found;
  }

  /** Nouns, verbs, adjectives and words the dictionary does not know; no function words, numbers or marks. */
  private static boolean isContent(Word word) {
    return word.isNoun()
        || word.is("v")
        || word.is("a")
        || word.is("b")
        || word.is("i")
        || word.is("l")
        || word.is("s")
        || word.is("x");
  }

  private static boolean tells(Word word, List<Span> taken) {
    return isContent(word)
        && !Lexicon.isStopword(word.text())
        && taken.stream().noneMatch(span -> span.overlaps(word.span()));
  }
}
