package org.anwen.ledger;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anwen.ledger.figure.QuantityLexer;

/**
 * The head of a table's column or row: what it states, and the unit that it gives for its figures.
 *
 * @param unit as it is written after a number, such as 万元; empty when none is given
 */
record ColumnHead(String name, String unit) {
  private static final Pattern IN_BRACKETS =
      Pattern.compile("[（(]\\s*(?:单位[：:]?)?([^（()）]{1,12})[)）]");
  private static final Pattern NAMED = Pattern.compile("单位[：:]\\s*([^，。；\\s）)]{1,8})");
  private static final Pattern BEHIND = Pattern.compile("^(.{2,})[/／，,、 ]\\s*([^/／，,、 ]{1,6})$");

  static ColumnHead of(String words) {
    Matcher named = NAMED.matcher(words);
    if (named.find() && isUnit(named.group(1))) {
      return new ColumnHead(words.substring(0, named.start()), named.group(1));
    }
    Matcher bracket = IN_BRACKETS.matcher(words);
    while (bracket.find()) {
      if (isUnit(bracket.group(1))) {
        String name = words.substring(0, bracket.start()) + words.substring(bracket.end());
        return new ColumnHead(name.strip(), bracket.group(1).strip());
      }
    }
    Matcher behind = BEHIND.matcher(words);
    if (behind.matches() && isUnit(behind.group(2))) {
      return new ColumnHead(behind.group(1).strip(), behind.group(2));
    }
    return new ColumnHead(words.strip(), "");
  }

  /** Whether a number followed by these signs, and nothing more, reads as a figure. */
  private static boolean isUnit(String signs) {
    String figure = "35" + signs.strip();
    return QuantityLexer.scan(figure).stream().anyMatch(q -> q.span().length() == figure.length());
  }
}
