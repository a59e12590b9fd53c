package org.anwen.eval.lock;

import java.util.Locale;

/** One thing that is changed in a true answer. */
public enum Change {
  /** A digit of a figure. */
  DIGIT,
  /** The unit of a figure. */
  UNIT,
  /** 万 for 亿, or left out. */
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
  /** Two figures of one case change places. */
  SUBJECT;

  /** Its name in files: lower case. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
