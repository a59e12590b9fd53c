package org.anwen.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Cuts lines in which extraction put two items together: where a sentence is over and the number
 * that the list expects next follows, and no line begins with that number.
 */
final class GluedLines {
  private static final int MOST_STOPS = 200;

  private final List<Line> lines;
  private final List<Line> out = new ArrayList<>();
  private final Repairs repairs;

  private GluedLines(List<Line> lines, Repairs repairs) {
    this.lines = lines;
    this.repairs = repairs;
  }

  static List<Line> split(List<Line> lines, Repairs repairs) {
    GluedLines glued = new GluedLines(lines, repairs);
    glued.split();
    return glued.out;
  }

  private void split() {
    List<Optional<Label>> labels =
        lines.stream()
            .map(line -> line.mark().isEmpty() ? LabelReader.read(line.text()) : noLabel())
            .toList();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      Optional<Label> label = labels.get(i);
      while (label.isPresent() && line.mark().isEmpty()) {
        int cut = cut(line, label.get(), nextSame(labels, i, label.get()));
        if (cut < 0) {
          break;
        }
        Line rest = line.from(cut);
        out.add(line.upTo(cut));
        repairs.add("split-line", rest, "item on the line of the item before it set apart");
        line = rest;
        label = LabelReader.read(rest.text());
      }
      out.add(line);
    }
  }

  private static Optional<Label> noLabel() {
    return Optional.empty();
  }

  /** Where the next item begins inside a line, or -1. */
  private static int cut(Line line, Label label, int nextValue) {
    if (nextValue == label.value() + 1 || label.style() == NumberStyle.BULLET) {
      return -1;
    }
    String text = line.text();
    int stops = 0;
    for (int i = text.indexOf('。', label.end());
        i >= 0 && i + 2 < text.length() && stops < MOST_STOPS;
        i = text.indexOf('。', i + 1)) {
      stops++;
      int from = i + 1;
      while (from < text.length() && Blank.is(text.charAt(from))) {
        from++;
      }
      Optional<Label> next =
          LabelReader.read(text.substring(from, Math.min(text.length(), from + 40)));
      if (next.isPresent()
          && next.get().sameStyle(label)
          && next.get().value() == label.value() + 1) {
        return from;
      }
    }
    return -1;
  }

  /** The number of the next line of the same style, or 0. */
  private static int nextSame(List<Optional<Label>> labels, int index, Label label) {
    int last = Math.min(labels.size(), index + 200);
    for (int i = index + 1; i < last; i++) {
      Optional<Label> next = labels.get(i);
      if (next.isPresent() && next.get().sameStyle(label)) {
        return next.get().value();
      }
    }
    return 0;
  }
}
