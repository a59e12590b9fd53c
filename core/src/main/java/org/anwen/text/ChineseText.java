package org.anwen.text;

/** Ways to compare Chinese texts that keep their length or keep their offsets. */
public final class ChineseText {
  private ChineseText() {}

  /**
   * The text with full-width letters, digits and signs narrowed, character by character, so that
   * offsets stay. A full-width stop becomes a decimal point only between digits and not after the
   * number that begins a line; a full-width comma becomes a thousands separator only between
   * full-width digits. Elsewhere they stay the punctuation that they are.
   */
  public static String narrow(String text) {
    char[] chars = text.toCharArray();
    for (int i = 0; i < chars.length; i++) {
      char c = chars[i];
      if (c == '．' || c == '，') {
        chars[i] = isInNumber(text, i) ? (char) (c - 0xFEE0) : c;
      } else if ((c > '！' && c <= '～' && c != '；' && c != '？' && c != '～') || c == '％') {
        chars[i] = (char) (c - 0xFEE0);
      } else if (c == '∶' || c == '︰') {
        chars[i] = ':';
      } else if (c == '\u3000' || c == '\u00a0') {
        chars[i] = ' ';
      }
    }
    return new String(chars);
  }

  private static boolean isInNumber(String text, int at) {
    if (at == 0 || at + 1 == text.length()) {
      return false;
    }
    char before = text.charAt(at - 1);
    char after = text.charAt(at + 1);
    if (text.charAt(at) == '，') {
      return isWideDigit(before) && isWideDigit(after);
    }
    return isDigit(before) && isDigit(after) && !startsLine(text, at);
  }

  /** Whether only digits and white space stand before a place in its line. */
  private static boolean startsLine(String text, int at) {
    int i = at - 1;
    while (i >= 0 && isDigit(text.charAt(i))) {
      i--;
    }
    while (i >= 0 && text.charAt(i) != '\n' && Character.isWhitespace(text.charAt(i))) {
      i--;
    }
    return i < 0 || text.charAt(i) == '\n';
  }

  private static boolean isDigit(char c) {
    return (c >= '0' && c <= '9') || isWideDigit(c);
  }

  private static boolean isWideDigit(char c) {
    return c >= '０' && c <= '９';
  }

  /** The text in simplified characters, of the same length. */
  public static String simplify(String text) {
    return Simplified.of(text);
  }

  /** The text in its compatibility form with the way back to its offsets. */
  public static Folded fold(String text) {
    return Folded.of(text);
  }

  /**
   * The number of insertions, deletions, replacements and swaps of neighbours that turn one text
   * into the other, or {@code limit + 1} when there are more (optimal string alignment; time in the
   * product of the lengths).
   */
  public static int editDistance(String a, String b, int limit) {
    if (Math.abs(a.length() - b.length()) > limit) {
      return limit + 1;
    }
    int[] before = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int best = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + change);
        boolean swapped =
            i > 1
                && j > 1
                && a.charAt(i - 1) == b.charAt(j - 2)
                && a.charAt(i - 2) == b.charAt(j - 1);
        row[j] = swapped ? Math.min(best, before[j - 2] + 1) : best;
      }
      int[] spare = before;
      before = last;
      last = row;
      row = spare;
    }
    return Math.min(last[b.length()], limit + 1);
  }
}
