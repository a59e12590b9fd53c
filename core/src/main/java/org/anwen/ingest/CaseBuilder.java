package org.anwen.ingest;

import java.util.ArrayList;
import java.util.List;
import org.anwen.api.Span;

/** Turns drafts into cases: their segments, text, title and id. */
final class CaseBuilder {
  private final SourceDocument document;
  private final Ids ids;
  private final List<PolicyCase> cases = new ArrayList<>();

  private CaseBuilder(SourceDocument document) {
    this.document = document;
    this.ids = new Ids(document.id());
  }

  static List<PolicyCase> build(SourceDocument document, List<CaseDraft> drafts) {
    CaseBuilder builder = new CaseBuilder(document);
    drafts.forEach(builder::add);
    return builder.cases;
  }

  private void add(CaseDraft draft) {
    List<Span> segments = segments(draft);
    if (segments.isEmpty()) {
      return;
    }
    StringBuilder text = new StringBuilder();
    for (Span segment : segments) {
      text.append(document.text(), segment.start(), segment.end());
    }
    String words = text.toString();
    if (words.chars().noneMatch(Character::isLetterOrDigit)) {
      return;
    }
    cases.add(
        new PolicyCase(
            ids.next(words),
            document.id(),
            document.title(),
            draft.section(),
            number(draft),
            title(draft, words),
            cases.size(),
            segments,
            words));
  }

  private String number(CaseDraft draft) {
    return draft
        .head()
        .filter(head -> head.label().isPresent())
        .map(head -> head.text().substring(0, head.label().get().end()).strip())
        .orElse("");
  }

  private static String title(CaseDraft draft, String words) {
    if (draft.head().map(Paragraph::isRow).orElse(false)) {
      String title = CaseTitle.ofRow(words);
      return title.isEmpty() ? CaseTitle.ofText(words) : title;
    }
    return draft
        .head()
        .filter(Paragraph::isTitle)
        .map(head -> Wording.stripBrackets(Wording.withoutFormName(head.words())))
        .filter(title -> title.chars().anyMatch(Character::isLetterOrDigit))
        .orElseGet(() -> CaseTitle.ofText(Wording.withoutFormName(words)));
  }

  /** The paragraphs' places, with the one line break that stands between two paragraphs. */
  private List<Span> segments(CaseDraft draft) {
    List<Span> spans = new ArrayList<>();
    boolean first = true;
    for (Paragraph paragraph : draft.paragraphs()) {
      boolean head = first && draft.head().isPresent();
      List<Span> own = head ? paragraph.spansAfterLabel() : paragraph.spans();
      if (own.isEmpty()) {
        first = false;
        continue;
      }
      if (!spans.isEmpty()) {
        addBreak(spans, own.getFirst().start());
      }
      own.forEach(span -> append(spans, span));
      first = false;
    }
    return spans;
  }

  private void addBreak(List<Span> spans, int before) {
    int from = spans.getLast().end();
    for (int i = from; i < before; i++) {
      if (document.text().charAt(i) == '\n') {
        append(spans, new Span(i, i + 1));
        return;
      }
    }
  }

  /** Adds a span, grown together with the last one where it touches it. */
  private static void append(List<Span> spans, Span span) {
    if (!spans.isEmpty() && spans.getLast().end() == span.start()) {
      Span last = spans.removeLast();
      spans.add(new Span(last.start(), span.end()));
    } else {
      spans.add(span);
    }
  }
}
