package org.anwen.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes cases of plain prose: from each paragraph that begins with a place, where most do; else a
 * paragraph each, short neighbours put together.
 */
final class Prose {
  private static final int SHORT = 60;
  private static final int LONGEST = 600;

  /** An introduction longer than that tells something of its own. */
  private static final int TELLING = 100;

  /** As few paragraphs show no habit of beginning with places. */
  private static final int FEWEST = 4;

  private Prose() {}

  /** Adds the cases to the drafts; what comes back are the paragraphs before the first case. */
  static List<Paragraph> cases(
      List<Paragraph> paragraphs, List<String> section, List<CaseDraft> drafts) {
    if (paragraphs.stream().filter(Prose::beginsWithPlace).count() * 5 >= paragraphs.size() * 3L
        && paragraphs.size() >= FEWEST) {
      return byPlaces(paragraphs, section, drafts);
    }
    List<Paragraph> open = new ArrayList<>();
    int length = 0;
    for (Paragraph paragraph : paragraphs) {
      int next = paragraph.text().length();
      if (!open.isEmpty() && (length >= SHORT || length + next > LONGEST)) {
        drafts.add(new CaseDraft(section, Optional.empty(), open));
        open = new ArrayList<>();
        length = 0;
      }
      open.add(paragraph);
      length += next;
    }
    if (!open.isEmpty()) {
      drafts.add(new CaseDraft(section, Optional.empty(), open));
    }
    return List.of();
  }

  private static boolean beginsWithPlace(Paragraph paragraph) {
    return PlaceLead.in(paragraph.text());
  }

  /** A case from each paragraph that begins with a place to the next; before the first, no case. */
  private static List<Paragraph> byPlaces(
      List<Paragraph> paragraphs, List<String> section, List<CaseDraft> drafts) {
    List<List<Paragraph>> parts = new ArrayList<>(List.of(new ArrayList<>()));
    for (Paragraph paragraph : paragraphs) {
      if (beginsWithPlace(paragraph)) {
        parts.add(new ArrayList<>());
      }
      parts.getLast().add(paragraph);
    }
    List<Paragraph> before = parts.removeFirst();
    if (section.isEmpty() && before.stream().mapToInt(p -> p.text().length()).sum() > TELLING) {
      parts.addFirst(before);
      before = List.of();
    }
    afterLast(parts);
    parts.forEach(part -> drafts.add(new CaseDraft(section, Optional.empty(), part)));
    return before;
  }

  /** Sets apart what follows the last case, where all others are one paragraph. */
  private static void afterLast(List<List<Paragraph>> parts) {
    List<Paragraph> last = parts.getLast();
    if (last.size() > 1 && parts.stream().limit(parts.size() - 1L).allMatch(p -> p.size() == 1)) {
      List<Paragraph> rest = new ArrayList<>(last.subList(1, last.size()));
      last.subList(1, last.size()).clear();
      parts.add(rest);
    }
  }
}
