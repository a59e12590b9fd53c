package org.anwen.ingest;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds cases without number or heading of their own that begin with their place, set off by a
 * colon or a wide blank, and go on in the same paragraph: 康县：… and what follows it.
 *
 * <p>Where headings or numbered items begin with places, those are the cases, and places that
 * paragraphs begin with lie inside them.
 */
final class RunInPlaces {
  private static final int FEWEST = 3;
  private static final int LONGEST_BEFORE_SIGN = 6;
  private static final int SHORTEST_TEXT = 20;

  private RunInPlaces() {}

  /** The paragraphs, those that begin such a case bearing the number of a case. */
  static List<Paragraph> find(List<Paragraph> paragraphs) {
    List<Paragraph> found = new ArrayList<>();
    int number = 0;
    for (Paragraph paragraph : paragraphs) {
      if (bearsPlace(paragraph) || namesCase(paragraph)) {
        return paragraphs;
      }
      if (begins(paragraph)) {
        number++;
        found.add(paragraph.withLabel(new Label(NumberStyle.CASE, number, 0)));
      } else {
        found.add(paragraph);
      }
    }
    return number >= FEWEST ? found : paragraphs;
  }

  private static boolean namesCase(Paragraph paragraph) {
    return paragraph.label().filter(label -> label.style().namesCase()).isPresent();
  }

  /** Whether a heading or a numbered item begins with a place. */
  private static boolean bearsPlace(Paragraph paragraph) {
    boolean item = paragraph.label().isPresent() || paragraph.isTitle();
    return item && paragraph.itemLevel() == 0 && PlaceLead.in(paragraph.words());
  }

  private static boolean begins(Paragraph paragraph) {
    if (paragraph.label().isPresent() || !paragraph.isUnmarked()) {
      return false;
    }
    String text = paragraph.text();
    int bracket = text.startsWith("【") ? 1 : 0;
    int end = bracket + PlaceLead.end(text.substring(bracket));
    if (end == bracket) {
      return false;
    }
    for (int i = end; i < text.length() && i <= end + LONGEST_BEFORE_SIGN; i++) {
      char c = text.charAt(i);
      if ("：:　】".indexOf(c) >= 0) {
        return text.length() - i > SHORTEST_TEXT;
      }
      if ("，。；、".indexOf(c) >= 0) {
        return false;
      }
    }
    return false;
  }
}
