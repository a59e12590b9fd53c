package org.anwen.reason.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anwen.question.Term;

/**
 * What a question describes, with the choices it leaves: 「补贴、奖补」 is met by either, 「特困老人或低保老人」 by
 * 老人 with 特困 or with 低保.
 *
 * <p>或 and 、 join choices, 和 does so only at the end of such a row; a bracket glosses the words
 * before it. Words that a question excludes are no part of it ({@link Exclusions}). Immutable.
 *
 * @param ways each a list of things that must all be met; a description without words has one way
 *     without things
 */
public record Description(List<List<Thing>> ways) {
  private static final Pattern SIDES = Pattern.compile("或者|或是|或");
  private static final String PREPOSITIONS = "跟对向给由把被用从在与";

  /** The least share of all weight that each side of 或 holds where the sides are read apart. */
  private static final double SIDE = 0.38;

  /**
   * One thing described.
   *
   * @param choices any of which meets it; each is a list of words that all belong to it
   * @param least how well it must be met however little it weighs; 0 for no such demand
   * @param clause which clause of the description it stands in, from 0; -1 where that asks
   *     something of what fits
   */
  public record Thing(List<List<Term>> choices, double least, int clause) {
    public Thing(List<List<Term>> choices) {
      this(choices, 0, 0);
    }

    static Thing of(Term term) {
      return new Thing(List.of(List.of(term)));
    }

    /** A word that several choices share, or that an action is done for. */
    static Thing needed(Term term, double least) {
      return new Thing(List.of(List.of(term)), least, 0);
    }

    Thing in(int part) {
      return new Thing(choices, least, part);
    }

    /** Its weight where no word is chosen more freely than another. */
    public double share() {
      return choices.stream()
          .mapToDouble(c -> c.stream().mapToDouble(Term::weight).sum())
          .max()
          .orElse(0);
    }

    public double weight() {
      return choices.stream().mapToDouble(Description::sum).max().orElse(0);
    }
  }

  private static final double FREE = 0.4;
  private static final double EVERYDAY = 0.5;
  private static final double MOST_EVERYDAY = 4;

  /**
   * People choose verbs and everyday words freely; what a description is about are its telling
   * nouns.
   */
  public static double weight(Term term) {
    double telling = term.weight() / (1 + EVERYDAY * Math.min(MOST_EVERYDAY, term.everyday()));
    return term.noun() ? telling : FREE * telling;
  }

  /**
   * @param text the question without places, folded
   * @param terms its words
   */
  static Description of(String text, List<Term> terms) {
    List<List<Thing>> ways = new ArrayList<>();
    ways.add(Coordination.things(text, terms));
    sides(text, terms, ways);
    return new Description(ways);
  }

  private static void sides(String text, List<Term> words, List<List<Thing>> ways) {
    Matcher matcher = SIDES.matcher(text);
    if (!matcher.find()) {
      return;
    }
    String left = text.substring(0, matcher.start());
    String right = text.substring(matcher.end());
    List<Term> before = words.stream().filter(t -> left.contains(t.text())).toList();
    List<Term> after = words.stream().filter(t -> right.contains(t.text())).toList();
    boolean clauses = !right.isEmpty() && PREPOSITIONS.indexOf(right.charAt(0)) >= 0;
    if (!clauses && before.stream().anyMatch(after::contains)) {
      return;
    }
    double all = sum(words);
    boolean beside =
        before.stream().anyMatch(t -> left.endsWith(t.text()))
            && after.stream().anyMatch(t -> right.startsWith(t.text()));
    boolean even = !beside && sum(before) >= SIDE * all && sum(after) >= SIDE * all;
    boolean predicates =
        beside
            && after.size() > 1
            && endsInVerbs(left, before)
            && after.stream().anyMatch(t -> !t.noun() && right.startsWith(t.text()));
    even |= predicates && sum(before) >= SIDE * all && sum(after) >= SIDE * all;
    if (!before.isEmpty() && !after.isEmpty() && (even || clauses)) {
      ways.add(Coordination.things(left, before));
      ways.add(Coordination.things(right, after));
    }
  }

  /** 清退出场: a compound of verbs, which shares no object with what follows 或. */
  private static boolean endsInVerbs(String left, List<Term> before) {
    return before.stream()
        .filter(t -> !t.noun() && left.endsWith(t.text()))
        .map(t -> left.substring(0, left.length() - t.text().length()))
        .anyMatch(rest -> before.stream().anyMatch(t -> !t.noun() && rest.endsWith(t.text())));
  }

  public static double sum(List<Term> terms) {
    return terms.stream().mapToDouble(Description::weight).sum();
  }
}
