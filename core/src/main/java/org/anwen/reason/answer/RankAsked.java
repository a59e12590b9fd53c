package org.anwen.reason.answer;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The place in a ranking that a question names: 「排第二的」, 「其次」; the first where it names none. */
final class RankAsked {
  private static final Pattern NTH =
      Pattern.compile("第([一二三四五])(?![季期批步次轮产类级])|其次|次之|老([二三])|次(?=多|大|高|少|低)");

  private RankAsked() {}

  /**
   * The value that stands at the place asked, ties counted as one; the last one where there are
   * fewer.
   *
   * @param ranked in the order of the ranking, at least one
   */
  static <T> BigDecimal value(String text, List<T> ranked, Function<T, BigDecimal> of) {
    Matcher nth = NTH.matcher(text);
    int place = 1;
    while (nth.find()) {
      String digit = nth.group(1) == null ? nth.group(2) : nth.group(1);
      place = digit == null ? 2 : "一二三四五".indexOf(digit) + 1;
    }
    BigDecimal current = of.apply(ranked.getFirst());
    int seen = 1;
    for (T one : ranked) {
      if (of.apply(one).compareTo(current) != 0 && seen < place) {
        current = of.apply(one);
        seen++;
      }
    }
    return current;
  }
}
