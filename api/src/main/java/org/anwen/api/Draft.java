package org.anwen.api;

import java.util.List;
import java.util.Optional;

/**
 * What an answerer made of the evidence, before it is verified.
 *
 * @param text plain text with markers {@code [n]}
 * @param quotes what the markers name: marker n is the n-th, from 1
 * @param table rows and columns with markers of the same numbering, if the answer has a table
 * @param abstained whether the answer is that the material does not hold it
 */
public record Draft(String text, List<Quote> quotes, Optional<Table> table, boolean abstained) {
  public Draft {
    quotes = List.copyOf(quotes);
  }

  /** A draft that says, in {@code text}, that the material does not hold the answer. */
  public static Draft abstain(String text) {
    return new Draft(text, List.of(), Optional.empty(), true);
  }
}
