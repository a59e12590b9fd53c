package org.anwen.ingest;

import java.util.List;
import org.anwen.api.Quote;
import org.anwen.api.Span;

/**
 * A unit that an official would cite: a numbered item, a titled case, an article, or a paragraph of
 * plain prose.
 *
 * <p>Immutable and thread-safe. Its {@code text} is made of the document's {@code segments} put
 * together: where text extraction broke a case apart, the break is left out, and offsets are
 * translated.
 *
 * @param id stable across runs and machines
 * @param documentTitle the title of its document
 * @param section the headings above it, outermost first, without their numbers
 * @param number the label as written, such as {@code 1．}; empty when it has none
 * @param title a short name made from its own words
 * @param order its place in the document, from 0
 * @param segments where it stands in the document's canonical text, ascending and disjoint
 * @param text the segments' text joined, without the number
 */
public record PolicyCase(
    String id,
    String documentId,
    String documentTitle,
    List<String> section,
    String number,
    String title,
    int order,
    List<Span> segments,
    String text) {
  public PolicyCase {
    section = List.copyOf(section);
    segments = List.copyOf(segments);
    int length = segments.stream().mapToInt(Span::length).sum();
    if (length != text.length()) {
      throw new IllegalArgumentException(
          "expected segments of " + text.length() + " characters in all, got " + length);
    }
  }

  public int start() {
    return segments.getFirst().start();
  }

  public int end() {
    return segments.getLast().end();
  }

  /** The document offset of the character at {@code offset} of this case's text. */
  public int toDocument(int offset) {
    int left = offset;
    for (Span segment : segments) {
      if (left < segment.length()) {
        return segment.start() + left;
      }
      left -= segment.length();
    }
    throw new IndexOutOfBoundsException(
        "offset " + offset + " of a case of " + text.length() + " characters");
  }

  /**
   * The stretch of the document that runs from the first to the last character of a stretch of this
   * case's text.
   */
  public Span toDocument(Span span) {
    if (span.length() == 0) {
      throw new IllegalArgumentException("an empty span has no place in the document");
    }
    return new Span(toDocument(span.start()), toDocument(span.end() - 1) + 1);
  }

  /**
   * The quote of a stretch of this case's text; where the stretch runs over a break, the quote
   * holds the break too.
   */
  public Quote quote(SourceDocument document, Span span) {
    Span there = toDocument(span);
    return new Quote(
        id,
        documentId,
        there.start(),
        there.end(),
        document.text().substring(there.start(), there.end()));
  }
}
