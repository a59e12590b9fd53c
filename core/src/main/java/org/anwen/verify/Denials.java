package org.anwen.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anwen.text.Folding;

/**
 * The rule that a denial is neither left out nor put in: where the characters of a sentence are
 * those around a negation of its source, the negation stands between them. It needs no likeness of
 * the whole part, so that short parts are held too. Thread-safe.
 */
final class Denials {
  private static final Pattern NEGATION =
      Pattern.compile("没有|并未|并不|并非|未能|不再|不得|不能|不会|无法|无需|无须|不是|不|未|没|无|非|勿");

  /** Marks around words that do not part what stands on both sides of them. */
  private static final Pattern QUOTES = Pattern.compile("[“”\"‘’「」『』]");

  private static final Pattern PARTS = Pattern.compile("[，；：。！？;:!?\\n（）()]|,(?!\\d)");

  /** A negation of a negation, which is no Chinese unless a source has it. */
  private static final Pattern STUTTER = Pattern.compile("不不|未未|没没|不未|未不");

  private static final String BEING = "是";

  /** One item twice in a list, which is what is left of 合格、不合格 without the denial. */
  private static final Pattern TWICE = Pattern.compile("([\\p{IsHan}]{2,6})、\\1");

  /** Negations that may stand before a thing, of which the source may speak without them, too. */
  private static final List<String> OF_THINGS = List.of("没有", "没", "无", "非");

  private static final int LONG = 3;

  private Denials() {}

  /** A folded text without quotation marks, as denials are looked for in it. */
  static String unquoted(String folded) {
    return QUOTES.matcher(folded).replaceAll("");
  }

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
      if (!around.tells()) {
        around = Context.ofItems(folded, negation.start(), negation.end());
      }
      if (around.tells()) {
        boolean being = negation.group().endsWith(BEING);
        if (!being || !around.left().isEmpty()) {
          joined.add(around.with(""));
        }
        if (being) {
          joined.add(around.with(BEING));
        }
      }
    }
    return List.copyOf(joined);
  }

  /** Whether a text leaves a denial of its sources out, or has one that they have not. */
  static boolean changed(String text, List<Reading> sources) {
    for (String part : PARTS.split(unquoted(text))) {
      String folded = Uniform.of(Folding.of(part));
      if (!folded.isEmpty() && isChanged(folded, sources)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isChanged(String part, List<Reading> sources) {
    for (Reading source : sources) {
      for (String joined : source.undenied()) {
        if (part.contains(joined) && !isHeld(joined, sources)) {
          return true;
        }
      }
    }
    for (Pattern oddity : List.of(TWICE, STUTTER)) {
      Matcher odd = oddity.matcher(part);
      if (odd.find() && !isHeld(odd.group(), sources)) {
        return true;
      }
    }
    Matcher negation = NEGATION.matcher(part);
    while (negation.find()) {
      Context around = Context.of(part, negation.start(), negation.end());
      boolean item = isItem(part, negation.start(), negation.end() + around.right().length());
      if ((around.tells() || item) && isPutIn(around, negation.group(), sources)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPutIn(Context around, String negation, List<Reading> sources) {
    boolean plain =
        isHeld(around.with(""), sources)
            || (negation.endsWith(BEING) && isHeld(around.with(BEING), sources));
    return plain && !isHeld(around.with(negation), sources);
  }

  private static boolean isHeld(String words, List<Reading> sources) {
    return sources.stream().anyMatch(s -> s.uniform().contains(words) || s.holds(words));
  }

  /** Whether what stands between two offsets is an item of a list: 合格、不合格. */
  private static boolean isItem(String part, int from, int to) {
    boolean before = from == 0 || part.charAt(from - 1) == '、';
    boolean after = to == part.length() || part.charAt(to) == '、';
    return before && after && (from > 0 || to < part.length()) && to - from > 2;
  }
}
