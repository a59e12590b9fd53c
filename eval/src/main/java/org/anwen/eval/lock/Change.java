package org.anwen.eval.lock;

import java.util.Locale;

/** One thing that is changed in a true answer. */
public enum Change {
  /** A digit of a figure. */
  DIGIT,
  /** The unit of a figure. */
  UNIT,
  /** 万 for 亿, left out, or put in. */
  MAGNITUDE,
  /** A year or a day. */
  DATE,
  /** A place for one of another case. */
  PLACE,
  /** A word of a 《title》. */
  TITLE,
  /** A document number: another, or one that was invented. */
  NUMBER,
  /** Something said is denied, or something denied is said. */
  NEGATION,
  /** 约, 近, 超过, 不足 and their like. */
  BOUND,
  /** 增长 for 下降 and their like. */
  DIRECTION,
  /** Two figures of one sentence change places. */
  SUBJECT,
  /** A numeral of a figure that is written in words: 三 for 五. */
  NUMERAL,
  /** A year, one or a few earlier or later, of a date or a span of years. */
  YEAR,
  /** One end of a range, or the range without its other end. */
  RANGE,
  /**
   * What an amount is reckoned for: a year for a month, a household for a square metre, or none.
   */
  RATE,
  /** 第一 for 第二, 首批 for 第二批, 一期 for 二期. */
  ORDINAL,
  /** The places of two cases, or of two parts of one sentence, change places. */
  SWAP,
  /** A figure ten times as great or as small: a zero more or less, the point elsewhere. */
  SCALE,
  /** What was meant to be done is said to be done, and the other way round. */
  PLAN,
  /** An office for another one: 民政局 for 财政局. */
  AGENCY,
  /** Something invented is said beside: an amount, a year, a place, a title. */
  INVENTED,
  /** A clause of another case in the place of one, or beside it. */
  SPLICE,
  /** A figure for another of the same source. */
  BORROWED,
  /** A time for another of the same source. */
  PERIOD,
  /** The part that is said after 其中 is given as the whole. */
  PART,
  /** 原则上, 大部分, 基本 and their like are left out. */
  HEDGE,
  /** 累计 for 每年, 每月 for 每周. */
  FREQUENCY,
  /** Who does it: two change places, or another of the same source does it. */
  ACTOR,
  /** 省级 for 市级 and their like. */
  LEVEL,
  /** A marker names a span of another case. */
  MARKER;

  /** Its name in files: lower case. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
