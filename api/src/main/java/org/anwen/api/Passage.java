package org.anwen.api;

import java.util.List;

/**
 * A stretch of a case that is indexed and retrieved as one: a case that is short, or a run of whole
 * sentences of one.
 *
 * @param id stable across runs and machines
 * @param section the headings above the case, outermost first
 * @param text what is searched: the case's own text here, with breaks that text extraction put into
 *     it taken out
 * @param start where it begins in the document's canonical text
 * @param end where it ends there; {@code text} may be shorter than {@code end - start} where a
 *     break was taken out
 */
public record Passage(
    String id,
    String caseId,
    String caseTitle,
    String documentId,
    String document,
    List<String> section,
    String text,
    int start,
    int end) {
  public Passage {
    section = List.copyOf(section);
  }
}
