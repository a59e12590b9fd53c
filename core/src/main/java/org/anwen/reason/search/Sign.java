package org.anwen.reason.search;

import org.anwen.reason.figure.FactReader;
import org.anwen.reason.reading.Candidate;
import org.anwen.reason.reading.Coverage;
import org.anwen.reason.reading.Missing;

/**
 * What tells whether a place in the text answers what is asked: a number read off the question and
 * the place by {@link Signs}, and weighed by {@link Answerability}.
 *
 * <p>A sign that is a yes or no is 1 or 0. All are shares, ratios or scores of the question's own
 * words, so that none moves with the size of the library or its field.
 */
public enum Sign {
  /** Always 1: the weight that stands for everything else. */
  BASE,
  /** {@link Candidate#score} of the case. */
  CASE_SCORE,
  /** How high the retriever ranks the case. */
  PRIOR,
  /** Whether the question names a place of the material, or goes on from an earlier answer. */
  ANCHORED,
  /** {@link Coverage#of} the clause. */
  COVERED,
  /** {@link Coverage#within} the clause. */
  WITHIN,
  /** {@link Coverage#own} of the clause. */
  OWN,
  /** {@link Coverage#ownFocus} of the clause. */
  OWN_FOCUS,
  /** {@link Coverage#ofCase}. */
  CASE_COVERED,
  /** {@link Coverage#ofBestSentence}. */
  SENTENCE_COVERED,
  /** Whether the question has no telling words of its own. */
  WORDLESS,
  /** The share of the words' weight that is nowhere in the case. */
  MISSING,
  /** The same, of nouns. */
  MISSING_NOUNS,
  /** The same, of other words. */
  MISSING_VERBS,
  /** How many nouns are nowhere in the case. */
  MISSING_NUMBER,
  /** The weight of the heaviest missing noun that is no everyday word, up to 1. */
  MISSING_TELLING,
  /** The weight of the heaviest missing word at what is asked, up to 1. */
  MISSING_FOCUS,
  /** Whether the case lacks the very thing asked about ({@link Missing}). */
  LACKS,
  /** {@link #COVERED} where the question names no place; else 0. */
  FREE_COVERED,
  /** {@link #SENTENCE_COVERED} where the question names no place; else 0. */
  FREE_SENTENCE,
  /** {@link #MISSING} where the question names no place; else 0. */
  FREE_MISSING,
  /** Whether it asks how something is done, which a text tells in many words. */
  HOW,
  /** Whether it asks what something is called or marked with, which a text has to state. */
  IDENTITY,
  /** {@link #MISSING_FOCUS} of what {@link #LACKS} and does not ask how it is done; else 0. */
  LACKS_FOCUS,
  /** The share of the question's pairs of characters that the sentence holds. */
  PAIRS_NEAR,
  /** The share of the question's pairs of characters that the case holds. */
  PAIRS_CASE,
  /** The score of the fact ({@link FactReader#score}). */
  SCORE,
  /** Whether the figure is counted in the measure word asked with. */
  UNIT,
  /** Whether it is the only one of the case that is. */
  ONLY_OF_UNIT,
  /** Whether it is reckoned for each of what it is asked for each of. */
  PER,
  /** Whether it should be, and is not. */
  PER_OTHER,
  /** Whether it is the only fact of the case of the type asked for. */
  ONLY_OF_TYPE,
  /** The logarithm of how many facts of that type the case has. */
  LIKE,
  /** The share of the words' weight among the figure's own words. */
  OWN_WORDS,
  /** Whether it is a percentage though the question asks for no share. */
  UNASKED_SHARE,
  /** Whether the question names a thing to be counted that does not stand beside the figure. */
  UNCOUNTED,
  /** Whether it is paid by the level of government asked about. */
  PAYER,
  MONEY,
  AREA,
  SHARE,
  COUNT,
  DURATION,
  DATE,
  FIGURE,
  TITLE,
  ORGANIZATION,
  PLACE,
  REASON,
  TEXT
}
