package org.anwen.ingest;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Takes out the letter that sends a document along, such as 关于印发…的通知: what stands before a line
 * that says 附件, where the letter is the shorter part.
 */
final class CoveringLetter {
  private static final int LONGEST = 4_000;
  private static final Pattern ENCLOSURE = Pattern.compile("附[件录]([0-9０-９一二三四五六七八九十]{1,2})?[：:]?");
  private static final Pattern LETTER = Pattern.compile(".*(通知|通报|公告|函|意见|决定|批复)[）)》]?");
  private static final int FIRST_LINES = 8;

  private CoveringLetter() {}

  static List<Line> remove(List<Line> lines, List<String> leftOut) {
    int letter = end(lines);
    if (letter == 0) {
      return lines;
    }
    leftOut.add("covering letter: " + lines.getFirst().text());
    return lines.subList(letter, lines.size());
  }

  /** Behind the line that says that the enclosure begins; 0 if there is no letter. */
  private static int end(List<Line> lines) {
    boolean letter = false;
    int length = 0;
    int whole = lines.stream().mapToInt(line -> line.text().length()).sum();
    for (int i = 0; i < lines.size(); i++) {
      String text = Blank.squeeze(lines.get(i).text());
      letter |= i < FIRST_LINES && text.length() <= 80 && LETTER.matcher(text).matches();
      length += text.length();
      if (length > LONGEST || length * 2 > whole || (!letter && i >= FIRST_LINES)) {
        return 0;
      }
      if (letter && ENCLOSURE.matcher(text).matches()) {
        return i + 1;
      }
    }
    return 0;
  }
}
