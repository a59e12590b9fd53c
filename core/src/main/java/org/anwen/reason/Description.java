package org.anwen.reason;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anwen.question.Term;

/**
 * What a question describes, with the choices it leaves: 「补贴、奖补」 is met by either, 「特困老人或低保老人」 by
 * the words of either side.
 *
 * <p>或 and 、 join choices, 和 does not. Words that a bracket excludes, as in 「（不算助餐点）」, are no part
 * of it. Immutable.
 *
 * @param ways each a list of things that must all be met; a description without words has one way
 *     without things
 */
record Description(List<List<Thing>> ways) {
  private static final Pattern MARK = Pattern.compile("或者|或是|或|、|/|[(（](?!不|除)");
  private static final Pattern EXCLUDED = Pattern.compile("[(（](?:不算|不含|不包括|除)[^)）]*[)）]");
  private static final String PREPOSITIONS = "跟对向给由把被用从在与";

  /** The least share of all weight that each side of 或 holds where the sides are read apart. */
  private static final double SIDE = 0.38;

  /**
   * One thing described.
   *
   * @param terms any of which meets it
   */
  record Thing(List<Term> terms) {
    double weight() {
      return terms.stream().mapToDouble(Description::weight).max().orElse(0);
    }
  }

  private static final double FREE = 0.45;

  /**
   * People choose verbs and everyday words freely; what a description is about are its telling
   * nouns.
   */
  static double weight(Term term) {
    double telling = term.weight() / (1 + term.everyday());
    return term.noun() ? telling : FREE * telling;
  }

  /**
   * @param text the question without places, folded
   * @param terms its words
   */
  static Description of(String text, List<Term> terms) {
    String kept = EXCLUDED.matcher(text).replaceAll("");
    List<Term> words = terms.stream().filter(t -> kept.contains(t.text())).toList();
    List<List<Thing>> ways = new ArrayList<>();
    ways.add(things(kept, words));
    sides(kept, words, ways);
    return new Description(ways);
  }

  private static List<Thing> things(String text, List<Term> words) {
    List<List<Term>> groups = new ArrayList<>();
    List<Term> ordered =
        words.stream()
            .sorted((a, b) -> Integer.compare(text.indexOf(a.text()), text.indexOf(b.text())))
            .toList();
    int end = -1;
    for (Term word : ordered) {
      int start = text.indexOf(word.text());
      boolean choice = end >= 0 && start >= end && isMark(text.substring(end, start));
      if (choice) {
        groups.getLast().add(word);
      } else {
        groups.add(new ArrayList<>(List.of(word)));
      }
      end = Math.max(end, start + word.text().length());
    }
    return groups.stream().map(g -> new Thing(List.copyOf(g))).toList();
  }

  /** Whether nothing but a mark of choice, and what leads to the next word, stands between. */
  private static boolean isMark(String between) {
    Matcher matcher = MARK.matcher(between);
    return matcher.find() && matcher.start() == 0;
  }

  private static void sides(String text, List<Term> words, List<List<Thing>> ways) {
    Matcher matcher = Pattern.compile("或者|或是|或").matcher(text);
    if (!matcher.find()) {
      return;
    }
    String left = text.substring(0, matcher.start());
    String right = text.substring(matcher.end());
    List<Term> before = words.stream().filter(t -> left.contains(t.text())).toList();
    List<Term> after = words.stream().filter(t -> right.contains(t.text())).toList();
    double all = sum(words);
    boolean even = sum(before) >= SIDE * all && sum(after) >= SIDE * all;
    boolean clauses = !right.isEmpty() && PREPOSITIONS.indexOf(right.charAt(0)) >= 0;
    if (!before.isEmpty() && !after.isEmpty() && (even || clauses)) {
      ways.add(things(left, before));
      ways.add(things(right, after));
    }
  }

  private static double sum(List<Term> terms) {
    return terms.stream().mapToDouble(Description::weight).sum();
  }
}
