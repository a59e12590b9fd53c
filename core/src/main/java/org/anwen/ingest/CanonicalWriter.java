package org.anwen.ingest;

import java.util.ArrayList;
import java.util.List;

/** Writes canonical text from markup: a line a block, white space collapsed, lines marked. */
final class CanonicalWriter {
  private final StringBuilder out = new StringBuilder();
  private final List<Mark> marks = new ArrayList<>();
  private boolean blank;
  private boolean numbered;

  String text() {
    return out.toString();
  }

  List<Mark> marks() {
    return marks;
  }

  /** Ends the line, if anything stands on it. */
  void endLine() {
    blank = false;
    if (!atLineStart() && !numbered) {
      out.append('\n');
    }
  }

  /** Ends the line and leaves one blank. */
  void endBlock() {
    endLine();
    if (out.length() > 1 && out.charAt(out.length() - 2) != '\n') {
      out.append('\n');
    }
  }

  /** Says what the line that begins here is. */
  void mark(Mark.Kind kind, int level) {
    numbered = false;
    endLine();
    marks.add(new Mark(out.length(), kind, level));
  }

  /** Adds words; white space is collapsed, and dropped between two Chinese characters. */
  void words(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (Blank.is(c) && c != '\u3000') {
        blank = true;
      } else if (c == '\u3000' && atLineStart()) {
        blank = false;
      } else {
        if (blank && !atLineStart() && !(isWide(out.charAt(out.length() - 1)) && isWide(c))) {
          out.append(' ');
        }
        blank = false;
        numbered = false;
        out.append(c);
      }
    }
  }

  /** Adds signs as they are. */
  void raw(String signs) {
    out.append(signs);
    blank = false;
    numbered = false;
  }

  /** Adds the number of an item; a line that ends before any words of the item goes on. */
  void number(String signs) {
    raw(signs);
    numbered = true;
  }

  boolean atLineStart() {
    return out.isEmpty() || out.charAt(out.length() - 1) == '\n';
  }

  private static boolean isWide(char c) {
    return c >= 0x2E80;
  }
}
