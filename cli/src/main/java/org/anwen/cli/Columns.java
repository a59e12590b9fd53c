package org.anwen.cli;

import java.util.ArrayList;
import java.util.List;

/**
 * Texts side by side in columns of equal width, for a terminal: a Chinese character takes two
 * places. Stateless.
 */
final class Columns {
  private static final String GAP = "  │  ";
  private static final int NARROWEST = 20;

  private Columns() {}

  /**
   * The lines of the columns, each without its line end.
   *
   * @param width of all columns together, in places of the terminal
   */
  static List<String> of(List<String> texts, int width) {
    int each = Math.max(NARROWEST, (width - GAP.length() * (texts.size() - 1)) / texts.size());
    List<List<String>> columns = texts.stream().map(text -> wrap(text, each)).toList();
    int rows = columns.stream().mapToInt(List::size).max().orElse(0);
    List<String> lines = new ArrayList<>();
    for (int row = 0; row < rows; row++) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < columns.size(); i++) {
        String cell = row < columns.get(i).size() ? columns.get(i).get(row) : "";
        line.append(i == 0 ? "" : GAP).append(cell).append(" ".repeat(each - places(cell)));
      }
      lines.add(line.toString().stripTrailing());
    }
    return lines;
  }

  private static List<String> wrap(String text, int width) {
    List<String> lines = new ArrayList<>();
    for (String paragraph : text.split("\n", -1)) {
      StringBuilder line = new StringBuilder();
      int places = 0;
      for (int c : paragraph.codePoints().toArray()) {
        if (places + places(c) > width) {
          lines.add(line.toString());
          line.setLength(0);
          places = 0;
        }
        line.appendCodePoint(c);
        places += places(c);
      }
      lines.add(line.toString());
    }
    return lines;
  }

  private static int places(String text) {
    return text.codePoints().map(Columns::places).sum();
  }

  /** Two for the blocks that terminals draw wide: ideographs, kana, full-width forms. */
  private static int places(int c) {
    if (c < 0x20 || Character.getType(c) == Character.NON_SPACING_MARK) {
      return 0;
    }
    boolean wide =
        (c >= 0x1100 && c <= 0x115F)
            || (c >= 0x2E80 && c <= 0xA4CF)
            || (c >= 0xAC00 && c <= 0xD7A3)
            || (c >= 0xF900 && c <= 0xFAFF)
            || (c >= 0xFE30 && c <= 0xFE4F)
            || (c >= 0xFF00 && c <= 0xFF60)
            || (c >= 0xFFE0 && c <= 0xFFE6)
            || c >= 0x20000;
    return wide ? 2 : 1;
  }
}
