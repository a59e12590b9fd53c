package org.anwen.api;

import java.util.List;

/**
 * A verified quote that a marker {@code [n]} of an answer names: {@code quote} is the document's
 * canonical text from {@code start} to {@code end}, character for character.
 *
 * @param section the headings above the case, outermost first
 */
public record Citation(
    int marker,
    String caseId,
    String caseTitle,
    String documentId,
    String document,
    List<String> section,
    String quote,
    int start,
    int end) {
  public Citation {
    section = List.copyOf(section);
  }
}
