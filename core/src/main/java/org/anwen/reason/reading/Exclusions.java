package org.anwen.reason.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anwen.question.Term;

/**
 * What a question leaves out: 「食堂（不算助餐点）」, 「除财政以外」. The words left out describe nothing, and do not
 * count as other words for what is described. Stateless.
 */
final class Exclusions {
  private static final Pattern EXCLUDED =
      Pattern.compile(
          "[(（](?:不算|不含|不包括|不包含|除)([^)）]*)[)）]"
              + "|[，,](?:不算|不含|不包括|不包含)([^，,。？?]*)"
              + "|除(?:了|去|开)?([^，,。？?]{1,12}?)(?:之外|以外|外)");

  private Exclusions() {}

  /** A folded question without what it leaves out. */
  static String without(String text) {
    return EXCLUDED.matcher(text).replaceAll("，");
  }

  /** The words that still describe something. */
  static List<Term> without(String text, List<Term> terms) {
    StringBuilder left = new StringBuilder();
    Matcher matcher = EXCLUDED.matcher(text);
    while (matcher.find()) {
      left.append(matcher.group());
    }
    if (left.isEmpty()) {
      return terms;
    }
    String kept = without(text);
    List<Term> words = new ArrayList<>();
    for (Term term : terms) {
      if (kept.contains(term.text())) {
        words.add(term.without(v -> left.indexOf(v) >= 0));
      }
    }
    return words;
  }
}
