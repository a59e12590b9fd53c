package org.anwen.ingest;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds cases that nothing sets apart but rules between them, as in compilations of reports: parts
 * without numbers and without headings of markup.
 *
 * <p>What stands before the first rule is a case where it is as long as the others; what its lines
 * that read like titles have more than the others' is the title of the document.
 */
final class RuledParts {
  private static final int FEWEST = 3;
  private static final int SHORTEST = 60;

  private RuledParts() {}

  /** The paragraphs, those that begin such a part bearing the number of a case. */
  static List<Paragraph> find(List<Paragraph> paragraphs) {
    List<List<Paragraph>> parts = parts(paragraphs);
    List<List<Paragraph>> cases = parts.stream().skip(1).filter(RuledParts::isCase).toList();
    long headings = paragraphs.stream().filter(p -> p.headingLevel() > 0).count();
    if (headings > 1
        || cases.size() < FEWEST - 1
        || parts.size() - cases.size() > 2
        || cases.stream().anyMatch(part -> part.getFirst().label().isPresent())) {
      return paragraphs;
    }
    List<Paragraph> found = new ArrayList<>();
    int number = 0;
    for (List<Paragraph> part : parts) {
      int head = found.isEmpty() ? headOfFirst(part, cases) : cases.contains(part) ? 0 : -1;
      for (int i = 0; i < part.size(); i++) {
        boolean begins = i == head;
        number += begins ? 1 : 0;
        Label label = new Label(NumberStyle.CASE, number, 0);
        found.add(begins ? part.get(i).withLabel(label) : part.get(i));
      }
    }
    return number >= FEWEST ? found : paragraphs;
  }

  private static List<List<Paragraph>> parts(List<Paragraph> paragraphs) {
    List<List<Paragraph>> parts = new ArrayList<>(List.of(new ArrayList<>()));
    for (Paragraph paragraph : paragraphs) {
      if (paragraph.isRuled() && !parts.getLast().isEmpty()) {
        parts.add(new ArrayList<>());
      }
      parts.getLast().add(paragraph);
    }
    return parts;
  }

  /** Where the case begins before the first rule; -1 where only a title and a preface stand. */
  private static int headOfFirst(List<Paragraph> first, List<List<Paragraph>> cases) {
    long others = cases.stream().mapToInt(RuledParts::length).sum() / cases.size();
    if (length(first) * 2L < others) {
      return -1;
    }
    return Math.max(0, titles(first) - titles(cases.getFirst()));
  }

  private static int titles(List<Paragraph> part) {
    int titles = 0;
    while (titles < part.size() && part.get(titles).isTitle()) {
      titles++;
    }
    return titles;
  }

  private static boolean isCase(List<Paragraph> part) {
    return length(part) >= SHORTEST && part.getFirst().isUnmarked();
  }

  private static int length(List<Paragraph> part) {
    return part.stream().map(Paragraph::text).mapToInt(String::length).sum();
  }
}
