package org.anwen.question;

import java.util.List;
import java.util.Optional;

/**
 * The two figures before that a turn divides or multiplies: an amount and the number that it is
 * for, each asked for in a turn of its own. Stateless.
 */
final class PastEach {
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
    return earlier.stream().filter(p -> isNumberOf(p, unit)).findFirst().map(p -> List.of(last, p));
  }

  /** What each gets and how many there are, for 「总共发了多少」. */
  static Optional<List<PastFigure>> all(List<PastFigure> figures) {
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
