package org.anwen.ingest;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A case before it has an id: its paragraphs, sorted in the order of the text.
 *
 * @param section the headings above it, without numbers
 * @param head the paragraph that bears its number or title, the first of {@code paragraphs}
 */
record CaseDraft(List<String> section, Optional<Paragraph> head, List<Paragraph> paragraphs) {
  CaseDraft {
    section = List.copyOf(section);
    paragraphs = paragraphs.stream().sorted(Comparator.comparingInt(Paragraph::start)).toList();
  }
}
