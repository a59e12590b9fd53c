package org.anwen.text;

import org.anwen.api.Span;

/**
 * A word of a text.
 *
 * @param pos its part of speech in the PKU tag set: {@code n}, {@code v}, {@code ns}, {@code m} …
 * @param span its place in the text, in UTF-16 code units
 */
public record Word(String text, String pos, Span span) {

  /** Whether the part of speech is the given one or a finer kind of it. */
  public boolean is(String kind) {
    return pos.startsWith(kind);
  }

  public boolean isNoun() {
    return is("n") || is("g") || is("j");
  }
}
