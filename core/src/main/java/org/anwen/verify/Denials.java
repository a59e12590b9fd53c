package org.anwen.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The rule that a denial is neither left out nor put in: where the characters of a sentence are
 * those around a negation of its source, the negation stands between them. It needs no likeness of
 * the whole part, so that short parts are held too. Thread-safe.
 */
final class Denials {
  private static final Pattern NEGATION =
      Pattern.compile("没有|并未|并不|并非|未能|不再|不得|不能|不会|无法|无需|无须|不是|不|未|没|无|非|勿");

  /** One item twice in a list, which is what is left of 合格、不合格 without the denial. */
  private static final Pattern TWICE = Pattern.compile("([\\p{IsHan}]{2,6})、\\1");

  /** Negations that may stand before a thing, of which the source may speak without them, too. */
  private static final List<String> OF_THINGS = List.of("没有", "没", "无", "非");

  private static final int LONG = 3;

  private Denials() {}

  /**
   * What a text reads where its negations are left out: the characters around each, joined.
   *
   * @param folded the text
   */
  static List<String> without(String folded) {
    List<String> joined = new ArrayList<>();
    Matcher negation = NEGATION.matcher(folded);
    while (negation.find()) {
      boolean ofThings = OF_THINGS.contains(negation.group());
      Context around =
          ofThings
              ? Context.of(folded, negation.start(), negation.end(), LONG)
              : Context.of(folded, negation.start(), negation.end());
      if (around.tells()) {
        joined.add(around.with(""));
      }
    }
    return List.copyOf(joined);
  }

  /**
   * Whether a part of a sentence leaves a denial of its sources out, or has one that they have not.
   *
   * @param part folded
   */
  static boolean changed(String part, List<Reading> sources) {
    for (Reading source : sources) {
      for (String joined : source.undenied()) {
        if (part.contains(joined) && sources.stream().noneMatch(s -> s.holds(joined))) {
          return true;
        }
      }
    }
    Matcher twice = TWICE.matcher(part);
    if (twice.find() && sources.stream().noneMatch(s -> s.holds(twice.group()))) {
      return true;
    }
    Matcher negation = NEGATION.matcher(part);
    while (negation.find()) {
      Context around = Context.of(part, negation.start(), negation.end());
      boolean item = isItem(part, negation.start(), negation.end() + around.right().length());
      if ((around.tells() || item)
          && sources.stream().anyMatch(s -> s.holds(around.with("")))
          && sources.stream().noneMatch(s -> s.holds(around.with(negation.group())))) {
        return true;
      }
    }
    return false;
  }

  /** Whether what stands between two offsets is an item of a list: 合格、不合格. */
  private static boolean isItem(String part, int from, int to) {
    boolean before = from == 0 || part.charAt(from - 1) == '、';
    boolean after = to == part.length() || part.charAt(to) == '、';
    return before && after && (from > 0 || to < part.length()) && to - from > 2;
  }
}
