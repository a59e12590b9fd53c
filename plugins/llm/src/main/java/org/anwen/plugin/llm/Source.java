package org.anwen.plugin.llm;

import java.util.List;
import org.anwen.api.Quote;

/**
 * What one number in the prompt stands for: all quotes of a finding, or a passage. One number for
 * each line is the simplest form of citing, and small models keep to it.
 *
 * @param line what the model is told of it
 */
record Source(int number, String line, List<Quote> quotes) {
  Source {
    quotes = List.copyOf(quotes);
  }
}
