package org.anwen.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Takes out lines that hold nothing but a page number. */
final class PageNumbers {
  private static final Pattern DRESSED =
      Pattern.compile(
          "[-—–－―─·•~\\s]{1,8}[0-9０-９]{1,4}[-—–－―─·•~\\s]{1,8}"
              + "|第\\s?[0-9０-９一二三四五六七八九十百]{1,5}\\s?页(\\s?[,，/／、]?\\s?共\\s?[0-9０-９一二三四五六七八九十百]{1,5}\\s?页)?"
              + "|共\\s?\\d{1,4}\\s?页\\s?第\\s?\\d{1,4}\\s?页"
              + "|\\d{1,4}\\s?[/／]\\s?\\d{1,4}"
              + "|(?i:page\\s?\\d{1,4}(\\s?(of|/)\\s?\\d{1,4})?|p\\.?\\s?\\d{1,4})");

  private static final Pattern BARE = Pattern.compile("[0-9０-９]{1,3}");

  private PageNumbers() {}

  static List<Line> remove(List<Line> lines, Repairs repairs) {
    boolean bare = bareNumbersAscend(lines);
    List<Line> kept = new ArrayList<>();
    boolean gap = false;
    for (Line line : lines) {
      boolean page =
          line.mark().isEmpty()
              && line.text().length() <= 24
              && (DRESSED.matcher(line.text()).matches()
                  || (bare && BARE.matcher(line.text()).matches()));
      if (page) {
        repairs.add("page-number", line, "page number left out: " + line.text());
        gap = true;
      } else {
        kept.add(gap ? line.withGap() : line);
        gap = false;
      }
    }
    return kept;
  }

  /** Lone numbers are page numbers where each is greater than the one before. */
  private static boolean bareNumbersAscend(List<Line> lines) {
    int before = 0;
    for (Line line : lines) {
      if (line.text().length() <= 3 && BARE.matcher(line.text()).matches()) {
        int number = Integer.parseInt(line.text());
        if (number <= before) {
          return false;
        }
        before = number;
      }
    }
    return before > 0;
  }
}
