package org.anwen.verify;

/**
 * The characters on both sides of a place in a text, up to the marks between which it stands: two
 * of each side, or more of one where the other has fewer.
 */
record Context(String left, String right) {
  private static final int SIDE = 2;
  private static final int BOTH = 2 * SIDE;

  /** The least characters of both sides that tell one place of a text from another. */
  private static final int TELLING = 3;

  /** The context of the characters from one offset to another. */
  static Context of(String text, int from, int to) {
    return of(text, from, to, SIDE);
  }

  /** The context with as many characters of each side as are wanted. */
  static Context of(String text, int from, int to, int side) {
    int both = Math.max(BOTH, 2 * side);
    int left = side;
    int right = side;
    int before = run(text, from, -1, both);
    int after = run(text, to, 1, both);
    if (before < side) {
      right = both - before;
    } else if (after < side) {
      left = both - after;
    }
    return new Context(
        text.substring(from - Math.min(left, before), from),
        text.substring(to, to + Math.min(right, after)));
  }

  /** The context of a word of a list, with what stands beside it in the list. */
  static Context ofItems(String text, int from, int to) {
    int left = from;
    while (left > 0 && from - left <= SIDE && isOfList(text.charAt(left - 1))) {
      left--;
    }
    int right = to;
    while (right < text.length() && right - to <= SIDE && isOfList(text.charAt(right))) {
      right++;
    }
    return new Context(text.substring(left, from), text.substring(to, right));
  }

  private static boolean isOfList(char c) {
    return c == '、' || isWord(c);
  }

  /** Whether there is enough of it to know the place again. */
  boolean tells() {
    return left.length() + right.length() >= TELLING;
  }

  /** Both sides with something else between them. */
  String with(String between) {
    return left + between + right;
  }

  /** Whether a text has both sides around the characters from one offset to another. */
  boolean surrounds(String text, int from, int to) {
    return text.startsWith(right, to)
        && from >= left.length()
        && text.startsWith(left, from - left.length());
  }

  private static int run(String text, int at, int step, int most) {
    int length = 0;
    int i = step < 0 ? at - 1 : at;
    while (length < most && i >= 0 && i < text.length() && isWord(text.charAt(i))) {
      length++;
      i += step;
    }
    return length;
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c) || c == Form.FIGURE || c == Form.TIME;
  }
}
