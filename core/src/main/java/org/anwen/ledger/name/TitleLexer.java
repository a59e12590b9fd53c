package org.anwen.ledger.name;

import java.util.ArrayList;
import java.util.List;
import org.anwen.api.Span;

/**
 * The reader of 《titles》, outermost ones, with 〈〉 or 《》 inside them. A mark that is not closed
 * within 200 characters or before another paragraph opens nothing. Stateless; linear time.
 */
public final class TitleLexer {
  private static final int LONGEST = 200;

  private TitleLexer() {}

  public static List<Title> scan(String text) {
    List<Title> titles = new ArrayList<>();
    int at = text.indexOf('《');
    while (at >= 0) {
      int end = close(text, at);
      if (end > at + 1) {
        titles.add(new Title(new Span(at, end + 1), text.substring(at + 1, end)));
      }
      at = text.indexOf('《', Math.max(end, at) + 1);
    }
    return List.copyOf(titles);
  }

  private static int close(String text, int open) {
    int depth = 0;
    for (int i = open; i < text.length() && i - open < LONGEST; i++) {
      char c = text.charAt(i);
      if (c == '《') {
        depth++;
      } else if (c == '》' && --depth == 0) {
        return i;
      } else if (c == '\n' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
        return -1;
      }
    }
    return -1;
  }
}
