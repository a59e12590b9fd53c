package org.anwen.ingest;

/**
 * The block between two lines of {@code ---} at the beginning of a Markdown file.
 *
 * @param title its {@code title}, empty if there is none
 * @param rest the file without it
 */
record FrontMatter(String title, String rest) {
  private static final int LONGEST = 8192;

  static FrontMatter of(String markdown) {
    if (!markdown.startsWith("---\n") && !markdown.startsWith("---\r\n")) {
      return new FrontMatter("", markdown);
    }
    int end = markdown.indexOf("\n---", 3);
    if (end < 0 || end > LONGEST) {
      return new FrontMatter("", markdown);
    }
    String title = "";
    for (String line : markdown.substring(4, Math.max(4, end)).split("\n")) {
      if (line.startsWith("title:")) {
        title = line.substring("title:".length()).replace('"', ' ').replace('\'', ' ').strip();
      }
    }
    int rest = markdown.indexOf('\n', end + 1);
    return new FrontMatter(title, rest < 0 ? "" : markdown.substring(rest + 1));
  }
}
