package org.anwen.place;

import java.util.List;
import org.anwen.text.CutText;
import org.anwen.text.Lexicon;
import org.anwen.text.Word;

/**
 * The judgement of what stands before the generic ending of a place name: where it begins, and
 * whether it is a name at all (南湖社区) or says what kind (老旧小区, 各社区).
 */
final class SiteStems {
  private static final int LONGEST = 12;
  private static final int COMMON = 60;
  private static final int NAMED_COMMON = 300;
  private static final String JOINING = "及与或将";

  /** What leads up to an owner, and ends no name: 产权归村集体. */
  private static final String LEADING_UP = "归属";

  private static final String DIRECTIONS = "东南西北上下中前后";

  private static final String RELATIVE = "省市县区镇乡村";

  private final CutText cut;
  private final String text;
  private final List<Word> words;

  SiteStems(CutText cut) {
    this.cut = cut;
    this.text = cut.text();
    this.words = cut.words();
  }

  /** Where the name with its ending at {@code suffix} begins, not before {@code floor}, or -1. */
  int start(int suffix, int floor, PlaceSuffixes.Suffix ending) {
    boolean anchored = floor > 0 && suffix - floor <= 6 && suffix > floor;
    boolean settled = ending.level() == Level.COMMUNITY || ending.level() == Level.TOWN;
    if (anchored && settled && isAnchoredName(floor, suffix)) {
      return floor;
    }
    int start = trimmed(leftmost(suffix, floor), suffix, floor);
    return start < suffix && isName(start, suffix, floor, ending) ? start : -1;
  }

  private int leftmost(int suffix, int floor) {
    int start = suffix;
    int first = cut.indexAt(suffix) - (cut.isBoundary(suffix) ? 1 : 0);
    for (int i = first; i >= 0; i--) {
      Word word = words.get(i);
      boolean far = suffix - word.span().start() > LONGEST;
      if (word.span().end() <= floor || far || !joins(i, suffix)) {
        break;
      }
      start = Math.max(word.span().start(), floor);
    }
    return start;
  }

  /** Drops leading verbs, prepositions and the like, but for what follows a division directly. */
  private int trimmed(int from, int suffix, int floor) {
    int start = from;
    while (start < suffix) {
      Word word = cut.wordAt(start);
      boolean weak = word.is("v") || word.is("d") || word.is("c") || word.is("f") || word.is("q");
      int end = word.span().end();
      boolean direction = word.is("f") && end < suffix && cut.wordAt(end).span().length() == 1;
      boolean kept =
          direction || (start == floor && (word.is("q") || Lexicon.frequency(word.text()) < 100));
      int pair = commonPair(start);
      if (pair > 0 && start != floor) {
        start = pair;
        continue;
      }
      if (!weak || kept || isNameWord(word)) {
        return start;
      }
      start = word.span().end();
    }
    return suffix;
  }

  /** The end of two words of one character that make a common newer word (打造), or -1. */
  private int commonPair(int start) {
    int first = cut.indexAt(start);
    if (first + 1 >= words.size()) {
      return -1;
    }
    Word one = words.get(first);
    Word two = words.get(first + 1);
    boolean single = one.span().length() == 1 && two.span().length() == 1;
    return single && Lexicon.isWider(one.text() + two.text()) ? two.span().end() : -1;
  }

  /** Whether a word can stand within a name. */
  private boolean joins(int i, int suffix) {
    Word word = words.get(i);
    boolean one = word.span().length() == 1;
    Word next = i + 1 < words.size() ? words.get(i + 1) : word;
    Word last = i > 0 ? words.get(i - 1) : word;
    return switch (word.pos().charAt(0)) {
      case 'n', 'g', 'j', 'b', 's' -> !word.text().isBlank();
      case 'a' ->
          word.is("ag") || (one && !next.pos().equals("a") && !(i > 0 && last.pos().equals("a")));
      case 'm' -> isNumberInName(word) || (word.text().charAt(0) > 128 && !next.is("q"));
      case 't' -> one;
      case 'q' -> one && i > 0 && !last.is("m");
      case 'f' ->
          one
              && DIRECTIONS.contains(word.text())
              && next.span().end() <= suffix + 1
              && next.span().length() == 1;
      case 'v', 'c', 'd' -> {
        boolean after = i > 0 && last.span().length() == 1 && last.isNoun();
        boolean between =
            one && (next.span().length() == 1 || after) && !JOINING.contains(word.text());
        boolean owner = word.span().end() == suffix && LEADING_UP.contains(word.text());
        yield !owner && (word.is("vg") || between || isNameWord(word));
      }
      default -> false;
    };
  }

  /** 19 of 19街坊, 56 of 56号院. */
  private boolean isNumberInName(Word word) {
    int end = word.span().end();
    return word.text().chars().allMatch(c -> c < 128)
        && (text.startsWith("街坊", end) || text.startsWith("号", end));
  }

  private static boolean isNameWord(Word word) {
    return word.span().length() > 1
        && (Lexicon.share(word.text(), "ns", "nz", "nr") > 0
            || (!word.pos().equals("v") && isTownStem(word.text())));
  }

  /** Whether all between a county or town and 村, 社区, 镇 is a name: nothing functional, no kind. */
  private boolean isAnchoredName(int floor, int suffix) {
    int adjectives = 0;
    int count = 0;
    for (int i = cut.indexAt(floor);
        i < words.size() && words.get(i).span().start() < suffix;
        i++) {
      Word word = words.get(i);
      boolean one = word.span().length() == 1;
      count++;
      adjectives += word.pos().equals("a") || word.pos().equals("b") ? 1 : 0;
      switch (word.pos().charAt(0)) {
        case 'p', 'u', 'w', 'r', 'x', 't' -> {
          boolean character = one && Character.isIdeographic(word.text().charAt(0));
          if (!character || !(word.is("t") || word.is("x"))) {
            return false;
          }
        }
        case 'v', 'd', 'c' -> {
          if ((!one && Lexicon.frequency(word.text()) >= 20)
              || (one && JOINING.contains(word.text()))) {
            return false;
          }
        }
        case 'm' -> {
          if (word.text().charAt(0) < 128 || (i + 1 < words.size() && words.get(i + 1).is("q"))) {
            return false;
          }
        }
        default -> {}
      }
    }
    String stem = text.substring(floor, suffix);
    boolean kind = count == 1 && stem.length() > 1 && Lexicon.frequency(stem) >= COMMON;
    return adjectives < count && !PlaceSuffixes.contains(stem) && (!kind || isTownStem(stem));
  }

  private boolean isName(int start, int suffix, int floor, PlaceSuffixes.Suffix kind) {
    boolean anchored = start > 0 && start == floor;
    int strong = 0;
    int singles = 0;
    int common = 0;
    int adjectives = 0;
    int count = 0;
    boolean numbered = false;
    for (int i = cut.indexAt(start);
        i < words.size() && words.get(i).span().start() < suffix;
        i++) {
      Word word = words.get(i);
      boolean ending = PlaceSuffixes.contains(word.text());
      if (ending && count == 0) {
        return false;
      }
      count++;
      numbered |= word.is("m") && isNumberInName(word);
      if (word.is("ns") || word.is("nz") || word.is("nr") || word.is("nt") || word.is("m")) {
        strong++;
      } else if (word.span().length() == 1) {
        singles++;
        adjectives += word.pos().equals("a") || word.pos().equals("b") ? 1 : 0;
      } else if (!ending && Lexicon.frequency(word.text()) >= COMMON) {
        common++;
      }
    }
    if (count == 0 || adjectives == count) {
      return false;
    }
    String stem = text.substring(start, suffix);
    if (RELATIVE.indexOf(stem.charAt(0)) >= 0
        && !anchored
        && cut.wordAt(start).span().length() == 1) {
      return false; // 市中医院, 县实验中学: whose, only the rest of the text tells
    }
    if (numbered || isTownStem(stem)) {
      return true;
    }
    if (singles >= 2 && Lexicon.isWider(tail(start, suffix))) {
      return false; // 公示 and the like, which the core dictionary lacks
    }
    boolean ofPlace = kind.isInstitution() && cut.wordAt(start).is("ns");
    if ((strong > 0 && (common == 0 || ofPlace)) || (singles >= 2 && singles > adjectives)) {
      return true;
    }
    boolean clause = start == 0 || words.get(cut.indexAt(start) - 1).is("w");
    return (anchored || isListed(suffix) || (clause && count > 1))
        && common == 0
        && stem.length() >= 2;
  }

  /** The last two characters of the stem, where it ends in two words of one character. */
  private String tail(int start, int suffix) {
    boolean pair = suffix - start >= 2 && cut.isBoundary(suffix - 1) && cut.isBoundary(suffix - 2);
    return pair ? text.substring(suffix - 2, suffix) : "";
  }

  private static boolean isTownStem(String stem) {
    return stem.length() == 2
        && Lexicon.frequency(stem) < NAMED_COMMON
        && Gazetteer.get().isTownStem(stem);
  }

  /** Whether the name is followed by 等 and a number, as the last of a list of names. */
  private boolean isListed(int suffix) {
    int word = cut.indexAt(suffix) + 1;
    return word + 1 < words.size()
        && words.get(word).text().equals("等")
        && words.get(word + 1).is("m");
  }
}
