package org.anwen.api;

/**
 * Words of a document and where they stand: {@code text} is the document's canonical text from
 * {@code start} to {@code end}, character for character.
 */
public record Quote(String caseId, String documentId, int start, int end, String text) {
  public Quote {
    if (start < 0 || end - start != text.length()) {
      throw new IllegalArgumentException(
          "expected a text of end - start = "
              + (end - start)
              + " characters, got "
              + text.length());
    }
  }
}
