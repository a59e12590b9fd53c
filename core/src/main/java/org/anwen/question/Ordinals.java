package org.anwen.question;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which of the last answer's cases a turn means by its place in the list: 第一个, 最后一个, 后者. Stateless.
 */
final class Ordinals {
  private static final Pattern NTH =
      Pattern.compile("第([一二三四五六七八九1-9])(?:个|家|条|项|例|处)(?:县|市|区|省|地方|案例|项目|小区)?(?:里头?|里面|的)?");
  private static final Pattern LAST = Pattern.compile("最后(?:那)?一?个(?:案例|地方|项目)?(?:里头?|里面|的)?|后者");
  private static final Pattern FIRST = Pattern.compile("前者");
  private static final String DIGITS = "一二三四五六七八九";

  private Ordinals() {}

  /**
   * What is meant.
   *
   * @param caseId of the case
   * @param rest the turn's text without the words that point to it
   */
  record Meant(String caseId, String rest) {}

  static Optional<Meant> of(String text, List<String> cited) {
    if (cited.size() < 2) {
      return Optional.empty();
    }
    Matcher nth = NTH.matcher(text);
    if (nth.find()) {
      String digit = nth.group(1);
      int index = DIGITS.contains(digit) ? DIGITS.indexOf(digit) : Integer.parseInt(digit) - 1;
      return index < cited.size() ? meant(cited.get(index), text, nth) : Optional.empty();
    }
    Matcher last = LAST.matcher(text);
    if (last.find()) {
      return meant(cited.getLast(), text, last);
    }
    Matcher first = FIRST.matcher(text);
    return first.find() ? meant(cited.getFirst(), text, first) : Optional.empty();
  }

  private static Optional<Meant> meant(String caseId, String text, Matcher at) {
    return Optional.of(new Meant(caseId, text.substring(0, at.start()) + text.substring(at.end())));
  }
}
