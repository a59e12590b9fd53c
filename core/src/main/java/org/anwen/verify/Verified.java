package org.anwen.verify;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.anwen.api.Answer;
import org.anwen.api.Citation;
import org.anwen.api.Examined;
import org.anwen.api.Inquiry;
import org.anwen.api.Table;
import org.anwen.api.Timings;

/**
 * What is left of a draft after verification: every figure of it is supported by what it cites.
 *
 * @param pieces the text, sentence by sentence, as it may be shown
 * @param notes what was withheld or put right, for the reader
 * @param kept how much of the draft's text was left as it was, from 0 to 1
 */
public record Verified(
    List<String> pieces,
    List<Citation> citations,
    Optional<Table> table,
    boolean abstained,
    List<String> notes,
    double kept) {
  public Verified {
    pieces = List.copyOf(pieces);
    citations = List.copyOf(citations);
    notes = List.copyOf(notes);
  }

  public String text() {
    return String.join("", pieces);
  }

  /**
   * The answer.
   *
   * @param more notes on its making, after those of the verification
   */
  public Answer answer(
      Inquiry inquiry, String answerer, Examined examined, Timings timings, List<String> more) {
    List<String> all = Stream.concat(notes.stream(), more.stream()).toList();
    return new Answer(
        text(), abstained, inquiry.kind(), answerer, citations, table, examined, timings, all);
  }
}
