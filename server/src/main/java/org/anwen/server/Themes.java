package org.anwen.server;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.anwen.ingest.PolicyCase;
import org.anwen.ledger.DomainWords;
import org.anwen.text.Lexicon;
import org.anwen.text.Word;

/**
 * The words by which a library's cases can be told apart, taken from their headings and texts and
 * from no list: nouns and compounds that stand in several cases, but not in most, and far oftener
 * than in the language at large (log-likelihood against a reference corpus, Dunning 1993; the
 * corpus is that of HanLP's dictionary). Stateless; costs the segmentation of at most {@value
 * #SAMPLE} cases' beginnings, about one microsecond a character.
 */
final class Themes {
  private static final int SAMPLE = 1_000;
  private static final int BEGINNING = 800;
  private static final int SHOWN = 24;
  private static final int RANKED = 400;
  private static final int LEAST_CASES = 2;
  private static final double MOST_CASES = 0.5;
  private static final int LONGEST = 8;

  /** A word in a heading names what its cases are about. */
  private static final int HEADING = 3;

  /** The words that HanLP's dictionary was counted over. */
  private static final double REFERENCE = 25_146_057;

  /** The words of a case, about. */
  private static final double WORDS = 150;

  /** A word that stands here e³ times as often as elsewhere tells nothing yet. */
  private static final double COMMON = 3;

  private static final int PARTS = 4;

  /** Two words are one theme when so much of the cases of either is the other's, too. */
  private static final double SAME = 0.7;

  /** A part that stands so often within one whole is not a theme of its own. */
  private static final double WHOLE = 0.75;

  private Themes() {}

  /** What is known of a candidate. */
  private static final class Candidate {
    final String text;
    final Set<Integer> cases = new HashSet<>();
    int weight;

    Candidate(String text) {
      this.text = text;
    }
  }

  /** The themes, the most telling first. */
  static List<String> of(Collection<PolicyCase> cases) {
    Map<String, Candidate> candidates = new HashMap<>();
    int step = 1 + cases.size() / SAMPLE;
    int at = 0;
    int read = 0;
    for (PolicyCase c : cases) {
      if (at++ % step == 0) {
        for (String heading : c.section()) {
          read(heading, HEADING, read, candidates);
        }
        String text = c.text();
        read(c.title(), 1, read, candidates);
        read(text.substring(0, Math.min(BEGINNING, text.length())), 1, read, candidates);
        read++;
      }
    }
    return chosen(candidates.values(), read);
  }

  /** Notes the nouns of a text, and compounds of up to {@value #PARTS} words that end in one. */
  private static void read(String text, int weight, int number, Map<String, Candidate> found) {
    List<Word> run = new ArrayList<>();
    for (Word word : DomainWords.words(text)) {
      boolean joined = !run.isEmpty() && run.getLast().span().end() == word.span().start();
      if (!joined || !isPart(word)) {
        run.clear();
      }
      if (isPart(word)) {
        run.add(word);
        note(run, weight, number, found);
      }
    }
  }

  /** Notes what ends with the last word of a run. */
  private static void note(List<Word> run, int weight, int number, Map<String, Candidate> found) {
    String text = "";
    if (run.getLast().text().length() < 2) {
      return;
    }
    for (int i = run.size() - 1; i >= Math.max(0, run.size() - PARTS); i--) {
      Word first = run.get(i);
      text = first.text() + text;
      boolean whole = i < run.size() - 1 ? isBeginning(first) : isNamed(first);
      if (whole && text.length() >= 2 && text.length() <= LONGEST) {
        Candidate candidate = found.computeIfAbsent(text, Candidate::new);
        candidate.cases.add(number);
        candidate.weight = Math.max(candidate.weight, weight);
      }
    }
  }

  /** A word that is a theme by itself. */
  private static boolean isNamed(Word word) {
    return word.text().length() >= 2 && word.isNoun();
  }

  /** A word that a compound may begin with: what the rest is of, not what is done to it. */
  private static boolean isBeginning(Word word) {
    return word.text().length() >= 2 && (word.isNoun() || word.is("b") || word.is("vn"));
  }

  /** Nouns that are no names of places, people or bodies, and verbs that stand for a thing. */
  private static boolean isPart(Word word) {
    boolean name = word.is("ns") || word.is("nr") || word.is("nt") || word.is("nz");
    boolean token = word.is("nw") || word.is("nx");
    boolean noun = word.isNoun() && !name && !token;
    return noun || word.is("vn") || word.is("b") || isDeed(word);
  }

  private static boolean isDeed(Word word) {
    return word.is("v") && word.text().length() == 2 && Lexicon.share(word.text(), "vn") > 0.4;
  }

  private static List<String> chosen(Collection<Candidate> candidates, int cases) {
    List<Candidate> several =
        candidates.stream().filter(c -> c.cases.size() >= LEAST_CASES).toList();
    List<Candidate> ranked =
        several.stream()
            .filter(c -> c.cases.size() <= Math.max(LEAST_CASES, MOST_CASES * cases))
            .filter(c -> score(c, cases) > 0)
            .sorted(
                Comparator.comparingDouble((Candidate c) -> -score(c, cases))
                    .thenComparing(c -> c.text))
            .limit(RANKED)
            .filter(c -> several.stream().noneMatch(longer -> isPartOf(c, longer)))
            .toList();
    List<Candidate> kept = new ArrayList<>();
    for (Candidate candidate : ranked) {
      if (kept.size() < SHOWN && kept.stream().noneMatch(k -> isSame(k, candidate))) {
        kept.add(candidate);
      }
    }
    return kept.stream().map(c -> c.text).toList();
  }

  /** How much oftener it stands here than in the language at large, and how well it divides. */
  private static double score(Candidate c, int cases) {
    double here = c.cases.size() / (double) cases;
    double usual = (Lexicon.frequency(c.text) + 1) / REFERENCE;
    double telling = Math.log(here / (WORDS * usual)) - COMMON;
    return c.weight * Math.max(0, telling) * c.cases.size() * (1 - here);
  }

  /** Whether a candidate is hardly ever seen but as a part of a longer one. */
  private static boolean isPartOf(Candidate part, Candidate whole) {
    return whole.text.length() > part.text.length()
        && whole.cases.size() >= WHOLE * part.cases.size()
        && whole.text.contains(part.text);
  }

  private static boolean isSame(Candidate one, Candidate other) {
    boolean within = one.text.contains(other.text) || other.text.contains(one.text);
    if (!within) {
      return false;
    }
    long both = one.cases.stream().filter(other.cases::contains).count();
    return both >= SAME * Math.min(one.cases.size(), other.cases.size());
  }
}
