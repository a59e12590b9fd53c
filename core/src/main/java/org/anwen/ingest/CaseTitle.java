package org.anwen.ingest;

/** Makes a short name of a case from its own words. */
final class CaseTitle {
  private static final int LONGEST = 24;
  private static final int SHORTEST = 4;

  private CaseTitle() {}

  /** The name of a case without a title of its own: the beginning of its first sentence. */
  static String ofText(String text) {
    String line = text.strip();
    int end = 0;
    while (end < line.length() && end < LONGEST) {
      char c = line.charAt(end);
      if ("。！？；\n\r".indexOf(c) >= 0 || (end >= SHORTEST && "，：,".indexOf(c) >= 0)) {
        return line.substring(0, end);
      }
      end++;
    }
    if (end > 0 && end < line.length() && Character.isHighSurrogate(line.charAt(end - 1))) {
      end--;
    }
    return end < line.length() ? line.substring(0, end) + "…" : line;
  }
}
