package org.anwen.ledger;

import java.util.ArrayList;
import java.util.List;
import org.anwen.api.Span;

/**
 * Splits a sentence into clauses at commas, semicolons and colons, and at the enumeration comma
 * where what follows is a figure with words of its own, as in 「新增停车位190个、充电桩32个」. Nothing inside
 * 《》, “” or （） is split. Thread-safe; linear.
 */
final class ClauseSplitter {
  private static final String BREAKS = "，,；;：:。！？!?\n\t";
  private static final String OPEN = "《（(〈“‘「『【[";
  private static final String CLOSE = "》）)〉”’」』】]";
  private static final int OWN_WORDS = 2;

  private ClauseSplitter() {}

  static List<Span> split(String text, Span sentence) {
    List<Span> clauses = new ArrayList<>();
    int from = sentence.start();
    int depth = 0;
    for (int i = sentence.start(); i < sentence.end(); i++) {
      char c = text.charAt(i);
      if (OPEN.indexOf(c) >= 0) {
        depth++;
      } else if (CLOSE.indexOf(c) >= 0) {
        depth = Math.max(0, depth - 1);
      } else if (depth == 0 && breaksAt(text, i, from, sentence.end())) {
        add(text, from, i, clauses);
        from = i + 1;
      }
    }
    add(text, from, sentence.end(), clauses);
    return clauses;
  }

  private static boolean breaksAt(String text, int i, int from, int end) {
    char c = text.charAt(i);
    if (c == '、') {
      return hasDigit(text, from, i) && startsOwnFigure(text, i + 1, end);
    }
    if (BREAKS.indexOf(c) < 0) {
      return false;
    }
    boolean inNumber =
        (c == ',' || c == ':' || c == '：')
            && i > from
            && i + 1 < end
            && Character.isDigit(text.charAt(i - 1))
            && Character.isDigit(text.charAt(i + 1));
    return !inNumber;
  }

  private static boolean hasDigit(String text, int from, int end) {
    for (int i = from; i < end; i++) {
      if (Character.isDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether some words and then a figure follow, before the next mark. */
  private static boolean startsOwnFigure(String text, int from, int end) {
    int words = 0;
    for (int i = from; i < end; i++) {
      char c = text.charAt(i);
      if (Character.isDigit(c)) {
        return words >= OWN_WORDS;
      }
      if (c == '、' || BREAKS.indexOf(c) >= 0) {
        return false;
      }
      words++;
    }
    return false;
  }

  private static void add(String text, int from, int to, List<Span> clauses) {
    int start = from;
    int end = to;
    while (start < end && isBlank(text.charAt(start))) {
      start++;
    }
    while (end > start && isBlank(text.charAt(end - 1))) {
      end--;
    }
    while (end > start && BREAKS.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    if (end > start) {
      clauses.add(new Span(start, end));
    }
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || c == '\u3000' || c == '\u00a0';
  }
}
