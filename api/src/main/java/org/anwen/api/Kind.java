package org.anwen.api;

import java.util.Locale;

/** What sort of answer a question asks for. */
public enum Kind {
  /** A figure, a name, a reason: one thing, or two or three asked in one breath. */
  FACT,
  /** All that fit a description. */
  LIST,
  /** How many fit a description. */
  COUNT,
  /** A sum, difference, share or other calculation over figures. */
  SUM,
  /** The largest, smallest or an order. */
  RANK,
  /** Two or more things side by side. */
  COMPARE,
  /** How something is done, in steps or measures. */
  PROCEDURE,
  /** The gist of a section, theme or place. */
  SUMMARY,
  /** Whether a statement is right. */
  VERIFY,
  /** Not a question to the material: a greeting, a request, small talk. */
  TALK;

  /** The name as it stands in JSON: lower case. */
  public String json() {
    return name().toLowerCase(Locale.ROOT);
  }
}
