package org.anwen.reason.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anwen.question.Term;
import org.anwen.reason.reading.Description.Thing;

/**
 * Reads which words of a description stand in a row of choices, and which belong to all of them.
 *
 * <p>Words that touch each other are one group. A row of groups, joined by 、 or 或, shares the words
 * that all its groups end or begin with (特困老人或低保老人), the first words of a long group before short
 * ones (护理员培训、津贴或配比), and the verb that ends the last group (民居、院落修缮). Stateless.
 */
final class Coordination {
  private static final Pattern CHOICE = Pattern.compile("^(?:、|或者|或是|或|/|[,，](?=或))+");
  private static final String LISTED = "、";
  private static final Pattern LAST = Pattern.compile("^(?:以及|和|与|及|跟)");
  private static final Pattern QUOTES = Pattern.compile("[“”\"‘’「」『』]");

  /** What a word was read without, as 员 of 巡检员. */
  private static final Pattern SUFFIX = Pattern.compile("^[者员户物费款率类人](?=[、或/])");

  private static final Pattern GLOSS = Pattern.compile("^[(（]");
  private static final int LEAD = 2;
  private static final double NEEDED = 0.5;
  private static final double BESIDE = 0.6;
  private static final double TELLS = 0.5;
  private static final double EVERYDAY = 0.3;

  /** 给企业补贴: whom an action is for stands in the sentence that tells of it. */
  private static final String FOR = "给对向为";

  private Coordination() {}

  /** A word where it stands in the text. */
  private record Token(Term term, int start, int end) {}

  /** The things that a text describes, in its order. */
  static List<Thing> things(String text, List<Term> terms) {
    List<List<Token>> groups = groups(tokens(text, terms));
    List<Thing> things = new ArrayList<>();
    int at = 0;
    while (at < groups.size()) {
      int end = at + 1;
      boolean gloss = false;
      boolean chained = false;
      String mark = "";
      while (end < groups.size()) {
        int from = groups.get(end - 1).getLast().end;
        String between = text.substring(from, groups.get(end).getFirst().start);
        String gap = SUFFIX.matcher(QUOTES.matcher(between).replaceAll("")).replaceFirst("");
        boolean glosses = GLOSS.matcher(gap).find();
        boolean chooses = joins(CHOICE, gap);
        if (!glosses && !chooses && !(chained && joins(LAST, gap))) {
          break;
        }
        if (chooses
            && !glosses
            && !isBare(CHOICE, gap)
            && areOtherKinds(groups.get(end - 1), groups.get(end))) {
          break;
        }
        boolean other = !mark.isEmpty() && !mark.equals(LISTED) && gap.startsWith(LISTED);
        if (other && groups.get(end - 1).size() > 1) {
          split(groups, end - 1);
          break;
        }
        mark = gap.substring(0, 1);
        gloss |= glosses;
        chained |= chooses;
        end++;
      }
      row(groups.subList(at, end), gloss, text, things);
      at = end;
    }
    return distinct(things);
  }

  /** 协作或对口支援资金、师资 are two rows: the group in the middle belongs to both. */
  private static void split(List<List<Token>> groups, int middle) {
    List<Token> group = groups.get(middle);
    groups.set(middle, List.of(group.getFirst()));
    for (int i = 1; i < group.size(); i++) {
      groups.add(middle + i, List.of(group.get(i)));
    }
  }

  /** 建设或采用人工湿地: a lone verb and a noun are no choice. */
  private static boolean areOtherKinds(List<Token> left, List<Token> right) {
    return left.size() == 1 && !left.getFirst().term.noun() && right.getFirst().term.noun();
  }

  /** Whether a gap is a mark and no more than a preposition or the like after it. */
  private static boolean joins(Pattern mark, String gap) {
    Matcher matcher = mark.matcher(gap);
    return matcher.find() && gap.length() - matcher.end() <= LEAD;
  }

  /** Whether a gap is a mark and nothing else. */
  private static boolean isBare(Pattern mark, String gap) {
    Matcher matcher = mark.matcher(gap);
    return matcher.find() && matcher.end() == gap.length();
  }

  private static List<Token> tokens(String text, List<Term> terms) {
    List<Token> tokens = new ArrayList<>();
    for (Term term : terms) {
      int at = text.indexOf(term.text());
      while (at >= 0) {
        tokens.add(new Token(term, at, at + term.text().length()));
        at = text.indexOf(term.text(), at + term.text().length());
      }
    }
    tokens.sort(Comparator.comparingInt(Token::start).thenComparingInt(t -> -t.end));
    List<Token> kept = new ArrayList<>();
    for (Token token : tokens) {
      if (kept.isEmpty() || token.start >= kept.getLast().end) {
        kept.add(token);
      }
    }
    return kept;
  }

  private static List<List<Token>> groups(List<Token> tokens) {
    List<List<Token>> groups = new ArrayList<>();
    for (Token token : tokens) {
      if (groups.isEmpty() || groups.getLast().getLast().end != token.start) {
        groups.add(new ArrayList<>());
      }
      groups.getLast().add(token);
    }
    return groups;
  }

  private static void row(
      List<List<Token>> groups, boolean gloss, String text, List<Thing> things) {
    List<List<Term>> row = new ArrayList<>();
    for (List<Token> group : groups) {
      row.add(new ArrayList<>(group.stream().map(Token::term).toList()));
    }
    if (row.size() == 1) {
      for (Token token : groups.getFirst()) {
        boolean receives =
            token.start > 0
                && FOR.indexOf(text.charAt(token.start - 1)) >= 0
                && token.term.noun()
                && token.term.weight() >= TELLS
                && token.equals(groups.getFirst().getFirst());
        boolean predicate =
            !token.term.noun()
                && !token.term.light()
                && (token.term.text().length() > 1 || token.term.everyday() < EVERYDAY)
                && token.equals(groups.getFirst().getLast())
                && (groups.getFirst().size() > 1 || !things.isEmpty())
                && text.startsWith("的", token.end);
        receives |= predicate;
        things.add(receives ? Thing.needed(token.term, BESIDE) : Thing.of(token.term));
      }
      return;
    }
    List<Term> shared = new ArrayList<>();
    while (row.stream()
        .allMatch(g -> g.size() > 1 && g.getLast().equals(row.getFirst().getLast()))) {
      shared.add(row.getFirst().getLast());
      row.forEach(List::removeLast);
    }
    while (row.stream()
        .allMatch(g -> g.size() > 1 && g.getFirst().equals(row.getFirst().getFirst()))) {
      shared.add(row.getFirst().getFirst());
      row.forEach(List::removeFirst);
    }
    shared.forEach(t -> things.add(Thing.needed(t, NEEDED)));
    if (!gloss && shared.isEmpty()) {
      takeShared(row, things);
    }
    things.add(new Thing(row.stream().map(List::copyOf).distinct().toList()));
  }

  private static void takeShared(List<List<Term>> row, List<Thing> things) {
    List<Term> first = row.getFirst();
    List<Term> last = row.getLast();
    takePredicate(row, things);
    if (first.size() > 1 && !first.getFirst().noun() && first.getFirst().text().length() == 1) {
      things.add(Thing.of(first.removeFirst()));
    }
    if (isClass(first)) {
      return;
    }
    boolean shortAfter = row.stream().skip(1).allMatch(g -> g.size() == 1);
    boolean shortBefore = row.stream().limit(row.size() - 1L).allMatch(g -> g.size() == 1);
    boolean verbs = row.size() == 2 && !first.getLast().noun() && !last.getFirst().noun();
    if (verbs && first.size() > 1 && last.size() > 1) {
      while (first.size() > 1 && first.getFirst().noun()) {
        things.add(Thing.of(first.removeFirst()));
      }
      while (last.size() > 1 && last.getLast().noun() && first.size() == 1) {
        things.add(Thing.of(last.removeLast()));
      }
      return;
    }
    boolean object = first.size() > 1 && !first.getFirst().noun() && last.getFirst().noun();
    if (first.size() > 1 && (shortAfter || (object && row.size() == 2 && first.getLast().noun()))) {
      while (first.size() > 1) {
        things.add(Thing.of(first.removeFirst()));
      }
    } else if (last.size() > 1 && shortBefore) {
      boolean actions = row.stream().noneMatch(g -> g.getFirst().noun());
      while (last.size() > 1 && (actions || !last.getLast().noun())) {
        things.add(Thing.of(last.removeLast()));
      }
    }
  }

  /**
   * 退出机制或黑名单: a noun of a class keeps what tells which, so that the other side has no share in it.
   */
  private static boolean isClass(List<Term> group) {
    return group.size() == 2
        && !group.getFirst().noun()
        && GeneralWords.isClass(group.getLast().text());
  }

  /** 师傅、导师发津贴: what the last of some nouns does with its object, all of them do. */
  private static void takePredicate(List<List<Term>> row, List<Thing> things) {
    List<Term> last = row.getLast();
    boolean nouns = row.stream().allMatch(g -> g.getFirst().noun());
    boolean single =
        row.stream().limit(row.size() - 1L).allMatch(g -> g.stream().allMatch(Term::noun));
    if (!nouns || !single || !last.getLast().noun()) {
      return;
    }
    int verb = 0;
    while (verb < last.size() && last.get(verb).noun()) {
      verb++;
    }
    if (verb == last.size()) {
      return;
    }
    List<Term> predicate = new ArrayList<>(last.subList(verb, last.size()));
    last.subList(verb, last.size()).clear();
    predicate.forEach(t -> things.add(Thing.of(t)));
  }

  private static List<Thing> distinct(List<Thing> things) {
    return things.stream().distinct().toList();
  }
}
