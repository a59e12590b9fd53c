package org.anwen.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.anwen.api.Span;

/** A paragraph: one line of the canonical text, or several that extraction broke it into. */
final class Paragraph {
  private final List<Line> lines = new ArrayList<>();
  private final Optional<Label> label;
  private final StringBuilder text = new StringBuilder();

  Paragraph(Line first, Optional<Label> label) {
    this.label = label;
    add(first);
  }

  void add(Line line) {
    lines.add(line);
    text.append(line.text());
  }

  /** The same paragraph as an item of a list whose number was lost. */
  Paragraph withLabel(Label lost) {
    Paragraph item = new Paragraph(first(), Optional.of(lost));
    lines.stream().skip(1).forEach(item::add);
    return item;
  }

  boolean isMoreThanOneLine() {
    return lines.size() > 1;
  }

  Line first() {
    return lines.getFirst();
  }

  Line last() {
    return lines.getLast();
  }

  int start() {
    return first().start();
  }

  int end() {
    return last().end();
  }

  Optional<Label> label() {
    return label;
  }

  /** The whole text, the number included. */
  String text() {
    return text.toString();
  }

  /** The text after the number. */
  String words() {
    return text.substring(Math.min(bodyOffset(), text.length()));
  }

  /** Where it stands in the canonical text, without its number. */
  List<Span> spansAfterLabel() {
    List<Span> spans = new ArrayList<>();
    int skip = bodyOffset();
    for (Line line : lines) {
      int length = line.end() - line.start();
      if (skip < length) {
        spans.add(new Span(line.start() + skip, line.end()));
        skip = 0;
      } else {
        skip -= length;
      }
    }
    return spans;
  }

  List<Span> spans() {
    return lines.stream().map(line -> new Span(line.start(), line.end())).toList();
  }

  int headingLevel() {
    return first().isHeading() ? first().mark().orElseThrow().level() : 0;
  }

  boolean isRow() {
    return isMarked(Mark.Kind.ROW);
  }

  boolean isTableHead() {
    return isMarked(Mark.Kind.TABLE_HEAD);
  }

  /** How deep the list is nested that markup says it is an item of; 0 if it is none. */
  int itemLevel() {
    return isMarked(Mark.Kind.ITEM) ? first().mark().orElseThrow().level() : 0;
  }

  /** Whether its looks alone may make it a heading. */
  boolean isUnmarked() {
    return first().mark().isEmpty();
  }

  /** Whether a rule stands before it. */
  boolean isRuled() {
    return first().ruled();
  }

  private boolean isMarked(Mark.Kind kind) {
    return first().mark().isPresent() && first().mark().get().kind() == kind;
  }

  /** Whether the words after the number read like a title. */
  boolean isTitle() {
    return headingLevel() > 0 || Wording.isShortTitle(words()) || isTitleWithSubtitle();
  }

  /** Whether it is a title and another below it, each of which is short. */
  private boolean isTitleWithSubtitle() {
    int dash = words().indexOf("——");
    return dash > 0
        && lines.size() > 1
        && Wording.isShortTitle(words().substring(0, dash))
        && Wording.isShortTitle(words().substring(dash));
  }

  private int bodyOffset() {
    return label.map(Label::end).orElse(0);
  }
}
