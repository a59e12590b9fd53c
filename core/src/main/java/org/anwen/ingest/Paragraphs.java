package org.anwen.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts lines together to paragraphs: lines broken at the page's edge, or by a page's end. */
final class Paragraphs {
  private final LineWidth width;
  private final Repairs repairs;
  private final Numbering numbering = new Numbering();
  private final List<Paragraph> paragraphs = new ArrayList<>();

  private Paragraphs(LineWidth width, Repairs repairs) {
    this.width = width;
    this.repairs = repairs;
  }

  static List<Paragraph> of(List<Line> lines, Repairs repairs) {
    Paragraphs joined = new Paragraphs(LineWidth.of(lines), repairs);
    for (int i = 0; i < lines.size(); i++) {
      boolean more = i + 1 < lines.size() && isDashed(lines.get(i + 1));
      if (!more && joined.isSubtitle(lines.get(i))) {
        joined.paragraphs.getLast().add(lines.get(i));
      } else {
        joined.add(lines.get(i));
      }
    }
    return joined.paragraphs;
  }

  /**
   * Whether a line is the second one of a numbered title, as 「——某县的做法」 is below 「案例一　一张图」. Several
   * such lines are a list.
   */
  private boolean isSubtitle(Line line) {
    if (paragraphs.isEmpty() || !isDashed(line) || line.gap() || line.mark().isPresent()) {
      return false;
    }
    Paragraph before = paragraphs.getLast();
    return before.label().isPresent()
        && before.isUnmarked()
        && !isDashed(before.last())
        && before.isTitle()
        && Wording.isShortTitle(line.text());
  }

  private static boolean isDashed(Line line) {
    return line.text().startsWith("——");
  }

  private void add(Line line) {
    Optional<Label> label =
        line.mark().isEmpty() || line.isHeading() || line.isItem()
            ? LabelReader.read(line.text())
            : LabelReader.readRow(line.text());
    if (!paragraphs.isEmpty() && continues(paragraphs.getLast(), line, label)) {
      Paragraph before = paragraphs.getLast();
      if (line.gap()) {
        int sentence = before.last().end();
        int rest = line.start();
        String detail = "sentence broken by the end of a page put together";
        repairs.add("joined-across-page", sentence, rest, detail);
      }
      before.add(line);
      return;
    }
    label.ifPresent(numbering::see);
    paragraphs.add(new Paragraph(line, label));
  }

  private boolean continues(Paragraph before, Line line, Optional<Label> label) {
    if (line.mark().isPresent() || before.last().mark().isPresent()) {
      return false;
    }
    String last = before.last().text();
    if (label.isPresent() && (numbering.expects(label.get()) || Wording.isFinished(last))) {
      return false;
    }
    if (line.text().startsWith("【") || line.text().indexOf('\t') >= 0) {
      return false;
    }
    boolean finished = Wording.isFinished(last);
    boolean full = width.isFullWith(before.last(), line);
    if (!line.gap() && full && !width.beginsParagraph(line)) {
      return !finished || !Wording.isShortTitle(line.text());
    }
    if (finished || (width.isWrapped() && !full)) {
      return false;
    }
    return label.isEmpty()
        && isBroken(before)
        && !Wording.isShortTitle(line.text())
        && endsInWord(last);
  }

  /** Whether a paragraph reads like sentences, so that its end without a stop is a break. */
  private static boolean isBroken(Paragraph before) {
    return before.headingLevel() == 0
        && (before.isMoreThanOneLine() || Wording.isSentence(before.words()));
  }

  private static boolean endsInWord(String text) {
    char last = text.charAt(text.length() - 1);
    return Character.isLetterOrDigit(last) || "，,、（(《“-—".indexOf(last) >= 0;
  }
}
