package org.anwen.eval.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleBiFunction;

/**
 * Exact match and F1 over bags of characters as the evaluation script of CJRC (Duan et al. 2019, in
 * the repository of CAIL 2019) computes them: lower case, letters and digits alone; when either
 * side is empty the score is 1 if both are, else 0. Of several references each is left out in turn,
 * the best of the others counts, and the mean is taken; nothing stands for no answer.
 */
public final class Cjrc {
  /** First and last of runs of digits that are not decimal, such as ² and ①. */
  private static final int[] OTHER_DIGITS = {
    0x00B2, 0x00B3, 0x00B9, 0x00B9, 0x2070, 0x2070, 0x2074, 0x2079, 0x2080, 0x2089, 0x2460, 0x2468,
    0x2474, 0x247C, 0x2488, 0x2490, 0x24EA, 0x24EA, 0x24F5, 0x24FD, 0x24FF, 0x24FF, 0x2776, 0x277E,
    0x2780, 0x2788, 0x278A, 0x2792
  };

  private Cjrc() {}

  public static double exactMatch(List<String> references, String prediction) {
    return leavingOneOut(references, prediction, Cjrc::exactMatch);
  }

  public static double f1(List<String> references, String prediction) {
    return leavingOneOut(references, prediction, Cjrc::f1);
  }

  static double exactMatch(String reference, String prediction) {
    return characters(reference).equals(characters(prediction)) ? 1 : 0;
  }

  static double f1(String reference, String prediction) {
    return Spans.f1(characters(reference), characters(prediction));
  }

  private static double leavingOneOut(
      List<String> references, String prediction, ToDoubleBiFunction<String, String> measure) {
    if (references.size() < 2) {
      return Spans.best(references, prediction, measure);
    }
    double sum = 0;
    for (int i = 0; i < references.size(); i++) {
      List<String> others = new ArrayList<>(references);
      others.remove(i);
      sum += Spans.best(others, prediction, measure);
    }
    return sum / references.size();
  }

  private static List<Integer> characters(String text) {
    return text.toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(c -> Character.isLetter(c) || isDigit(c))
        .boxed()
        .toList();
  }

  private static boolean isDigit(int c) {
    for (int i = 0; i < OTHER_DIGITS.length; i += 2) {
      if (OTHER_DIGITS[i] <= c && c <= OTHER_DIGITS[i + 1]) {
        return true;
      }
    }
    return Character.isDigit(c);
  }
}
