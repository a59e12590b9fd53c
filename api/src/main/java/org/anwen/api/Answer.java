package org.anwen.api;

import java.util.List;
import java.util.Optional;

/**
 * A verified answer.
 *
 * @param text plain text; each marker {@code [n]} has its citation and each citation a marker
 * @param abstained whether the material does not hold the answer
 * @param answerer the name of the answerer whose words these are
 * @param notes what the reader is told about the making of the answer: a sentence withheld, another
 *     answerer stepped in
 */
public record Answer(
    String text,
    boolean abstained,
    Kind kind,
    String answerer,
    List<Citation> citations,
    Optional<Table> table,
    Examined examined,
    Timings timings,
    List<String> notes) {
  public Answer {
    citations = List.copyOf(citations);
    notes = List.copyOf(notes);
  }
}
