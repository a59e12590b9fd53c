package org.anwen.question;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anwen.api.Inquiry;

/**
 * The two figures before that a turn divides or multiplies: an amount and the number that it is
 * for, each asked for in a turn of its own. Stateless.
 */
final class PastEach {
  private static final Pattern INTO_MONEY =
      Pattern.compile("(?:换|折|换算|折算|折合|合|算)(?:成|作|为)?(?:钱|金额|现金)(?:是|有|合|等于)?(?:多少|几)");
  private static final Pattern THAN_LIKE =
      Pattern.compile(
          "(?:那么?)?(?:的)?([\\p{IsHan}a-z]{2,6}?)(?:的)?(?:要|更|又|还)?(?:贵|便宜|多|少|高|低|长|短|大|小)(?:了|出)?(?:多少|几)[^，。]{0,4}");

  private PastEach() {}

  /** An amount and the number of what it is shared among, for 「平均每笔多少」, in whatever order asked. */
  static Optional<List<PastFigure>> shared(String topic, String unit, List<PastFigure> figures) {
    PastFigure last = figures.getLast();
    List<PastFigure> earlier = earlier(figures);
    if (isNumberOf(last, unit)) {
      return earlier.stream()
          .limit(1)
          .filter(p -> mayBeShared(topic, unit, p))
          .findFirst()
          .map(p -> List.of(p, last));
    }
    Optional<PastFigure> amount =
        figures.reversed().stream()
            .filter(p -> p.inquiry().places().equals(last.inquiry().places()))
            .filter(p -> mayBeShared(topic, unit, p))
            .findFirst();
    return earlier.stream()
        .filter(p -> isNumberOf(p, unit))
        .findFirst()
        .flatMap(p -> amount.map(a -> List.of(a, p)));
  }

  /** What a turn asks of two figures before: all that each gets, or what a share comes to. */
  static Optional<List<PastFigure>> of(String topic, boolean sums, List<PastFigure> figures) {
    return INTO_MONEY.matcher(topic).find()
        ? partOf(figures)
        : sums ? all(figures) : Optional.empty();
  }

  /** The sum and the share of it that the last question asked for, for 「换成钱是多少」. */
  private static Optional<List<PastFigure>> partOf(List<PastFigure> figures) {
    PastFigure last = figures.getLast();
    return Expectations.of(PastFigure.asked(last.inquiry())) != Expect.PERCENT
        ? Optional.empty()
        : earlier(figures).stream()
            .filter(p -> Expectations.of(PastFigure.asked(p.inquiry())) == Expect.MONEY)
            .findFirst()
            .map(p -> List.of(p, last));
  }

  /** What the last question asks of the like of a word of its own: 散装 for 袋装 in 「散装贵多少」. */
  static Optional<String> ofLike(String topic, Inquiry last) {
    Matcher than = THAN_LIKE.matcher(topic);
    String asked = PastFigure.asked(last);
    if (!than.matches() || !Expectations.of(asked).figure() || asked.contains(than.group(1))) {
      return Optional.empty();
    }
    String like = than.group(1);
    int end = asked.lastIndexOf(like.charAt(like.length() - 1)) + 1;
    int start = end - like.length();
    return start < 0
        ? Optional.empty()
        : Optional.of(asked.substring(0, start) + like + asked.substring(end));
  }

  /** What each gets and how many there are, for 「总共发了多少」. */
  private static Optional<List<PastFigure>> all(List<PastFigure> figures) {
    PastFigure last = figures.getLast();
    String each = Expectations.per(PastFigure.asked(last.inquiry()));
    return earlier(figures).stream()
        .limit(1)
        .filter(p -> !each.isEmpty() && isNumberOf(p, each))
        .findFirst()
        .map(p -> List.of(last, p));
  }

  /** Whether a figure is an amount such as a turn asks the average of. */
  static boolean mayBeShared(String topic, String unit, PastFigure figure) {
    Expect amount = Expectations.of(PastFigure.asked(figure.inquiry()));
    boolean like =
        Expectations.of(topic) == Expect.AREA ? amount == Expect.AREA : amount == Expect.MONEY;
    return like && !isNumberOf(figure, unit);
  }

  /** The figures before the last one of the same places, the latest first. */
  private static List<PastFigure> earlier(List<PastFigure> figures) {
    PastFigure last = figures.getLast();
    return figures.subList(0, figures.size() - 1).reversed().stream()
        .filter(p -> p.inquiry().places().equals(last.inquiry().places()))
        .toList();
  }

  private static boolean isNumberOf(PastFigure figure, String unit) {
    return Expectations.unit(figure.inquiry().asked().getLast()).equals(unit);
  }
}
