package org.anwen.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Takes out lines around the text proper: signature and date, rules of dashes, and the table of
 * contents.
 */
final class Surroundings {
  private static final Pattern DATE =
      Pattern.compile(
          "[（(]?[0-9０-９〇○零一二三四五六七八九]{4}\\s?年\\s?[0-9０-９一二三四五六七八九十]{1,3}\\s?月"
              + "\\s?[0-9０-９一二三四五六七八九十]{1,3}\\s?日[）)]?");

  private static final Pattern LEADERS =
      Pattern.compile(".{1,80}?([.．·。]{4,}|…{2,}|\\s…)\\s?[（(]?\\d{1,4}[）)]?");
  private static final int LONGEST_SIGNATURE = 30;
  private static final int MOST_CONTENTS = 400;

  private Surroundings() {}

  static List<Line> remove(List<Line> lines, List<String> leftOut) {
    List<Line> kept = new ArrayList<>();
    int contents = endOfContents(lines);
    boolean gap = false;
    boolean rule = false;
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      boolean unmarked = line.mark().isEmpty();
      if (i < contents && isContents(lines, i, contents)) {
        leftOut.add("table of contents: " + line.text());
        gap = true;
      } else if (unmarked && isRule(Blank.squeeze(line.text()))) {
        rule = true;
      } else if (unmarked && line.text().length() <= 24 && DATE.matcher(line.text()).matches()) {
        if (!kept.isEmpty() && isSignature(kept.getLast())) {
          leftOut.add("signature: " + kept.removeLast().text());
        }
        leftOut.add("date line: " + line.text());
        gap = true;
      } else {
        kept.add(rule ? line.withRule() : gap ? line.withGap() : line);
        gap = false;
        rule = false;
      }
    }
    return kept;
  }

  private static boolean isSignature(Line line) {
    return line.mark().isEmpty()
        && (line.gap() || namesOffice(line.text()))
        && line.text().length() <= LONGEST_SIGNATURE
        && LabelReader.read(line.text()).isEmpty()
        && Wording.isShortTitle(line.text());
  }

  /** Whether a line ends as the names of public bodies do. */
  private static boolean namesOffice(String text) {
    for (String ending : new String[] {"政府", "局", "厅", "委", "委员会", "部", "办公室", "中心", "院", "会"}) {
      if (text.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isRule(String text) {
    for (int i = 0; i < text.length(); i++) {
      if ("-—=_*～~─━＝－·.…#+".indexOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    return text.length() >= 3;
  }

  private static boolean isContents(List<Line> lines, int i, int end) {
    return i >= startOfContents(lines, end) || LEADERS.matcher(lines.get(i).text()).matches();
  }

  private static int startOfContents(List<Line> lines, int end) {
    for (int i = 0; i < end; i++) {
      if (isContentsHeading(lines.get(i))) {
        return i;
      }
    }
    return end;
  }

  /** Behind the last line of the table of contents; 0 if there is none. */
  private static int endOfContents(List<Line> lines) {
    int end = 0;
    for (int i = 0; i < lines.size() && i < MOST_CONTENTS; i++) {
      if (lines.get(i).text().length() <= 120 && LEADERS.matcher(lines.get(i).text()).matches()) {
        end = i + 1;
      } else if (isContentsHeading(lines.get(i))) {
        end = Math.max(end, repeats(lines, i + 1));
      }
    }
    return end;
  }

  /** Where the first line below the heading 目录 stands again, as the text begins with it. */
  private static int repeats(List<Line> lines, int first) {
    if (first >= lines.size()) {
      return 0;
    }
    String begin = entry(lines.get(first).text());
    for (int i = first + 1; i < lines.size() && i < first + MOST_CONTENTS; i++) {
      if (!Wording.isShortTitle(entry(lines.get(i).text()))) {
        return 0;
      }
      if (entry(lines.get(i).text()).equals(begin)) {
        return i;
      }
    }
    return 0;
  }

  /** A line without the page number at its end. */
  private static String entry(String text) {
    String squeezed = Blank.squeeze(text);
    int end = squeezed.length();
    while (end > 0 && ".．…·-0123456789（）()".indexOf(squeezed.charAt(end - 1)) >= 0) {
      end--;
    }
    return squeezed.substring(0, end);
  }

  private static boolean isContentsHeading(Line line) {
    String text = Blank.squeeze(line.text());
    return text.equals("目录") || text.equals("目次") || text.equals("【目录】");
  }
}
