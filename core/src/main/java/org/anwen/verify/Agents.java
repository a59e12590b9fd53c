package org.anwen.verify;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anwen.ledger.name.Organization;
import org.anwen.ledger.name.OrganizationLexer;
import org.anwen.text.Folding;

/**
 * The rule that who did it is named in the sources: every office of a text stands in them, by its
 * name, as the department of its field, or in full where it is shortened (住建局 for 住房城乡建设局); and so
 * does every company, bank or institute. Thread-safe.
 */
final class Agents {
  /** The last two characters of an office's field, less the words that end alike (布局, 餐厅). */
  private static final Pattern OFFICE =
      Pattern.compile("(\\p{IsHan}[\\p{IsHan}&&[^布格结全大当开僵战破定残棋客餐展门前后舞音]])([局厅])(?![部面限势促])");

  private static final Pattern END = Pattern.compile("(?:委员会|办公室|[局厅委部办会行])$");
  private static final String DEPARTMENT = "部门";
  private static final int STEM = 2;

  /** The most characters of a field that are looked for. */
  private static final int NAME = 4;

  /** What stands before the name of an office. */
  private static final String BEFORE = "省市县区州旗镇乡和与及由同合被经对向给为是在从把将让请到托";

  /** The most characters of an office's name. */
  private static final int LONGEST = 14;

  private Agents() {}

  /** The first office or organisation of a text that its sources do not name. */
  static Optional<String> unsupported(String text, List<Reading> sources) {
    String folded = Folding.of(text);
    Matcher office = OFFICE.matcher(folded);
    while (office.find()) {
      String field = office.group(1);
      String ending = office.group(2);
      String name = name(folded, office.end(1));
      boolean named =
          sources.stream()
              .anyMatch(
                  s ->
                      s.holds(field + DEPARTMENT)
                          || s.holds(field + ending)
                          || isShortened(name, ending, s));
      if (!named) {
        return Optional.of(office.group());
      }
    }
    for (Organization organization : OrganizationLexer.scan(text)) {
      String name = Folding.of(organization.name());
      String stem = END.matcher(name).replaceFirst("");
      boolean named =
          organization.kind().equals("government")
              || stem.length() < STEM
              || sources.stream().anyMatch(s -> s.holds(name) || isShortened(stem, "", s));
      if (!named) {
        return Optional.of(organization.name());
      }
    }
    return Optional.empty();
  }

  /** The last characters of an office's field, less what stands before its name. */
  private static String name(String text, int end) {
    int from = end - STEM;
    while (from > 0
        && end - from < NAME
        && Character.isIdeographic(text.charAt(from - 1))
        && BEFORE.indexOf(text.charAt(from - 1)) < 0) {
      from--;
    }
    return text.substring(from, end);
  }

  /** Whether a name of a source has the characters of a word in their order, before an ending. */
  private static boolean isShortened(String word, String ending, Reading source) {
    if (ending.isEmpty()) {
      return OrganizationLexer.scan(source.text()).stream()
          .anyMatch(o -> isWithin(word, Folding.of(o.name())));
    }
    for (String text : source.folded()) {
      for (int at = text.indexOf(ending); at >= 0; at = text.indexOf(ending, at + 1)) {
        int from = at;
        while (from > 0 && at - from < LONGEST && Character.isIdeographic(text.charAt(from - 1))) {
          from--;
        }
        if (isWithin(word, text.substring(from, at))) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isWithin(String word, String name) {
    int at = -1;
    for (int i = 0; i < word.length(); i++) {
      at = name.indexOf(word.charAt(i), at + 1);
      if (at < 0) {
        return false;
      }
    }
    return true;
  }
}
