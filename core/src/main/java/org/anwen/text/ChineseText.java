package org.anwen.text;

/** Ways to compare Chinese texts that keep their length or keep their offsets. */
public final class ChineseText {
  private ChineseText() {}

  /**
   * The text with full-width letters, digits and signs narrowed, character by character, so that
   * offsets stay. A full-width stop or comma becomes a decimal point or thousands separator only
   * between full-width digits; elsewhere it stays the punctuation that it is.
   */
  public static String narrow(String text) {
    char[] chars = text.toCharArray();
    for (int i = 0; i < chars.length; i++) {
      char c = chars[i];
      if (c == '．' || c == '，') {
        boolean between =
            i > 0
                && i + 1 < chars.length
                && isWideDigit(text.charAt(i - 1))
                && isWideDigit(text.charAt(i + 1));
        chars[i] = between ? (char) (c - 0xFEE0) : c;
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
