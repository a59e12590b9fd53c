package org.anwen.reason.premise;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anwen.reason.figure.FactReader.Scored;

/**
 * Whether a figure is of another grade than the one that a question names: of 「A档500万元，B档300万元」 the
 * first is none of B档. Stateless.
 */
final class Grades {
  private static final Pattern GRADE =
      Pattern.compile("([a-z0-9一二三四五甲乙丙丁ⅰⅱⅲⅳⅴ])(档|级(?![政财机])|类|等(?!级|额|方))");

  private Grades() {}

  static boolean isOfOther(String question, Scored figure) {
    Matcher asked = GRADE.matcher(question);
    if (!asked.find() || asked.find(asked.end())) {
      return false;
    }
    asked.find(0);
    String grade = asked.group();
    return !figure.clause().text().contains(grade)
        && figure.record().clauses().stream().anyMatch(c -> c.text().contains(grade));
  }
}
