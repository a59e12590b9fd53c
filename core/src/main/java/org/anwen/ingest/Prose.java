package org.anwen.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes cases of plain prose: a paragraph each, short neighbours put together. */
final class Prose {
  private static final int SHORT = 60;
  private static final int LONGEST = 600;

  private Prose() {}

  static void cases(List<Paragraph> paragraphs, List<String> section, List<CaseDraft> drafts) {
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
  }
}
