package org.anwen.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anwen.text.Folding;

/**
 * The rule that what limits a claim stays with it: 计划, 大部分, 原则上, 每月 and their like are neither left
 * out of the words of a source nor put into them, nor exchanged for another of their sort.
 * Thread-safe; linear in the sources.
 *
 * <p>The words are closed classes of modern Chinese: of what is only meant, of how much of a whole,
 * of how firmly, and of how often or for each what.
 */
final class Limits {
  /** What stands for a mark between two parts of a text, and at its ends. */
  private static final char EDGE = '|';

  private static final Pattern PARTS =
      Pattern.compile("(?:[，；：。！？;:!?\\n（）()【】\\[\\]\\s]|,(?!\\d))+");
  private static final int SIDE = 2;
  private static final int BOTH = 4;
  private static final int TELLING = 3;
  private static final int LONG = 6;

  private Limits() {}

  /** A closed class of words that limit a claim. */
  private enum Kind {
    PLAN(
        "计划(?![的内外书]|单列|生育|经济)|规划(?=[新建投到])|拟(?![定合制])|预计|预期|力争|争取|有望|即将"
            + "|将(?=[于在]|新[建增]|继续|全面|逐步|建[成设立]|投[入资]|实[施现]|完成|达到)"),
    SHARE("绝?大部分|绝?大多数|(?<![组绝大一])部分(?!内)|一部分|半数以上|过半数?|多数(?!量)|少数(?!民)|个别"),
    DEGREE("原则上|基本|初步|尽可能|尽量|逐步|一般(?=[不为在由按于])|可能(?!性)|大致" + "|试点(?=[小社村区县乡街城])|(?:符合|有|具备)条件的"),
    RATE("每(?:平方米|立方米|公里|千瓦时|半?年|季度|[月周天日次户人村套台栋个亩吨座辆车站镇县])|[户人月年日]均|定期|随时|一次性|分期"),
    TOTAL("累计|共计|总计|合计|总共|一共");

    private final Pattern words;

    Kind(String words) {
      this.words = Pattern.compile(words);
    }

    /** Whether a word of this class says something else than another word of that class. */
    private boolean excludes(Kind other) {
      return switch (this) {
        case RATE -> other == RATE || other == TOTAL;
        case TOTAL -> other == RATE;
        case SHARE -> other == SHARE;
        case PLAN, DEGREE -> false;
      };
    }
  }

  /**
   * A limit in a text, with the characters on both sides of it.
   *
   * @param from where it stands in the edged text
   * @param follows more of what comes after it
   */
  record Limit(Kind kind, String word, int from, String left, String right, String follows) {
    private boolean tells() {
      return left.length() + right.length() >= TELLING;
    }

    private String joined() {
      return left + right;
    }

    private boolean isSurroundedBy(Limit other, String edged) {
      return edged.startsWith(other.left, from - other.left.length())
          && edged.startsWith(other.right, from + word.length());
    }
  }

  /**
   * A text with one mark between its parts and at its ends.
   *
   * @param uniform the text, folded, without quotation marks, its figures in one writing
   */
  static String edged(String uniform) {
    return EDGE + PARTS.matcher(uniform).replaceAll(String.valueOf(EDGE)) + EDGE;
  }

  /** The limits in an edged text. */
  static List<Limit> of(String edged) {
    List<Limit> found = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      Matcher word = kind.words.matcher(edged);
      while (word.find()) {
        String left = before(edged, word.start(), SIDE);
        String right = after(edged, word.end(), left.indexOf(EDGE) >= 0 ? BOTH : SIDE);
        left = right.indexOf(EDGE) >= 0 ? before(edged, word.start(), BOTH) : left;
        String follows = after(edged, word.end(), LONG);
        found.add(new Limit(kind, word.group(), word.start(), left, right, follows));
      }
    }
    return List.copyOf(found);
  }

  /** Whether a text leaves a limit of its sources out, puts one in, or has another. */
  static boolean changed(String text, List<Reading> sources) {
    String edged = edged(Uniform.of(Denials.unquoted(Folding.of(text))));
    List<Limit> said = of(edged);
    return said.stream().anyMatch(limit -> isPutIn(limit, sources) || isAnother(limit, sources))
        || sources.stream()
            .flatMap(source -> source.limits().stream())
            .anyMatch(limit -> isLeftOut(limit, edged, said, sources));
  }

  private static boolean isLeftOut(
      Limit limit, String edged, List<Limit> said, List<Reading> sources) {
    if (!limit.tells() || limit.kind == Kind.TOTAL) {
      return false;
    }
    if (isLeftOutBefore(limit, edged, said, sources)) {
      return true;
    }
    int at = edged.indexOf(limit.joined());
    if (at < 0 || sources.stream().anyMatch(s -> s.edged().contains(limit.joined()))) {
      return false;
    }
    int seam = at + limit.left.length();
    return said.stream().noneMatch(other -> isOfPart(other, limit, edged, seam));
  }

  /** Whether a text has the words and the figure that follow a limit wherever a source has them. */
  private static boolean isLeftOutBefore(
      Limit limit, String edged, List<Limit> said, List<Reading> sources) {
    String words = limit.follows;
    int at = edged.indexOf(words);
    boolean tells =
        limit.kind != Kind.RATE
            && words.length() >= LONG
            && words.chars().anyMatch(Character::isDigit)
            && !Character.isDigit(words.charAt(0));
    return tells
        && at >= 0
        && said.stream().noneMatch(other -> isOfPart(other, limit, edged, at))
        && sources.stream().noneMatch(source -> hasUnlimited(words, limit, source));
  }

  private static boolean hasUnlimited(String words, Limit limit, Reading source) {
    int at = source.edged().indexOf(words);
    while (at >= 0) {
      int seam = at;
      if (source.limits().stream()
          .noneMatch(other -> isOfPart(other, limit, source.edged(), seam))) {
        return true;
      }
      at = source.edged().indexOf(words, at + 1);
    }
    return false;
  }

  /**
   * Whether the source has the words around a limit without it, in a part that has none of them.
   */
  private static boolean isPutIn(Limit limit, List<Reading> sources) {
    if (!limit.tells()
        || limit.kind == Kind.TOTAL
        || holds(limit.left + limit.word + limit.right, sources)) {
      return false;
    }
    for (Reading source : sources) {
      int at = source.edged().indexOf(limit.joined());
      int seam = at + limit.left.length();
      if (at >= 0
          && source.limits().stream()
              .noneMatch(other -> isOfPart(other, limit, source.edged(), seam))) {
        return true;
      }
    }
    return false;
  }

  /** Whether sources have another limit of the same sort in the same place. */
  private static boolean isAnother(Limit limit, List<Reading> sources) {
    if (!limit.tells() || holds(limit.left + limit.word + limit.right, sources)) {
      return false;
    }
    for (Reading source : sources) {
      for (Limit other : source.limits()) {
        if (limit.kind.excludes(other.kind) && other.isSurroundedBy(limit, source.edged())) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a limit stands in the part around a place of its text, and does what another does. */
  private static boolean isOfPart(Limit there, Limit own, String edged, int seam) {
    boolean alike =
        there.kind == own.kind && (there.kind != Kind.RATE || there.word.equals(own.word));
    int from = edged.lastIndexOf(EDGE, Math.max(0, seam - 1));
    int to = edged.indexOf(EDGE, seam);
    return alike && there.from >= from && (to < 0 || there.from <= to);
  }

  private static boolean holds(String words, List<Reading> sources) {
    return sources.stream().anyMatch(s -> s.edged().contains(words));
  }

  private static String before(String edged, int at, int most) {
    int from = at;
    while (from > 0 && at - from < most && (from == at || edged.charAt(from) != EDGE)) {
      from--;
    }
    return edged.substring(from, at);
  }

  private static String after(String edged, int at, int most) {
    int to = at;
    while (to < edged.length() && to - at < most && (to == at || edged.charAt(to - 1) != EDGE)) {
      to++;
    }
    while (to > at && to < edged.length() && isDigit(edged, to - 1) && isDigit(edged, to)) {
      to++;
    }
    return edged.substring(at, to);
  }

  private static boolean isDigit(String text, int at) {
    return Character.isDigit(text.charAt(at)) || text.charAt(at) == '.';
  }
}
