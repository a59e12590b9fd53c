package org.anwen.ingest;

import java.util.Arrays;
import java.util.List;

/**
 * How wide the lines of a document are, where it was broken into lines of one width.
 *
 * @param columns of a full line, in half-width columns; 0 where lines are whole paragraphs
 * @param indented whether paragraphs begin with white space
 */
record LineWidth(int columns, boolean indented) {
  private static final int WIDEST_PAGE = 140;
  private static final int FEWEST_LINES = 6;

  /** What a line may lack of the full width: signs that must not begin a line, or wide ones. */
  private static final int SLACK = 6;

  static LineWidth of(List<Line> lines) {
    int[] widths = new int[lines.size()];
    int count = 0;
    for (Line line : lines) {
      if (line.mark().isEmpty()) {
        widths[count++] = line.indent() + columns(line.text());
      }
    }
    if (count < FEWEST_LINES) {
      return new LineWidth(0, false);
    }
    Arrays.sort(widths, 0, count);
    int widest = widths[count - 1 - count / 50];
    int full = 0;
    int unfinished = 0;
    int indented = 0;
    for (Line line : lines) {
      if (line.mark().isEmpty() && line.indent() + columns(line.text()) >= widest - SLACK) {
        full++;
        if (!Wording.isFinished(line.text())) {
          unfinished++;
        }
        if (line.indent() >= 2) {
          indented++;
        }
      }
    }
    boolean wrapped =
        widest <= WIDEST_PAGE
            && widest >= 30
            && full >= 4
            && full * 4 >= count
            && unfinished * 2 >= full;
    return new LineWidth(wrapped ? widest : 0, wrapped && indented > 0 && indented < full);
  }

  boolean isWrapped() {
    return columns > 0;
  }

  /** Whether a line reaches the edge, so that the next may continue it. */
  boolean isFull(Line line) {
    return columns > 0 && line.indent() + columns(line.text()) >= columns - SLACK;
  }

  /** Whether a line begins a paragraph by its looks. */
  boolean beginsParagraph(Line line) {
    return indented && line.indent() >= 2;
  }

  private static int columns(String text) {
    int columns = 0;
    for (int i = 0; i < text.length(); i++) {
      columns += text.charAt(i) < 0x2000 ? 1 : 2;
    }
    return columns;
  }
}
