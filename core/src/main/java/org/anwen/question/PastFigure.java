package org.anwen.question;

import java.util.List;
import java.util.regex.Pattern;
import org.anwen.api.Inquiry;
import org.anwen.api.Kind;
import org.anwen.api.Turn;

/**
 * A turn before that asked for a figure and was answered.
 *
 * @param cited the cases that it was answered from
 */
record PastFigure(Inquiry inquiry, List<String> cited) {
  private static final Pattern HOW_MUCH =
      Pattern.compile("(?:大概|大约|一共|总共)?(?:是|有)?(?:多少|几)(?:万元|亿元|块钱?|[个钱元万亿处套户栋台条家座所人件亩间]|平方米|平米)?");

  /** The questions before that asked for a figure, oldest first. */
  static List<PastFigure> of(List<Turn> history) {
    return history.stream()
        .filter(t -> t.inquiry().kind() == Kind.FACT || t.inquiry().kind() == Kind.SUM)
        .filter(t -> !t.answer().abstained())
        .filter(t -> t.inquiry().asked().stream().anyMatch(a -> Expectations.of(a).figure()))
        .map(t -> new PastFigure(t.inquiry(), TakenOver.cited(t)))
        .toList();
  }

  /** A question by itself, without what it had from the one before it. */
  static String said(Inquiry inquiry) {
    if (inquiry.asked().size() != 1) {
      return inquiry.text();
    }
    String asked = inquiry.asked().getFirst();
    boolean named = inquiry.places().stream().anyMatch(asked::startsWith);
    return TakenOver.standalone(named ? List.of() : inquiry.places(), inquiry.years(), asked);
  }

  /** What a question asks for, without what it had from the one before it. */
  static String asked(Inquiry inquiry) {
    return inquiry.asked().size() == 1 ? inquiry.asked().getFirst() : inquiry.topic();
  }

  /**
   * Whether it asked for the same type of figure as another question, counted in the same unit, or
   * of the same case where one of both only says 多少.
   */
  boolean isLike(PastFigure other) {
    String own = asked(inquiry);
    String others = asked(other.inquiry);
    Expect expect = Expectations.of(own);
    if (cited.equals(other.cited) && isOpen(own) != isOpen(others)) {
      return isCount(own) || isCount(others);
    }
    return expect == Expectations.of(others)
        && (expect != Expect.FIGURE
            || Expectations.unit(own).equals(Expectations.unit(others))
            || sharesWords(other.inquiry));
  }

  /** Whether a question asks for some number, and does not say of what: 「办好的有多少」. */
  private static boolean isOpen(String question) {
    return Expectations.of(question) == Expect.FIGURE && Expectations.unit(question).isEmpty();
  }

  private static boolean isCount(String question) {
    return !Expectations.unit(question).isEmpty();
  }

  /** A question without its question words. */
  static String stripped(String question) {
    return HOW_MUCH.matcher(question).replaceAll("").replaceAll("[？?。，,呢]+$", "");
  }

  /** Whether it asked of a thing that another question names, too. */
  boolean sharesWords(Inquiry other) {
    String words = stripped(asked(inquiry));
    String others = stripped(asked(other));
    for (int i = 0; i + 2 <= words.length(); i++) {
      if (others.contains(words.substring(i, i + 2))) {
        return true;
      }
    }
    return false;
  }
}
