package org.anwen.reason.reading;

import java.util.List;
import org.anwen.ledger.CaseRecord;
import org.anwen.ledger.Clause;
import org.anwen.ledger.Sentence;
import org.anwen.question.Term;

/**
 * How well each clause of a case covers the words of a question.
 *
 * <p>A word counts in full where the clause holds it, and less the farther off it is found: in the
 * same sentence, in the head of its item, in a neighbouring one, in the headings, or anywhere in
 * the case. Scores are shares of the words' weight, from 0 to 1. Cost: words times characters of
 * the case.
 */
public final class Coverage {
  private static final double NEXT = 0.7;
  private static final double ELIDED = 0.9;

  /** How many sentences before may say of what a row of figures is. */
  private static final int FAR = 3;

  private static final double SENTENCE = 0.85;
  private static final double ITEM = 0.75;
  private static final double BEFORE = 0.6;
  private static final double HEADING = 0.5;
  private static final double CASE = 0.4;

  /** With less weight than this in all, the words of a question tell nothing. */
  private static final double TELLING = 0.4;

  private static final double NEUTRAL = 0.5;

  private final CaseRecord record;
  private final List<Term> terms;
  private final double[][] inClause;
  private final double[][] inSentence;
  private final double[] inHeading;
  private final double[] inCase;
  private final int[] heads;
  private final double total;
  private final double ofBestSentence;
  private final double ofCase;

  public Coverage(CaseRecord record, List<Term> terms) {
    this(record, terms, matches(terms));
  }

  /**
   * @param matches what is to be looked for of each word, as {@link #matches} gives it, so that
   *     many cases are read for one question
   */
  public Coverage(CaseRecord record, List<Term> terms, List<TermMatch> matches) {
    this.record = record;
    this.terms = terms;
    int n = terms.size();
    double[] noClause = new double[record.clauses().size()];
    double[] noSentence = new double[record.sentences().size()];
    inClause = new double[n][];
    inSentence = new double[n][];
    inHeading = new double[n];
    inCase = new double[n];
    Characters characters = new Characters();
    record.clauses().forEach(clause -> characters.add(clause.text()));
    heads = ItemHeads.of(record);
    double sum = 0;
    for (int t = 0; t < n; t++) {
      sum += terms.get(t).weight();
      inHeading[t] = matches.get(t).in(record.heading());
      TermMatch match = matches.get(t).within(characters);
      inClause[t] = match.isNowhere() ? noClause : noClause.clone();
      inSentence[t] = match.isNowhere() ? noSentence : noSentence.clone();
      if (!match.isNowhere()) {
        find(t, match);
      }
    }
    inherit();
    total = sum;
    ofBestSentence = best();
    ofCase = shareOfCase();
  }

  /** What is to be looked for of each word in any case. */
  static List<TermMatch> matches(List<Term> terms) {
    return terms.stream().map(TermMatch::of).toList();
  }

  private void find(int t, TermMatch match) {
    for (Clause clause : record.clauses()) {
      double m = match.in(clause.text());
      if (m > 0) {
        inClause[t][clause.index()] = m;
        inSentence[t][clause.sentence()] = Math.max(inSentence[t][clause.sentence()], m);
        inCase[t] = Math.max(inCase[t], m);
      }
    }
  }

  /** A clause that leaves out of what its figures are holds the words of the one that says it. */
  private void inherit() {
    for (Clause clause : record.clauses()) {
      int s = clause.sentence();
      boolean near = false;
      for (int before = Math.max(0, s - FAR); !near && before <= s; before++) {
        for (int t = 0; !near && t < terms.size(); t++) {
          near = inSentence[t][before] > 0;
        }
      }
      int from = near ? Elided.antecedent(record, clause) : clause.index();
      for (int t = 0; from != clause.index() && t < terms.size(); t++) {
        double there = ELIDED * inClause[t][from];
        if (there > inClause[t][clause.index()]) {
          inClause[t][clause.index()] = there;
          inSentence[t][s] = Math.max(inSentence[t][s], there);
        }
      }
    }
  }

  /** Whether the question has words that tell what it is about. */
  public boolean tells() {
    return total >= TELLING;
  }

  public CaseRecord record() {
    return record;
  }

  public List<Term> terms() {
    return terms;
  }

  /** The share of the words' weight that bears on a clause. */
  public double of(Clause clause) {
    if (total < TELLING) {
      return NEUTRAL;
    }
    double sum = 0;
    for (int t = 0; t < terms.size(); t++) {
      sum += terms.get(t).weight() * at(t, clause);
    }
    return sum / total;
  }

  /** The share of the words' weight that a clause's own sentence and the headings hold. */
  public double within(Clause clause) {
    if (total < TELLING) {
      return NEUTRAL;
    }
    double sum = 0;
    for (int t = 0; t < terms.size(); t++) {
      double near =
          Math.max(inClause[t][clause.index()], SENTENCE * inSentence[t][clause.sentence()]);
      near = Math.max(near, inItemHead(t, clause.sentence()));
      sum += terms.get(t).weight() * Math.max(near, HEADING * inHeading[t]);
    }
    return sum / total;
  }

  /** The share of the words' weight that a clause itself holds. */
  public double own(Clause clause) {
    if (total < TELLING) {
      return NEUTRAL;
    }
    double sum = 0;
    for (int t = 0; t < terms.size(); t++) {
      sum += terms.get(t).weight() * inClause[t][clause.index()];
    }
    return sum / total;
  }

  /** How well a clause itself holds the best of the words at what is asked. */
  public double ownFocus(Clause clause) {
    double best = 0;
    for (int t = 0; t < terms.size(); t++) {
      if (terms.get(t).focus()) {
        best = Math.max(best, inClause[t][clause.index()]);
      }
    }
    return best;
  }

  /** How well one word bears on a clause, from 0 to 1. */
  public double at(int term, Clause clause) {
    int s = clause.sentence();
    double best = inClause[term][clause.index()];
    best = Math.max(best, SENTENCE * inSentence[term][s]);
    if (s > 0) {
      best = Math.max(best, BEFORE * inSentence[term][s - 1]);
    }
    best = Math.max(best, inItemHead(term, s));
    best = Math.max(best, HEADING * inHeading[term]);
    return Math.max(best, CASE * inCase[term]);
  }

  /** How well the head of a sentence's item bears on it. */
  private double inItemHead(int term, int sentence) {
    return heads[sentence] < 0 ? 0 : ITEM * inSentence[term][heads[sentence]];
  }

  /** How well one word is found within a clause itself. */
  public double inClause(int term, Clause clause) {
    return inClause[term][clause.index()];
  }

  /** How well one word is found in a clause's sentence or in the headings. */
  double near(int term, Clause clause) {
    return Math.max(inSentence[term][clause.sentence()], inHeading[term]);
  }

  boolean holds(int term, Sentence sentence) {
    return inSentence[term][sentence.index()] > 0;
  }

  public double inSentence(int term, Clause clause) {
    return inSentence[term][clause.sentence()];
  }

  /** The share of the words' weight that is found anywhere in the case or its headings. */
  public double ofCase() {
    return ofCase;
  }

  private double shareOfCase() {
    if (total == 0) {
      return 0;
    }
    double sum = 0;
    for (int t = 0; t < terms.size(); t++) {
      sum += terms.get(t).weight() * Math.max(inCase[t], inHeading[t]);
    }
    return sum / total;
  }

  /** How well one word is found in a sentence, the one before or after it, or the headings. */
  public double around(int term, Sentence sentence) {
    int s = sentence.index();
    double best = Math.max(inSentence[term][s], HEADING * inHeading[term]);
    if (s > 0) {
      best = Math.max(best, NEXT * inSentence[term][s - 1]);
    }
    if (s + 1 < inSentence[term].length) {
      best = Math.max(best, NEXT * inSentence[term][s + 1]);
    }
    return best;
  }

  /**
   * The share of the words' weight that one sentence, with its headings, holds; the best of all
   * sentences.
   */
  public double ofBestSentence() {
    return ofBestSentence;
  }

  /** How well one word is found anywhere in the case or its headings. */
  public double inCase(int term) {
    return Math.max(inCase[term], inHeading[term]);
  }

  private double best() {
    double best = 0;
    for (int s = 0; total > 0 && s < record.sentences().size(); s++) {
      double sum = 0;
      for (int t = 0; t < terms.size(); t++) {
        sum += terms.get(t).weight() * Math.max(inSentence[t][s], inHeading[t]);
      }
      best = Math.max(best, sum / total);
    }
    return best;
  }

  /** The share of the words' weight that a sentence itself holds. */
  public double own(Sentence sentence) {
    double sum = 0;
    for (int t = 0; t < terms.size(); t++) {
      sum += terms.get(t).weight() * inSentence[t][sentence.index()];
    }
    return total == 0 ? 0 : sum / total;
  }

  /** The share of some words' weight that a text holds. */
  public static double share(List<Term> terms, String text) {
    double sum = 0;
    double all = 0;
    for (Term term : terms) {
      sum += term.weight() * TermMatch.of(term, text);
      all += term.weight();
    }
    return all == 0 ? 0 : sum / all;
  }
}
