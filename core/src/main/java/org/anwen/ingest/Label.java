package org.anwen.ingest;

/**
 * A number at the beginning of a line.
 *
 * @param value from 1
 * @param end where the words after it begin, counted from the beginning of the line
 * @param level how many parts the number has: 2 for {@code 1.1}, else 1
 */
record Label(NumberStyle style, int value, int end, int level) {
  Label(NumberStyle style, int value, int end) {
    this(style, value, end, 1);
  }

  /** Whether both number the same list, if nothing stands between. */
  boolean sameStyle(Label other) {
    return style == other.style && level == other.level;
  }
}
