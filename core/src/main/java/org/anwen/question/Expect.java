package org.anwen.question;

/** The type of thing that a part of a question asks for. */
public enum Expect {
  MONEY,
  AREA,
  PERCENT,
  /** A number of things; the slot's unit says which measure word. */
  COUNT,
  DURATION,
  DATE,
  RATIO,
  /** A figure of any type. */
  FIGURE,
  /** The name of a document. */
  TITLE,
  ORGANIZATION,
  PLACE,
  REASON,
  /** Words: the sentence that says it. */
  TEXT;

  /** Whether a sentence answers where no single fact does. */
  public boolean inWords() {
    return this == TEXT || this == REASON || this == PLACE || this == TITLE;
  }

  /** Whether a figure is asked for. */
  public boolean figure() {
    return switch (this) {
      case MONEY, AREA, PERCENT, COUNT, DURATION, DATE, RATIO, FIGURE -> true;
      case TITLE, ORGANIZATION, PLACE, REASON, TEXT -> false;
    };
  }
}
