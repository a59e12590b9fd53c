package org.anwen.reason;

import java.util.List;
import java.util.stream.Collectors;
import org.anwen.ledger.CaseRecord;
import org.anwen.question.Term;
import org.anwen.text.Folding;

/**
 * Which cases a description fits: those under a heading that says it, and those that say it in one
 * sentence.
 *
 * <p>Themes are not a list of topics: a heading or a sentence fits when it covers nearly all of the
 * description's words. Stateless.
 */
final class ThemeReader {
  private static final double HEADING = 0.8;
  private static final double SENTENCE = 0.78;

  private ThemeReader() {}

  /**
   * The candidates that fit, in the documents' order; all of them when the description has no
   * words.
   */
  static List<Candidate> fitting(Reading reading) {
    return reading.candidates().stream()
        .filter(c -> reading.terms().isEmpty() || fits(c, reading.terms()))
        .sorted(java.util.Comparator.comparingInt(c -> c.record().ordinal()))
        .collect(Collectors.toList());
  }

  private static boolean fits(Candidate candidate, List<Term> terms) {
    return heading(candidate.record(), terms) >= HEADING
        || candidate.coverage().ofBestSentence() >= SENTENCE;
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
