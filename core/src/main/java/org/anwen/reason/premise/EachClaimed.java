package org.anwen.reason.premise;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anwen.reason.figure.FactReader.Scored;

/**
 * Notices that a figure is right and what it is for is not: 200元 for a meal in the question, for a
 * month in the text. Stateless.
 */
final class EachClaimed {
  private static final Pattern CLAIMED =
      Pattern.compile("(?:一|每)(?:个)?(顿饭|顿|餐|天|日|周|月|季度|年|次|度|小时)");
  private static final Pattern STATED =
      Pattern.compile("每(?:人|户|生|名|床|位|张|家|车|桩|站)?(?:每)?(顿|餐|天|日|周|月|季度|年|次|度|小时)");
  private static final List<String> SAME =
      List.of("顿饭顿餐", "天日", "月", "年", "周", "季度", "次", "度", "小时");

  private EachClaimed() {}

  /** The correction, where the text says of one thing what the question says of another. */
  static Optional<String> otherwise(String asked, Scored figure) {
    Matcher claimed = CLAIMED.matcher(asked);
    Matcher stated = STATED.matcher(figure.clause().text());
    if (!claimed.find() || !stated.find()) {
      return Optional.empty();
    }
    String wrong = claimed.group(1);
    String said = stated.group();
    do {
      if (isSame(wrong, stated.group(1))) {
        return Optional.empty();
      }
    } while (stated.find());
    return Optional.of(
        "不是每"
            + wrong
            + "，是"
            + said
            + figure.fact().quantity().orElseThrow().low().stripTrailingZeros().toPlainString()
            + figure.fact().quantity().orElseThrow().unit().name()
            + "：");
  }

  private static boolean isSame(String one, String other) {
    return one.equals(other) || SAME.stream().anyMatch(s -> s.contains(one) && s.contains(other));
  }
}
