package org.anwen.reason;

import java.util.Comparator;
import java.util.List;
import org.anwen.ledger.CaseRecord;
import org.anwen.ledger.Sentence;
import org.anwen.question.Term;
import org.anwen.reason.Description.Thing;
import org.anwen.text.Folding;

/**
 * Which cases a description fits: those under a heading that says it, and those that say it in a
 * sentence or two.
 *
 * <p>Themes are not a list of topics. Words that the material does not know at all are how the
 * person speaks, unless they are nouns; of the others a case must hold nearly all, the telling ones
 * close together. Where no case holds all of them, those fit that come as near as the best does.
 * Stateless.
 */
final class ThemeReader {
  private static final double HEADING = 0.8;
  private static final double SENTENCE = 0.6;
  private static final double TELLING = 0.45;
  private static final double NEAR_MATCH = 0.5;

  private ThemeReader() {}

  /**
   * The candidates that fit, in the documents' order; all of them when the description has no
   * words.
   */
  static List<Candidate> fitting(Reading reading) {
    return fitting(reading, reading.terms());
  }

  /** The same of some of the question's words only. */
  static List<Candidate> fitting(Reading reading, List<Term> words) {
    List<Term> terms = known(reading).stream().filter(words::contains).toList();
    Description description = Description.of(reading.inquiry().topic(), terms);
    List<Candidate> under =
        terms.size() < 2
            ? List.of()
            : reading.candidates().stream()
                .filter(c -> isUnderHeading(c.record(), description))
                .filter(c -> isOfYears(c.record(), reading.inquiry().years()))
                .sorted(Comparator.comparingInt(c -> c.record().ordinal()))
                .toList();
    if (!under.isEmpty()) {
      return under;
    }
    return reading.candidates().stream()
        .filter(c -> isOfYears(c.record(), reading.inquiry().years()))
        .filter(c -> terms.isEmpty() || fits(c, description, reading))
        .sorted(Comparator.comparingInt(c -> c.record().ordinal()))
        .toList();
  }

  private static boolean isUnderHeading(CaseRecord record, Description description) {
    return description.ways().stream().anyMatch(way -> inHeading(record, way) >= HEADING);
  }

  /** Whether a case names one of the years asked for, if any is. */
  private static boolean isOfYears(CaseRecord record, List<Integer> years) {
    return years.isEmpty()
        || years.stream()
            .anyMatch(
                year ->
                    record.heading().contains(year + "年")
                        || record.facts().stream().anyMatch(f -> f.years().contains(year)));
  }

  private static List<Term> known(Reading reading) {
    return reading.terms().stream()
        .filter(t -> t.noun() || reading.candidates().stream().anyMatch(c -> holds(c, reading, t)))
        .toList();
  }

  private static boolean holds(Candidate candidate, Reading reading, Term term) {
    return candidate.coverage().inCase(reading.terms().indexOf(term)) > 0;
  }

  private static boolean fits(Candidate candidate, Description description, Reading reading) {
    return description.ways().stream().anyMatch(way -> score(candidate, way, reading) >= SENTENCE);
  }

  private static double score(Candidate candidate, List<Thing> things, Reading reading) {
    double heaviest = things.stream().mapToDouble(Thing::weight).max().orElse(0);
    double all = things.stream().mapToDouble(Thing::weight).sum();
    double best = 0;
    for (Sentence sentence : candidate.record().sentences()) {
      double found = 0;
      boolean telling = true;
      for (Thing thing : things) {
        double match = 0;
        for (Term term : thing.terms()) {
          int t = reading.terms().indexOf(term);
          match = Math.max(match, candidate.coverage().around(t, sentence));
        }
        found += thing.weight() * match;
        telling &= match >= NEAR_MATCH || thing.weight() < TELLING * heaviest;
      }
      if (telling) {
        best = Math.max(best, found / all);
      }
    }
    return best;
  }

  /** The share of the description that the headings above a case hold. */
  private static double inHeading(CaseRecord record, List<Thing> things) {
    String headings = headings(record);
    double found = 0;
    double all = 0;
    for (Thing thing : things) {
      found +=
          thing.weight()
              * thing.terms().stream().mapToDouble(t -> TermMatch.of(t, headings)).max().orElse(0);
      all += thing.weight();
    }
    return all == 0 ? 0 : found / all;
  }

  private static String headings(CaseRecord record) {
    return Folding.of(
        record.source().documentTitle() + String.join("\n", record.source().section()));
  }

  /** The share of the words that the headings above a case hold. */
  static double heading(CaseRecord record, List<Term> terms) {
    return inHeading(record, terms.stream().map(t -> new Thing(List.of(t))).toList());
  }
}
