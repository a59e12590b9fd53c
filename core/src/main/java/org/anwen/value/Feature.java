package org.anwen.value;

/** What may speak for or against a stretch as the filler of a gap. */
enum Feature {
  /** How many characters before and behind it are those before and behind the question word. */
  LEFT,
  RIGHT,
  /** The noun of the question word follows: 混凝土|结构 to 「哪种结构」. */
  HEAD_BEHIND,
  /** It ends as that noun does: 黄河 to 「哪条河」. */
  HEAD_ENDS,
  HEAD_WHOLE,
  IS_HEAD,
  /** The share of its pairs of characters that the question holds. */
  OVERLAP,
  OVERLAP_ANY,
  OVERLAP_COUNT,
  IN_QUESTION,
  BEGINS_SHARED,
  ENDS_SHARED,
  /** Its length, as a logarithm, and that squared. */
  LENGTH,
  LENGTH_SQUARED,
  SINGLE,
  WORDS,
  BEFORE_MARK,
  BEHIND_MARK,
  WHOLE_CLAUSE,
  BEFORE_LINK,
  BEFORE_IS,
  BEFORE_OF,
  BEHIND_OF,
  BEFORE_LIST,
  BEHIND_LIST,
  BEHIND_BRACKET,
  BEFORE_QUOTE,
  QUOTED,
  QUOTES,
  /** Its edges part letters or single characters that may be one name. */
  PARTS_BEFORE,
  PARTS_BEHIND,
  CUT_BEFORE,
  CUT_BEHIND,
  ASKED_BEFORE,
  ASKED_BEHIND,
  /** The question ends in 是什么 or the like. */
  IS_WHAT_CLAUSE,
  IS_WHAT_BEFORE,
  IS_WHAT_BEHIND,
  /** The question begins with its question word. */
  LEADS_START,
  LEADS_MARK,
  VERB,
  NAME,
  MARKS,
  OF,
  LIST,
  BRACKET,
  DIGIT,
  DATE,
  YEAR,
  /** How rare its words are in the language. */
  RARE,
  /** How near the question's pairs of characters stand, and how many stand in its clause. */
  NEAR,
  CLAUSE
}
