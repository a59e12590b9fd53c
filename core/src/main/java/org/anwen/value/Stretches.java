package org.anwen.value;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.anwen.api.Span;
import org.anwen.text.Word;

/** The stretches of a sentence that may be a value: some words of a clause, or whole clauses. */
final class Stretches {
  /** Marks that end a clause. */
  static final String MARKS = "，。；？！,;?!：:\n";

  static final String OPENS = "《「『“\"‘（(〈";
  static final String CLOSES = "》」』”\"’）)〉";
  private static final int LONGEST = 36;
  private static final int MOST_WORDS = 16;
  private static final int MOST_CLAUSES = 4;
  private static final String BEGINS_NOT = "、的了着过之和与及";
  private static final String ENDS_NOT = "、的了着之和与及在于是";

  private Stretches() {}

  static List<Span> of(String text, List<Word> words) {
    Set<Span> found = new LinkedHashSet<>();
    for (int first = 0; first < words.size(); first++) {
      if (begins(words.get(first))) {
        from(text, words, first, found);
      }
    }
    clauses(text, found);
    return List.copyOf(found);
  }

  static boolean isMark(Word word) {
    return word.text().length() == 1 && MARKS.contains(word.text());
  }

  private static void from(String text, List<Word> words, int first, Set<Span> found) {
    int start = words.get(first).span().start();
    for (int last = first; last < Math.min(words.size(), first + MOST_WORDS); last++) {
      Word word = words.get(last);
      int end = word.span().end();
      if (end - start > LONGEST || isMark(word)) {
        return;
      }
      if (ends(word) && isBalanced(text, start, end)) {
        found.add(new Span(start, end));
      }
    }
  }

  private static void clauses(String text, Set<Span> found) {
    List<Span> clauses = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || MARKS.indexOf(text.charAt(i)) >= 0) {
        if (i > from) {
          clauses.add(new Span(from, i));
        }
        from = i + 1;
      }
    }
    for (int a = 0; a < clauses.size(); a++) {
      for (int b = a; b < Math.min(clauses.size(), a + MOST_CLAUSES); b++) {
        found.add(new Span(clauses.get(a).start(), clauses.get(b).end()));
      }
    }
  }

  private static boolean begins(Word word) {
    char c = word.text().charAt(0);
    return !isMark(word)
        && (CLOSES.indexOf(c) < 0 || c == '"')
        && (word.text().length() > 1 || BEGINS_NOT.indexOf(c) < 0)
        && !Character.isWhitespace(c);
  }

  private static boolean ends(Word word) {
    char c = word.text().charAt(word.text().length() - 1);
    return (OPENS.indexOf(c) < 0 || c == '"')
        && (word.text().length() > 1 || ENDS_NOT.indexOf(c) < 0)
        && !Character.isWhitespace(c);
  }

  private static boolean isBalanced(String text, int start, int end) {
    int open = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c != '"' && OPENS.indexOf(c) >= 0) {
        open++;
      } else if (c != '"' && CLOSES.indexOf(c) >= 0 && --open < 0) {
        return false;
      }
    }
    return open == 0;
  }
}
