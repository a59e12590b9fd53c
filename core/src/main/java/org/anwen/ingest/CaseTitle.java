package org.anwen.ingest;

/** Makes a short name of a case from its own words. */
final class CaseTitle {
  private static final int LONGEST = 26;
  private static final int SHORTEST = 6;

  private CaseTitle() {}

  /** The name of a row of a table: its first cells, as many as make a name. */
  static String ofRow(String row) {
    StringBuilder title = new StringBuilder();
    for (String cell : row.split("\t")) {
      if (cell.chars().noneMatch(Character::isLetterOrDigit)) {
        continue;
      }
      if (title.length() + cell.length() > LONGEST && !title.isEmpty()) {
        break;
      }
      title.append(title.isEmpty() ? "" : " ").append(cell.strip());
      if (title.length() >= SHORTEST - 2) {
        break;
      }
    }
    return ofText(title.toString());
  }

  /**
   * The name of a case without a title of its own: its first clause, and the next where the first
   * only says when or where.
   */
  static String ofText(String text) {
    int from = 0;
    while (from < text.length()
        && !Character.isLetterOrDigit(text.charAt(from))
        && !opens(text, from)) {
      from++;
    }
    int end = from;
    while (end < text.length() && end - from < LONGEST && !endsTitle(text, from, end)) {
      end++;
    }
    if (end > from && end < text.length() && Character.isHighSurrogate(text.charAt(end - 1))) {
      end--;
    }
    boolean whole = end == text.length() || endsTitle(text, from, end);
    return text.substring(from, end) + (whole ? "" : "…");
  }

  private static boolean opens(String text, int at) {
    return "《“【（(".indexOf(text.charAt(at)) >= 0;
  }

  private static boolean endsTitle(String text, int from, int at) {
    char c = text.charAt(at);
    if ("。！？；\n\r\t".indexOf(c) >= 0) {
      return at > from;
    }
    if ("，：,、".indexOf(c) < 0) {
      return false;
    }
    if (c == '：') {
      return at - from >= SHORTEST / 2;
    }
    boolean thousands = c == ',' && Character.isDigit(text.charAt(at - 1));
    return c != '、' && !thousands && at - from >= SHORTEST && !onlySaysWhen(text.charAt(at - 1));
  }

  /** Whether a clause that ends so only leads to what the case is about. */
  private static boolean onlySaysWhen(char last) {
    return "起年月日来面中后时下上里".indexOf(last) >= 0;
  }
}
