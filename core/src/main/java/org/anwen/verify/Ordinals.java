package org.anwen.verify;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anwen.text.ChineseNumerals;
import org.anwen.text.Folding;

/**
 * The rule that the place in an order is that of the source: 首批 does not become 第二批, nor 三期 二期. The
 * numbers with which a sentence only orders its own points are free. Thread-safe.
 */
final class Ordinals {
  private static final Pattern ORDINAL =
      Pattern.compile(
          "第([0-9]{1,3}|[一二三四五六七八九十]{1,3})"
              + "|首(?=[批个次家例条座期届轮])"
              + "|末(?=[批个次例期届轮])"
              + "|(?<![第0-9.一二三四五六七八九十百千万几数两每月年周日假学])([0-9]|[一二三四五六七八九十])(?=期(?![限间货望末初]))");
  private static final Pattern LISTED = Pattern.compile("^(?:、第?[0-9一二三四五六七八九十]{1,3})+");
  private static final String POINTS = "步点是条项种类个方层";
  private static final int LAST = -1;
  private static final int SIDE = 2;
  private static final int AFTER = 3;

  private Ordinals() {}

  /**
   * An ordinal of a text.
   *
   * @param kind the character of what is ordered; a blank where it orders what follows
   * @param opens whether it is the first word of its part
   */
  record Ordinal(int number, char kind, String left, String right, boolean opens) {
    private boolean goesOnLike(Ordinal other) {
      return right.length() >= SIDE && right.equals(other.right);
    }

    private boolean followsLike(Ordinal other) {
      return left.length() == SIDE && left.equals(other.left) && kind == other.kind;
    }

    private boolean ordersThePoints() {
      return opens && (kind == ' ' || POINTS.indexOf(kind) >= 0);
    }
  }

  /**
   * The ordinals of a text.
   *
   * @param folded the text
   */
  static List<Ordinal> of(String folded) {
    List<Ordinal> found = new ArrayList<>();
    Matcher m = ORDINAL.matcher(folded);
    while (m.find()) {
      boolean last = m.group().startsWith("末");
      String digits = m.group(1) != null ? m.group(1) : m.group(2) != null ? m.group(2) : "1";
      Matcher listed = LISTED.matcher(folded).region(m.end(), folded.length());
      int head = listed.lookingAt() ? listed.end() : m.end();
      boolean named = head < folded.length() && Character.isLetterOrDigit(folded.charAt(head));
      found.add(
          new Ordinal(
              last ? LAST : number(digits),
              named ? folded.charAt(head) : ' ',
              word(folded, m.start() - SIDE, m.start()),
              word(folded, m.end(), Math.min(folded.length(), m.end() + AFTER)),
              m.start() == 0 || !Character.isLetterOrDigit(folded.charAt(m.start() - 1))));
    }
    return List.copyOf(found);
  }

  /** Whether an ordinal of a text is none of its sources, or that of something else in them. */
  static boolean moved(String text, List<Reading> sources) {
    for (Ordinal said : of(Folding.of(text))) {
      boolean kind = false;
      boolean number = false;
      boolean other = false;
      boolean same = false;
      boolean goesOn = false;
      boolean goesOnOtherwise = false;
      for (Reading source : sources) {
        for (Ordinal stated : source.ordinals()) {
          boolean equal = stated.number == said.number;
          kind |= stated.kind == said.kind;
          number |= stated.kind == said.kind && equal;
          boolean goesOnAlike = said.goesOnLike(stated);
          boolean alike = goesOnAlike || said.followsLike(stated);
          other |= alike && !equal;
          same |= alike && equal;
          goesOn |= goesOnAlike && equal;
          goesOnOtherwise |= goesOnAlike && !equal;
        }
      }
      boolean none = kind ? !number : !said.ordersThePoints();
      if ((none && !(said.ordersThePoints() && !other))
          || (other && !same)
          || (goesOnOtherwise && !goesOn)) {
        return true;
      }
    }
    return false;
  }

  private static int number(String digits) {
    return Character.isDigit(digits.charAt(0)) && digits.charAt(0) < 128
        ? Integer.parseInt(digits)
        : ChineseNumerals.parse(digits).map(BigDecimal::intValue).orElse(0);
  }

  private static String word(String text, int from, int to) {
    if (from < 0) {
      return "";
    }
    int end = from;
    while (end < to && !Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    return text.substring(from, end);
  }
}
