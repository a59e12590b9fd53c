package org.anwen.value;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.anwen.api.Span;
import org.anwen.text.Lexicon;
import org.anwen.text.Segmenter;
import org.anwen.text.Word;

/**
 * Finds in a sentence the words that fill the gap of a question: each stretch of words is weighed
 * by how it stands to the question's words, by its parts of speech and by its form.
 *
 * <p>A log-linear ranking of candidates, as for answers to questions in Ravichandran, Hovy and Och
 * (2003). Cost: some hundred stretches a sentence, about a millisecond.
 */
final class GapFiller {
  private static final String LINKS = "是为叫称即指于在由到至从被向以将把给对与和及";
  private static final String IS = "是为叫称即指";
  private static final String LISTS = "、和与";
  private static final String NUMERALS = "一二三四五六七八九十百千万两数";
  private static final Pattern IS_WHAT = Pattern.compile(".*[是为叫]");
  private static final Pattern DATE = Pattern.compile(".*[0-9一二三四五六七八九十]+(年|月|日|世纪)(初|末|底|代|间)?");
  private static final Pattern YEAR = Pattern.compile(".*[0-9]{3,4}年.*");
  private static final int MOST_SHARED = 4;

  private final Gap gap;
  private final String question;
  private final String text;
  private final List<Word> words;
  private final WordKind[] kinds;
  private final int[][] pairs;
  private final int pairsThere;

  /**
   * @param question folded and simplified, without white space
   * @param text folded and simplified
   */
  GapFiller(String question, String text) {
    this.question = question;
    this.gap = Gap.of(question);
    this.text = text;
    this.words = Segmenter.words(text);
    this.kinds = words.stream().map(WordKind::of).toArray(WordKind[]::new);
    this.pairs = pairs(question, text);
    this.pairsThere = (int) Arrays.stream(pairs).filter(p -> p.length > 0).count();
  }

  /** The stretch with the greatest weight; empty when there is none. */
  Optional<Span> best() {
    Weighing weighing = new Weighing(Weights.of(gap.type()));
    Span best = null;
    double most = 0;
    for (Span span : Stretches.of(text, words)) {
      weighing.sum = 0;
      weigh(span, weighing);
      if (best == null || weighing.sum > most) {
        best = span;
        most = weighing.sum;
      }
    }
    return Optional.ofNullable(best);
  }

  /** The sum of what speaks for and against a stretch. */
  private static final class Weighing {
    private final Weights weights;
    private double sum;

    Weighing(Weights weights) {
      this.weights = weights;
    }

    void feature(Feature feature, double value) {
      sum += value * weights.of(feature);
    }

    void kind(Weights.Where where, WordKind kind) {
      sum += weights.of(where, kind);
    }
  }

  /** Tells all that speaks for and against a stretch. */
  private void weigh(Span span, Weighing to) {
    String value = text.substring(span.start(), span.end());
    besideQuestion(span, value, to);
    shared(value, to);
    neighbours(span, value, to);
    form(span, value, to);
    near(span, to);
  }

  private void besideQuestion(Span span, String value, Weighing to) {
    String behind = text.substring(span.end(), Math.min(text.length(), span.end() + 12));
    int left = sameEnd(gap.before(), text.substring(0, span.start()));
    int right = sameStart(gap.after(), behind);
    to.feature(Feature.LEFT, (double) Math.min(MOST_SHARED, left) / MOST_SHARED);
    to.feature(Feature.RIGHT, (double) Math.min(MOST_SHARED, right) / MOST_SHARED);
    String head = gap.head();
    if (!head.isEmpty()) {
      int ends = sameEnd(value, head);
      boolean more = value.length() > ends;
      to.feature(Feature.HEAD_BEHIND, behind.startsWith(head) ? 1 : 0);
      to.feature(Feature.HEAD_ENDS, ends > 0 && more ? 1 : 0);
      to.feature(Feature.HEAD_WHOLE, ends == head.length() && more ? 1 : 0);
      to.feature(Feature.IS_HEAD, head.endsWith(value) ? 1 : 0);
    }
    boolean isWhat = gap.after().isEmpty() && IS_WHAT.matcher(gap.before()).matches();
    char before = before(span);
    if (isWhat) {
      to.feature(Feature.IS_WHAT_CLAUSE, span.start() == 0 ? 1 : 0);
      to.feature(Feature.IS_WHAT_BEFORE, IS.indexOf(before) >= 0 ? 1 : 0);
      to.feature(Feature.IS_WHAT_BEHIND, IS.indexOf(behind(span)) >= 0 ? 1 : 0);
    }
    if (gap.before().isEmpty()) {
      to.feature(Feature.LEADS_START, span.start() == 0 ? 1 : 0);
      to.feature(Feature.LEADS_MARK, Stretches.MARKS.indexOf(before) >= 0 ? 1 : 0);
    }
  }

  private void shared(String value, Weighing to) {
    int shared = 0;
    for (int i = 0; i + 1 < value.length(); i++) {
      String pair = value.substring(i, i + 2);
      shared += question.contains(pair) && !gap.head().contains(pair) ? 1 : 0;
    }
    to.feature(Feature.OVERLAP, (double) shared / Math.max(1, value.length() - 1));
    to.feature(Feature.OVERLAP_ANY, shared > 0 ? 1 : 0);
    to.feature(Feature.OVERLAP_COUNT, Math.min(shared, 8) / 8.0);
    to.feature(Feature.IN_QUESTION, question.contains(value) ? 1 : 0);
    if (value.length() > 1) {
      String end = value.substring(value.length() - 2);
      to.feature(Feature.BEGINS_SHARED, question.contains(value.substring(0, 2)) ? 1 : 0);
      to.feature(
          Feature.ENDS_SHARED, question.contains(end) && sameEnd(value, gap.head()) == 0 ? 1 : 0);
    }
  }

  private void neighbours(Span span, String value, Weighing to) {
    char before = before(span);
    char behind = behind(span);
    boolean begins = Stretches.MARKS.indexOf(before) >= 0;
    boolean ends = Stretches.MARKS.indexOf(behind) >= 0;
    boolean opens = Stretches.OPENS.indexOf(before) >= 0;
    to.feature(Feature.BEFORE_MARK, begins ? 1 : 0);
    to.feature(Feature.BEHIND_MARK, ends ? 1 : 0);
    to.feature(Feature.WHOLE_CLAUSE, begins && ends ? 1 : 0);
    to.feature(Feature.BEFORE_LINK, LINKS.indexOf(before) >= 0 ? 1 : 0);
    to.feature(Feature.BEFORE_IS, IS.indexOf(before) >= 0 ? 1 : 0);
    to.feature(Feature.BEFORE_OF, before == '的' ? 1 : 0);
    to.feature(Feature.BEHIND_OF, behind == '的' ? 1 : 0);
    to.feature(Feature.BEFORE_LIST, LISTS.indexOf(before) >= 0 ? 1 : 0);
    to.feature(Feature.BEHIND_LIST, LISTS.indexOf(behind) >= 0 ? 1 : 0);
    to.feature(Feature.BEHIND_BRACKET, behind == '(' || behind == '（' ? 1 : 0);
    to.feature(Feature.BEFORE_QUOTE, opens ? 1 : 0);
    to.feature(Feature.QUOTED, opens && Stretches.CLOSES.indexOf(behind) >= 0 ? 1 : 0);
    to.feature(
        Feature.QUOTES,
        Stretches.OPENS.indexOf(value.charAt(0)) >= 0
                && Stretches.CLOSES.indexOf(value.charAt(value.length() - 1)) >= 0
            ? 1
            : 0);
    to.feature(Feature.PARTS_BEFORE, isOneName(before, value.charAt(0)) ? 1 : 0);
    to.feature(Feature.PARTS_BEHIND, isOneName(value.charAt(value.length() - 1), behind) ? 1 : 0);
  }

  private void form(Span span, String value, Weighing to) {
    int first = word(span.start());
    int last = word(span.end() - 1);
    double log = Math.log(value.length()) / Math.log(2);
    to.feature(Feature.LENGTH, log);
    to.feature(Feature.LENGTH_SQUARED, log * log / 5);
    to.feature(Feature.SINGLE, value.length() == 1 ? 1 : 0);
    to.feature(Feature.WORDS, Math.min(last - first + 1, 8) / 4.0);
    to.kind(Weights.Where.FIRST, kinds[first]);
    to.kind(Weights.Where.LAST, kinds[last]);
    to.kind(Weights.Where.BEFORE, first == 0 ? WordKind.EDGE : kinds[first - 1]);
    to.kind(Weights.Where.BEHIND, last + 1 == kinds.length ? WordKind.EDGE : kinds[last + 1]);
    to.feature(Feature.CUT_BEFORE, isCut(first - 1) ? 1 : 0);
    to.feature(Feature.CUT_BEHIND, isCut(last) ? 1 : 0);
    to.feature(Feature.ASKED_BEFORE, isAsked(first - 1) ? 1 : 0);
    to.feature(Feature.ASKED_BEHIND, isAsked(last + 1) ? 1 : 0);
    boolean verb = false;
    boolean name = false;
    boolean mark = false;
    double rare = 0;
    for (int w = first; w <= last; w++) {
      Word word = words.get(w);
      verb |= kinds[w] == WordKind.VERB && w > first;
      name |=
          kinds[w] == WordKind.PERSON || kinds[w] == WordKind.FOREIGN || word.text().equals("·");
      mark |= Stretches.isMark(word);
      rare += word.text().length() / Math.log(10.0 + Lexicon.frequency(word.text()));
    }
    to.feature(Feature.VERB, verb ? 1 : 0);
    to.feature(Feature.NAME, name ? 1 : 0);
    to.feature(Feature.MARKS, mark ? 1 : 0);
    to.feature(Feature.RARE, rare / value.length());
    to.feature(Feature.OF, value.indexOf('的') >= 0 ? 1 : 0);
    to.feature(Feature.LIST, value.indexOf('、') >= 0 ? 1 : 0);
    to.feature(Feature.BRACKET, value.indexOf('(') >= 0 || value.indexOf('（') >= 0 ? 1 : 0);
    char start = value.charAt(0);
    boolean digit = Character.isDigit(start) || NUMERALS.indexOf(start) >= 0;
    to.feature(Feature.DIGIT, digit ? 1 : 0);
    to.feature(Feature.DATE, DATE.matcher(value).matches() ? 1 : 0);
    to.feature(Feature.YEAR, YEAR.matcher(value).matches() ? 1 : 0);
  }

  private void near(Span span, Weighing to) {
    if (pairsThere == 0) {
      return;
    }
    int from = span.start();
    while (from > 0 && Stretches.MARKS.indexOf(text.charAt(from - 1)) < 0) {
      from--;
    }
    int end = span.end();
    while (end < text.length() && Stretches.MARKS.indexOf(text.charAt(end)) < 0) {
      end++;
    }
    double near = 0;
    int inClause = 0;
    for (int[] places : pairs) {
      double best = 0;
      boolean here = false;
      for (int at : places) {
        boolean left = at + 2 <= span.start();
        if (left || at >= span.end()) {
          int far = left ? span.start() - 2 - at : at - span.end();
          best = Math.max(best, 1.0 / (1 + far / 4.0));
          here |= at >= from && at + 2 <= end;
        }
      }
      near += best;
      inClause += here ? 1 : 0;
    }
    to.feature(Feature.NEAR, near / pairsThere);
    to.feature(Feature.CLAUSE, (double) inClause / pairsThere);
  }

  /** For each pair of characters of the question, where it stands in the text. */
  private static int[][] pairs(String question, String text) {
    int[][] pairs = new int[Math.max(0, question.length() - 1)][];
    for (int i = 0; i < pairs.length; i++) {
      String pair = question.substring(i, i + 2);
      List<Integer> places = new ArrayList<>();
      for (int at = text.indexOf(pair); at >= 0; at = text.indexOf(pair, at + 1)) {
        places.add(at);
      }
      pairs[i] = places.stream().mapToInt(Integer::intValue).toArray();
    }
    return pairs;
  }

  /** The character before a stretch; a mark at the very start. */
  private char before(Span span) {
    return span.start() == 0 ? '。' : text.charAt(span.start() - 1);
  }

  private char behind(Span span) {
    return span.end() == text.length() ? '。' : text.charAt(span.end());
  }

  private boolean isAsked(int word) {
    return word >= 0
        && word < words.size()
        && words.get(word).text().length() > 1
        && question.contains(words.get(word).text());
  }

  private static boolean isOneName(char a, char b) {
    return (isLatin(a) && isLatin(b)) || a == '·' || b == '·';
  }

  private static boolean isLatin(char c) {
    return c < 0x250 && Character.isLetterOrDigit(c);
  }

  /** Whether a word and the next are single characters that together may be one name. */
  private boolean isCut(int word) {
    return word >= 0 && word + 1 < words.size() && isPart(word) && isPart(word + 1);
  }

  private boolean isPart(int word) {
    String text = words.get(word).text();
    return text.length() == 1
        && Character.isLetter(text.charAt(0))
        && LINKS.indexOf(text.charAt(0)) < 0
        && switch (kinds[word]) {
          case PARTICLE, NUMBER, MEASURE -> false;
          default -> true;
        };
  }

  private int word(int at) {
    int low = 0;
    int high = words.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) / 2;
      if (words.get(middle).span().start() <= at) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  private static int sameStart(String a, String b) {
    int n = 0;
    while (n < a.length() && n < b.length() && a.charAt(n) == b.charAt(n)) {
      n++;
    }
    return n;
  }

  private static int sameEnd(String a, String b) {
    int n = 0;
    while (n < a.length()
        && n < b.length()
        && a.charAt(a.length() - 1 - n) == b.charAt(b.length() - 1 - n)) {
      n++;
    }
    return n;
  }
}
