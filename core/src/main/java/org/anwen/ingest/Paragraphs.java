package org.anwen.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Puts lines together to paragraphs: lines broken at the page's edge, or by a page's end. */
final class Paragraphs {
  /** What the second line of a title begins with. */
  private static final Pattern DASH = Pattern.compile("(?:——|--|──|―)\\s*\\p{IsHan}");

  private static final int LONGEST_SECOND = 60;

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
    for (Line line : lines) {
      joined.add(line);
    }
    return joined.paragraphs;
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
    if (isSecondLineOfTitle(before, line)) {
      return true;
    }
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

  /** Whether a line that begins with a dash goes on with the title above it. */
  private static boolean isSecondLineOfTitle(Paragraph before, Line line) {
    String text = line.text();
    return line.mark().isEmpty()
        && !line.gap()
        && DASH.matcher(text).lookingAt()
        && text.length() <= LONGEST_SECOND
        && text.indexOf('，') < 0
        && !Wording.isFinished(text)
        && before.isTitle()
        && !before.isMoreThanOneLine();
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
