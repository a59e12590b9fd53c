package org.anwen.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A line of the canonical text that is not blank, without the white space around it.
 *
 * @param indent white space before it, in half-width columns
 * @param gap whether a blank line or a page break stands before it
 * @param ruled whether a rule of dashes stands before it
 * @param mark what markup says of it
 */
record Line(
    int start, int end, String text, int indent, boolean gap, boolean ruled, Optional<Mark> mark) {
  /** The lines of a text, in order. */
  static List<Line> of(Rendering rendering) {
    String text = rendering.text();
    List<Line> lines = new ArrayList<>();
    int mark = 0;
    boolean gap = true;
    boolean ruled = false;
    int i = 0;
    while (i < text.length()) {
      int end = i;
      while (end < text.length() && !breaksLine(text.charAt(end))) {
        end++;
      }
      @Nullable Mark found = null;
      while (mark < rendering.marks().size() && rendering.marks().get(mark).offset() <= end) {
        if (rendering.marks().get(mark).offset() >= i) {
          Mark one = rendering.marks().get(mark);
          if (one.kind() == Mark.Kind.RULE) {
            ruled = true;
          } else {
            found = one;
          }
        }
        mark++;
      }
      int from = i;
      int to = end;
      int indent = 0;
      while (from < to && Blank.is(text.charAt(from))) {
        indent += text.charAt(from) == '\t' ? 4 : text.charAt(from) == '\u3000' ? 2 : 1;
        from++;
      }
      while (to > from && Blank.is(text.charAt(to - 1))) {
        to--;
      }
      if (from == to) {
        gap = true;
      } else {
        lines.add(
            new Line(
                from,
                to,
                text.substring(from, to),
                indent,
                gap,
                ruled,
                Optional.ofNullable(found)));
        gap = false;
        ruled = false;
      }
      if (end < text.length() && text.charAt(end) == '\f') {
        gap = true;
      }
      i = end + 1;
      if (end < text.length()
          && text.charAt(end) == '\r'
          && i < text.length()
          && text.charAt(i) == '\n') {
        i++;
      }
    }
    return lines;
  }

  Line withGap() {
    return gap ? this : new Line(start, end, text, indent, true, ruled, mark);
  }

  Line withRule() {
    return new Line(start, end, text, indent, true, true, mark);
  }

  /** The part of the line before a place in it. */
  Line upTo(int offset) {
    int cut = offset;
    while (cut > 0 && Blank.is(text.charAt(cut - 1))) {
      cut--;
    }
    return new Line(start, start + cut, text.substring(0, cut), indent, gap, ruled, mark);
  }

  /** The part of the line from a place in it. */
  Line from(int offset) {
    return new Line(start + offset, end, text.substring(offset), indent, false, false, mark);
  }

  boolean isItem() {
    return mark.isPresent() && mark.get().kind() == Mark.Kind.ITEM;
  }

  boolean isHeading() {
    return mark.isPresent() && mark.get().kind() == Mark.Kind.HEADING;
  }

  private static boolean breaksLine(char c) {
    return c == '\n' || c == '\r' || c == '\f' || c == '\u2028' || c == '\u2029' || c == '\u000B';
  }
}
