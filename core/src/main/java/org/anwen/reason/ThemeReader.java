package org.anwen.reason;

import java.util.Comparator;
import java.util.List;
import org.anwen.ledger.CaseRecord;
import org.anwen.ledger.Sentence;
import org.anwen.question.Term;
import org.anwen.text.Folding;

/**
 * Which cases a description fits: those under a heading that says it, and those that say it in a
 * sentence or two.
 *
 * <p>Themes are not a list of topics. Words that the material does not know at all are how the
 * person speaks, unless they are nouns; of the others a case must hold nearly all, the telling ones
 * close together. Stateless.
 */
final class ThemeReader {
  private static final double HEADING = 0.8;
  private static final double SENTENCE = 0.6;
  private static final double TELLING = 0.45;
  private static final double FREE = 0.45;
  private static final double NEAR_MATCH = 0.5;

  private ThemeReader() {}

  /**
   * The candidates that fit, in the documents' order; all of them when the description has no
   * words.
   */
  static List<Candidate> fitting(Reading reading) {
    List<Term> terms = known(reading);
    double most =
        reading.candidates().stream().mapToDouble(c -> score(c, terms, reading)).max().orElse(0);
    double least = Math.max(SENTENCE, SENTENCE * most);
    return reading.candidates().stream()
        .filter(c -> terms.isEmpty() || score(c, terms, reading) >= least)
        .sorted(Comparator.comparingInt(c -> c.record().ordinal()))
        .toList();
  }

  private static List<Term> known(Reading reading) {
    return reading.terms().stream()
        .filter(t -> t.noun() || reading.candidates().stream().anyMatch(c -> holds(c, reading, t)))
        .toList();
  }

  private static boolean holds(Candidate candidate, Reading reading, Term term) {
    return candidate.coverage().inCase(reading.terms().indexOf(term)) > 0;
  }

  private static double score(Candidate candidate, List<Term> terms, Reading reading) {
    if (heading(candidate.record(), terms) >= HEADING) {
      return 1;
    }
    double heaviest = terms.stream().mapToDouble(ThemeReader::weight).max().orElse(0);
    double all = terms.stream().mapToDouble(ThemeReader::weight).sum();
    double best = 0;
    for (Sentence sentence : candidate.record().sentences()) {
      double found = 0;
      boolean telling = true;
      for (Term term : terms) {
        int t = reading.terms().indexOf(term);
        double match = candidate.coverage().around(t, sentence);
        found += weight(term) * match;
        telling &= match >= NEAR_MATCH || weight(term) < TELLING * heaviest;
      }
      if (telling) {
        best = Math.max(best, found / all);
      }
    }
    return best;
  }

  /** People choose verbs freely; what a description is about are its nouns. */
  private static double weight(Term term) {
    return term.noun() ? term.weight() : FREE * term.weight();
  }

  /** The share of the description's words that the headings above a case hold. */
  static double heading(CaseRecord record, List<Term> terms) {
    String headings =
        Folding.of(record.source().documentTitle() + String.join("\n", record.source().section()));
    double found = 0;
    double all = 0;
    for (Term term : terms) {
      found += term.weight() * TermMatch.of(term, headings);
      all += term.weight();
    }
    return all == 0 ? 0 : found / all;
  }
}
