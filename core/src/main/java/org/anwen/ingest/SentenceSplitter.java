package org.anwen.ingest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.anwen.api.Span;

/**
 * The sentences and clauses of a Chinese text, as spans without surrounding white space.
 *
 * <p>A sentence ends at {@code 。！？!?；;}, at a Western full stop after a word, and at a line break;
 * closing quotes and brackets stay with it. A clause ends at {@code ，,} as well. Nothing is cut
 * inside brackets, quotes and 《titles》 that close within {@value #LONGEST_PAIR} characters on their
 * line, so decimals, numbering such as {@code 1．} and thousands separators stay whole. Stateless;
 * time is linear in the text.
 */
public final class SentenceSplitter {
  private static final int LONGEST_PAIR = 200;
  private static final int DEEPEST = 32;
  private static final String OPENERS = "（(《〈“‘「『【〔[";
  private static final String CLOSERS = "）)》〉”’」』】〕]";

  private SentenceSplitter() {}

  /** The sentences of a text, in order. */
  public static List<Span> sentences(String text) {
    return split(text, false);
  }

  /** The clauses of a text, in order: sentences cut at commas too. */
  public static List<Span> clauses(String text) {
    return split(text, true);
  }

  private static List<Span> split(String text, boolean atCommas) {
    boolean[] inside = insidePairs(text);
    List<Span> spans = new ArrayList<>();
    int start = 0;
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      i++;
      if (c == '\n' || c == '\r' || c == '\f') {
        add(spans, text, start, i);
        start = i;
      } else if (!inside[i - 1] && ends(text, i - 1, atCommas)) {
        while (i < text.length() && follows(text.charAt(i), inside[i])) {
          i++;
        }
        add(spans, text, start, i);
        start = i;
      }
    }
    add(spans, text, start, text.length());
    return List.copyOf(spans);
  }

  private static boolean ends(String text, int at, boolean atCommas) {
    char c = text.charAt(at);
    return switch (c) {
      case '。', '！', '？', '!', '?', '；', ';', '｡' -> true;
      case '，' -> atCommas;
      case ',' -> atCommas && !between(text, at, true);
      case '.' -> at > 0 && isLetter(text.charAt(at - 1)) && between(text, at, false);
      case '”', '’', '」', '』', '）', ')' -> at > 0 && isFullStop(text.charAt(at - 1));
      default -> false;
    };
  }

  /** Whether a comma stands between digits, or a full stop before white space. */
  private static boolean between(String text, int at, boolean digits) {
    boolean last = at + 1 >= text.length();
    if (!digits) {
      return last || Character.isWhitespace(text.charAt(at + 1));
    }
    return !last
        && at > 0
        && Character.isDigit(text.charAt(at - 1))
        && Character.isDigit(text.charAt(at + 1));
  }

  private static boolean follows(char c, boolean inside) {
    return isFullStop(c) || (!inside && CLOSERS.indexOf(c) >= 0);
  }

  private static boolean isFullStop(char c) {
    return "。！？!?".indexOf(c) >= 0;
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  /** For each character, whether it stands within a pair; the closing sign itself does not. */
  private static boolean[] insidePairs(String text) {
    int[] change = new int[text.length() + 1];
    int[] open = new int[DEEPEST];
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        depth = 0;
      } else if (OPENERS.indexOf(c) >= 0) {
        if (depth == DEEPEST) {
          depth = 0;
        }
        open[depth++] = i;
      } else if (CLOSERS.indexOf(c) >= 0) {
        for (int d = depth - 1; d >= 0; d--) {
          if (isPair(text.charAt(open[d]), c)) {
            if (i - open[d] <= LONGEST_PAIR) {
              change[open[d]]++;
              change[i]--;
            }
            depth = d;
            break;
          }
        }
      }
    }
    boolean[] inside = new boolean[text.length()];
    Arrays.fill(inside, false);
    int now = 0;
    for (int i = 0; i < inside.length; i++) {
      now += change[i];
      inside[i] = now > 0;
    }
    return inside;
  }

  private static boolean isPair(char opener, char closer) {
    int kind = CLOSERS.indexOf(closer);
    int kindOfOpener = OPENERS.indexOf(opener);
    // Full-width and half-width brackets are mixed in practice.
    return kind == kindOfOpener || (kind <= 1 && kindOfOpener <= 1);
  }

  private static void add(List<Span> spans, String text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && Blank.is(text.charAt(start))) {
      start++;
    }
    while (end > start && Blank.is(text.charAt(end - 1))) {
      end--;
    }
    if (start < end) {
      spans.add(new Span(start, end));
    }
  }
}
