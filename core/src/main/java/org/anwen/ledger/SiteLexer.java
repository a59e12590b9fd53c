package org.anwen.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.anwen.api.Span;
import org.anwen.text.Lexicon;
import org.anwen.text.Word;
import org.jspecify.annotations.Nullable;

/** The reader of named places below the county, by their generic endings, in one text. */
final class SiteLexer {
  private static final NameIndex<Level> SUFFIXES = suffixes();
  private static final String SINGLE = "镇乡村苑弄路街巷港河湖寺";
  private static final int LONGEST_STEM = 12;
  private static final int COMMON = 60;

  private final String text;
  private final List<Word> words;
  private final List<PlaceMention> divisions;
  private final List<Division> context;
  private final int[] wordAt;

  SiteLexer(String text, List<Word> words, List<PlaceMention> divisions, List<Division> context) {
    this.text = text;
    this.words = words;
    this.divisions = divisions;
    this.context = context;
    this.wordAt = new int[text.length() + 1];
    for (int i = 0; i < words.size(); i++) {
      for (int j = words.get(i).span().start(); j < words.get(i).span().end(); j++) {
        wordAt[j] = i;
      }
    }
    wordAt[text.length()] = words.size();
  }

  private static NameIndex<Level> suffixes() {
    NameIndex<Level> index = new NameIndex<>();
    for (String[] row : Resources.table("place-suffixes.tsv", 2)) {
      for (String suffix : row[1].split(" ")) {
        index.add(suffix, Level.valueOf(row[0]));
      }
    }
    return index;
  }

  List<PlaceMention> scan() {
    List<PlaceMention> found = new ArrayList<>();
    for (int at = 1; at < text.length(); at++) {
      NameIndex.Match<Level> suffix = SUFFIXES.at(text, at, 10);
      Level level = suffix != null ? suffix.values().getFirst() : single(at);
      if (level == null) {
        continue;
      }
      int end = at + (suffix == null ? 1 : suffix.length());
      PlaceMention mention = mention(at, end, level);
      if (mention != null) {
        keep(found, mention);
      }
    }
    return found;
  }

  private @Nullable Level single(int at) {
    char c = text.charAt(at);
    if (SINGLE.indexOf(c) < 0) {
      return null;
    }
    return c == '镇' || c == '乡' ? Level.TOWN : c == '村' ? Level.COMMUNITY : Level.SITE;
  }

  /** Of overlapping names the longer stays; a street or town stays inside a longer name. */
  private static void keep(List<PlaceMention> found, PlaceMention mention) {
    while (!found.isEmpty()
        && found.getLast().span().overlaps(mention.span())
        && found.getLast().level() != Level.TOWN) {
      if (found.getLast().span().length() > mention.span().length()) {
        return;
      }
      found.removeLast();
    }
    found.add(mention);
  }

  private @Nullable PlaceMention mention(int suffix, int end, Level level) {
    if ((end < text.length() && wordAt[end] == wordAt[end - 1])
        || isCommonWord(suffix)
        || isInDivision(suffix)) {
      return null; // 路口, 村民; 城镇; the 湖 of 镜湖区
    }
    int start = stemStart(suffix);
    if (start >= suffix || !isName(start, suffix)) {
      return null;
    }
    String name = text.substring(start, end);
    Optional<Division> within = within(start);
    List<Division> towns = level == Level.TOWN ? towns(name, within) : List.of();
    return new PlaceMention(new Span(start, end), name, level, towns, within, name);
  }

  /** Whether the ending is part of a common word that is not itself an ending: 城镇, 乡村. */
  private boolean isCommonWord(int suffix) {
    Word word = words.get(wordAt[suffix]);
    return word.span().start() < suffix
        && !word.is("ns")
        && !word.is("nz")
        && SUFFIXES.get(word.text()).isEmpty()
        && Lexicon.frequency(word.text()) > 0;
  }

  private boolean isInDivision(int at) {
    return divisions.stream()
        .anyMatch(d -> d.span().start() <= at && at < d.span().end() && isWhole(d));
  }

  private List<Division> towns(String name, Optional<Division> within) {
    return Gazetteer.get().findTowns(name).stream()
        .filter(t -> within.map(w -> w.contains(t)).orElse(false))
        .toList();
  }

  /** Where the name may begin, going left word by word from its ending. */
  private int stemStart(int suffix) {
    int start = suffix;
    int floor = divisionEnd(suffix);
    boolean inside = wordAt[suffix] == wordAt[suffix - 1];
    int word = wordAt[suffix] - (inside ? 0 : 1);
    for (int i = word; i >= 0; i--) {
      Word w = words.get(i);
      if (w.span().end() <= floor
          || suffix - w.span().start() > LONGEST_STEM
          || !joins(i, suffix)) {
        break;
      }
      start = Math.max(w.span().start(), floor);
    }
    return trimmed(start, suffix, floor);
  }

  /** Drops leading verbs, prepositions and the like, but for what follows a division directly. */
  private int trimmed(int from, int suffix, int floor) {
    int start = from;
    while (start < suffix) {
      Word w = words.get(wordAt[start]);
      boolean weak = w.is("v") || w.is("d") || w.is("c") || w.is("f") || w.is("q");
      boolean kept = start == floor && (w.is("q") || Lexicon.frequency(w.text()) < 100);
      if (!weak || kept || isNameWord(w)) {
        return start;
      }
      start = w.span().end();
    }
    return suffix;
  }

  /** Whether a word can stand within a name. */
  private boolean joins(int i, int suffix) {
    Word w = words.get(i);
    boolean one = w.span().length() == 1;
    Word next = i + 1 < words.size() ? words.get(i + 1) : w;
    if (w.is("n") || w.is("g") || w.is("j") || w.is("b") || w.is("s") || w.is("ag") || w.is("vg")) {
      return !w.is("nx") || !w.text().isBlank();
    }
    if (w.is("a")) {
      boolean pair = next.pos().equals("a") || (i > 0 && words.get(i - 1).pos().equals("a"));
      return one && !pair;
    }
    if (w.is("m")) {
      boolean digits = w.text().chars().allMatch(c -> c < 128);
      return digits
          ? text.startsWith("街坊", w.span().end()) || text.startsWith("号", w.span().end())
          : !next.is("q");
    }
    if (w.is("q")) {
      return one && i > 0 && !words.get(i - 1).is("m");
    }
    if (w.is("f")) {
      return one
          && "东南西北上下中前后".indexOf(w.text()) >= 0
          && next.span().end() <= suffix + 1
          && next.span().length() == 1;
    }
    if (w.is("c") || w.is("v") || w.is("d")) {
      boolean after = i > 0 && words.get(i - 1).span().length() == 1 && words.get(i - 1).isNoun();
      boolean between = one && (next.span().length() == 1 || after) && "及与或将".indexOf(w.text()) < 0;
      return between || isNameWord(w);
    }
    return false;
  }

  private static boolean isNameWord(Word w) {
    return w.span().length() > 1 && Lexicon.share(w.text(), "ns", "nz", "nr") > 0;
  }

  private boolean isName(int start, int suffix) {
    boolean afterDivision = start > 0 && start == divisionEnd(suffix);
    boolean clause = start == 0 || words.get(wordAt[start - 1]).is("w");
    int strong = 0;
    int singles = 0;
    int common = 0;
    int adjectives = 0;
    int count = 0;
    for (int i = wordAt[start]; i < words.size() && words.get(i).span().start() < suffix; i++) {
      Word w = words.get(i);
      boolean ending = !SUFFIXES.get(w.text()).isEmpty();
      if (ending && count == 0) {
        return false;
      }
      count++;
      if (w.is("ns") || w.is("nz") || w.is("nr") || w.is("nt") || w.is("m")) {
        strong++;
      } else if (w.span().length() == 1) {
        singles++;
        adjectives += w.pos().equals("a") || w.pos().equals("b") ? 1 : 0;
      } else if (!ending && Lexicon.frequency(w.text()) >= COMMON) {
        common++;
      }
    }
    if (count == 0 || adjectives == count) {
      return false;
    }
    if ((strong > 0 && common == 0) || (singles >= 2 && singles > adjectives)) {
      return true;
    }
    return (afterDivision || isListed(suffix) || (clause && count > 1))
        && common == 0
        && suffix - start >= 2;
  }

  /** Whether the name is followed by 等 and a number, as the last of a list of names. */
  private boolean isListed(int suffix) {
    int word = wordAt[suffix] + 1;
    return word + 1 < words.size()
        && words.get(word).text().equals("等")
        && words.get(word + 1).is("m");
  }

  /** The end of the last division before {@code at}, or 0. */
  private int divisionEnd(int at) {
    int end = 0;
    for (PlaceMention division : divisions) {
      if (division.span().end() > at) {
        break;
      }
      if (isWhole(division)) {
        end = division.span().end();
      }
    }
    return end;
  }

  /** Whether a division's name ends with its kind, so that nothing joins on to it. */
  private static boolean isWhole(PlaceMention division) {
    return division.divisions().stream()
        .anyMatch(d -> d.name().equals(division.name()) || division.name().endsWith("州"));
  }

  private Optional<Division> within(int at) {
    Optional<Division> last = Optional.empty();
    for (PlaceMention division : divisions) {
      if (division.span().end() > at) {
        break;
      }
      last = Optional.of(division.divisions().getFirst());
    }
    return last.isPresent() || context.isEmpty() ? last : Optional.of(context.getLast());
  }
}
