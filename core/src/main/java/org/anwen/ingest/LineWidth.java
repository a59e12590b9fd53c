package org.anwen.ingest;

import java.util.Arrays;
import java.util.List;

/**
 * How wide the lines of a document are, where it was broken into lines of one width.
 *
 * <p>Programs that set pages break by columns, and take no number or Latin word apart; those that
 * write plain text may count characters instead.
 *
 * @param columns of a full line, in half-width columns; 0 where lines are whole paragraphs
 * @param characters of the longest lines
 * @param indented whether paragraphs begin with white space
 */
record LineWidth(int columns, int characters, boolean indented) {
  private static final int WIDEST_PAGE = 140;
  private static final int FEWEST_LINES = 6;

  /** What a line may lack of the full width: signs that must not begin a line, or wide ones. */
  private static final int SLACK = 6;

  static LineWidth of(List<Line> lines) {
    int[] widths = new int[lines.size()];
    int[] lengths = new int[lines.size()];
    int count = 0;
    for (Line line : lines) {
      if (line.mark().isEmpty()) {
        lengths[count] = length(line);
        widths[count++] = line.indent() + columns(line.text());
      }
    }
    if (count < FEWEST_LINES) {
      return new LineWidth(0, 0, false);
    }
    Arrays.sort(widths, 0, count);
    Arrays.sort(lengths, 0, count);
    int widest = widths[count - 1 - count / 50];
    int longest = lengths[count - 1 - count / 50];
    int full = 0;
    int unfinished = 0;
    int indented = 0;
    for (Line line : lines) {
      boolean reaches =
          line.indent() + columns(line.text()) >= widest - SLACK || length(line) >= longest - 1;
      if (line.mark().isEmpty() && reaches) {
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
    return new LineWidth(
        wrapped ? widest : 0, wrapped ? longest : 0, wrapped && indented > 0 && indented < full);
  }

  boolean isWrapped() {
    return columns > 0;
  }

  /** Whether a line reaches the edge, so that the next may continue it. */
  boolean isFull(Line line) {
    return columns > 0
        && (line.indent() + columns(line.text()) >= columns - SLACK
            || length(line) >= characters - 1);
  }

  /**
   * Whether an unfinished line would reach the edge with the number or word that the next begins
   * with.
   */
  boolean isFullWith(Line line, Line next) {
    String text = next.text();
    int end = 0;
    while (end < text.length()
        && (text.charAt(end) < 0x2000 || "，。、；：”）》％".indexOf(text.charAt(end)) >= 0)) {
      end++;
    }
    return isFull(line)
        || (columns > 0
            && !Wording.isFinished(line.text())
            && (line.indent() + columns(line.text()) + columns(text.substring(0, end))
                    >= columns - SLACK
                || length(line) + end >= characters - 1));
  }

  /** Whether a line begins a paragraph by its looks. */
  boolean beginsParagraph(Line line) {
    return indented && line.indent() >= 2;
  }

  /** In characters, with those of the indent, which are wide ones in Chinese text. */
  private static int length(Line line) {
    return line.indent() / 2 + line.text().length();
  }

  private static int columns(String text) {
    int columns = 0;
    for (int i = 0; i < text.length(); i++) {
      columns += text.charAt(i) < 0x2000 ? 1 : 2;
    }
    return columns;
  }
}
