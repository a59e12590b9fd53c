package org.anwen.eval.measure;

import java.util.List;
import java.util.regex.Pattern;
import org.anwen.eval.suite.Expectation;

/**
 * What an answer does with a premise: a question that asserts something and asks whether it is so.
 *
 * <p>Whether the premise holds is stated by the suite, or else read off the row: it holds when the
 * question itself contains an alternative of every expected group. A denial is told by the words
 * that the language has for it.
 */
public final class Premise {
  /** Words of denial and correction; general, from 现代汉语词典's senses of negation. */
  private static final Pattern DENIAL =
      Pattern.compile("不对|不是|并非|并不|不正确|不准确|不属实|不符|有误|错误|不成立|而非|实际上?(?:为|是)|应为|应是|没有|否");

  private Premise() {}

  /** Whether the question's assertion is true, as the row implies. */
  public static boolean holds(Expectation expect, String question) {
    String text = MatchText.of(question);
    return !expect.all().isEmpty()
        && expect.all().stream().allMatch(group -> Rightness.holdsOneOf(text, group));
  }

  /** Whether an answer denies. */
  public static boolean denies(String answer) {
    return DENIAL.matcher(answer).find();
  }

  /** Whether an answer states every expected thing. */
  public static boolean states(List<List<String>> groups, String answer) {
    String text = MatchText.of(answer);
    return groups.stream().allMatch(group -> Rightness.holdsOneOf(text, group));
  }
}
