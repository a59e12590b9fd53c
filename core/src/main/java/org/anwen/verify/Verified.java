package org.anwen.verify;

import java.util.List;
import java.util.Optional;
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
 */
public record Verified(
    List<String> pieces,
    List<Citation> citations,
    Optional<Table> table,
    boolean abstained,
    List<String> notes) {
  public Verified {
    pieces = List.copyOf(pieces);
    citations = List.copyOf(citations);
    notes = List.copyOf(notes);
  }

  public String text() {
    return String.join("", pieces);
  }

  public Answer answer(Inquiry inquiry, String answerer, Examined examined, Timings timings) {
    return new Answer(
        text(), abstained, inquiry.kind(), answerer, citations, table, examined, timings, notes);
  }
}
