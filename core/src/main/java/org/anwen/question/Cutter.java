package org.anwen.question;

import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.dictionary.CustomDictionary;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.anwen.api.Span;
import org.anwen.ledger.WordCounts;
import org.anwen.text.Segmenter;
import org.anwen.text.Word;

/**
 * Cuts a question into words as its material has them: what the segmenter takes apart is joined
 * where a wider dictionary or the material knows it as one word. Thread-safe.
 */
final class Cutter {
  private static final Set<String> PARTS_OF_COUNTRY =
      Set.of("北方", "南方", "东部", "西部", "中部", "南部", "北部", "沿海", "内陆", "东中部", "中西部");
  private static final int LONGEST_LISTED = 4;
  private static final int LONGEST_KNOWN = 4;

  /** Longer stretches do not stand in a row by chance. */
  private static final int SURE = 4;

  /** 能 is a verb of its own, but the noun's head in 储能. */
  private static final String POWER = "能";

  private static final int LONGEST_COINED = 5;

  /** What ends a coined word, so that no verb joins behind it: 率 of 「参与率升到」. */
  private static final Set<String> ENDS = Set.of("率", "费", "额", "价");

  /** 下 tells where something is, and is a piece of its name between others: 林下参. */
  private static final String WHERE = "f";

  /** Ways to say 下 of what is above. */
  private static final String GROUND = "地";

  static final Set<String> BELOW = Set.of("底下", "下面", "下方");

  /** Numbers that tell which of several levels, and what such levels are called. */
  private static final String RANKS = "首一二三四五六七八九末";

  private static final String LEVELS = "层档级期批";

  private static final String NUMBERS = "零〇一二三四五六七八九十百千万亿两半几多";

  private final WordCounts counts;

  Cutter(WordCounts counts) {
    this.counts = counts;
  }

  /** The words of a text, in order. */
  List<Word> words(String text) {
    return compounds(listed(coined(known(ranked(recut(Segmenter.words(text))), text)), text));
  }

  /**
   * Words, those that the material lacks cut anew where a neighbour makes a word with a part of
   * them: 车|位数 is 车位|数, 房改|成 is 房|改成.
   */
  private List<Word> recut(List<Word> words) {
    List<Word> found = new ArrayList<>(words);
    for (int i = 0; i < found.size(); i++) {
      Word word = found.get(i);
      if (word.text().length() != 2 || counts.casesWith(word.text()) > 0) {
        continue;
      }
      int middle = word.span().start() + 1;
      if (i > 0 && isSingle(found.get(i - 1), word.span().start())) {
        String before = found.get(i - 1).text() + word.text().charAt(0);
        if (isKnown(before)) {
          found.set(i - 1, word(before, new Span(middle - 2, middle)));
          found.set(i, word(word.text().substring(1), new Span(middle, middle + 1)));
          continue;
        }
      }
      if (i + 1 < found.size() && isSingle(found.get(i + 1), middle + 2)) {
        String after = word.text().charAt(1) + found.get(i + 1).text();
        if (isKnown(after)) {
          found.set(i, word(word.text().substring(0, 1), new Span(middle - 1, middle)));
          found.set(i + 1, word(after, new Span(middle, middle + 2)));
        }
      }
    }
    return found;
  }

  /**
   * Words, a number joined to the level that it tells where the material has it: 首|层 is 首层, and
   * 二三|层 三层.
   */
  private List<Word> ranked(List<Word> words) {
    List<Word> found = new ArrayList<>();
    for (Word word : words) {
      Word last = found.isEmpty() ? null : found.getLast();
      boolean level =
          last != null
              && last.span().end() == word.span().start()
              && RANKS.indexOf(last.text().charAt(last.text().length() - 1)) >= 0
              && last.is("m")
              && word.text().length() == 1
              && LEVELS.indexOf(word.text()) >= 0;
      String joined =
          level && last != null ? last.text().charAt(last.text().length() - 1) + word.text() : "";
      if (level && counts.casesWith(joined) > 0) {
        Span span = new Span(word.span().start() - 1, word.span().end());
        found.set(found.size() - 1, new Word(joined, "n", span));
      } else {
        found.add(word);
      }
    }
    return found;
  }

  /** Whether a word is a single character that ends at a place. */
  private static boolean isSingle(Word word, int end) {
    return word.text().length() == 1 && word.span().end() == end && isContent(word);
  }

  /**
   * Words, single characters in a row joined where a wider dictionary knows them as one word: 二|维|码
   * is 二维码.
   */
  private List<Word> known(List<Word> words, String text) {
    List<Word> found = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      int end = at + 1;
      for (int to = Math.min(words.size(), at + LONGEST_KNOWN); to > at + 1; to--) {
        int from = words.get(at).span().start();
        String joined = text.substring(from, words.get(to - 1).span().end());
        if (isOne(words.subList(at, to), joined)) {
          end = to;
          break;
        }
      }
      if (end == at + 1) {
        found.add(words.get(at));
      } else {
        Span span = new Span(words.get(at).span().start(), words.get(end - 1).span().end());
        found.add(word(text.substring(span.start(), span.end()), span));
      }
      at = end;
    }
    return found;
  }

  private boolean isOne(List<Word> pieces, String joined) {
    return joined.length() == pieces.size()
        && isInWider(joined)
        && counts.casesWith(joined) > 0
        && pieces.stream().noneMatch(w -> w.is("p") || w.is("u") || w.is("c") || w.is("r"));
  }

  private boolean isKnown(String word) {
    return counts.casesWith(word) > 0 && (CoreDictionary.get(word) != null || isInWider(word));
  }

  private static boolean isInWider(String word) {
    return CustomDictionary.get(word) != null;
  }

  /**
   * A word with the part of speech that a dictionary gives it first; a noun where none knows it.
   */
  static Word word(String text, Span span) {
    CoreDictionary.Attribute known = CoreDictionary.get(text);
    CoreDictionary.Attribute wider = known == null ? CustomDictionary.get(text) : known;
    return new Word(text, wider == null ? "n" : String.valueOf(wider.nature[0]), span);
  }

  /**
   * Words, a single character joined to the word beside it where the material writes both together:
   * 出资|率 is 出资率.
   */
  private List<Word> compounds(List<Word> words) {
    List<Word> found = new ArrayList<>();
    for (Word word : words) {
      Word last = found.isEmpty() ? null : found.getLast();
      if (last != null && (joins(last, word) || isUnder(last, word))) {
        Span span = new Span(last.span().start(), word.span().end());
        found.set(found.size() - 1, new Word(last.text() + word.text(), "n", span));
      } else {
        found.add(word);
      }
    }
    return found;
  }

  /** 桥底下, 地底下: one character with what says that it is below it. */
  private static boolean isUnder(Word last, Word word) {
    return last.span().end() == word.span().start()
        && last.text().length() == 1
        && (isContent(last) || GROUND.equals(last.text()))
        && BELOW.contains(word.text());
  }

  /**
   * Words, single characters in a row joined to the one word that they make where the material
   * knows it, or where it names a grade or a rate: 坏|桩|率 is 坏桩率, b|级 is b级.
   */
  private List<Word> coined(List<Word> words) {
    List<Word> found = new ArrayList<>();
    int i = 0;
    while (i < words.size()) {
      int end = i;
      while (end < words.size() && end - i < LONGEST_COINED && isPiece(words, i, end)) {
        end++;
      }
      while (end > i + 1 && !isCoined(words.subList(i, end))) {
        end--;
      }
      if (end > i + 1) {
        Span span = new Span(words.get(i).span().start(), words.get(end - 1).span().end());
        found.add(new Word(joined(words.subList(i, end)), "n", span));
        i = end;
      } else {
        found.add(words.get(i));
        i++;
      }
    }
    return found;
  }

  private boolean isCoined(List<Word> pieces) {
    Word last = pieces.getLast();
    if (last.is(WHERE)) {
      return false;
    }
    boolean grade = pieces.size() == 2 && pieces.getFirst().is("nx") && last.is("q");
    boolean rate = pieces.size() > 2 && last.text().equals("率");
    if (pieces.subList(0, pieces.size() - 1).stream().anyMatch(p -> ENDS.contains(p.text()))) {
      return false;
    }
    return grade || rate || isWritten(joined(pieces), pieces.size() > 2 || isHead(last));
  }

  private static String joined(List<Word> pieces) {
    StringBuilder text = new StringBuilder();
    pieces.forEach(p -> text.append(p.text()));
    return text.toString();
  }

  /** Whether a word may be a piece of a coined one that begins at another. */
  private static boolean isPiece(List<Word> words, int from, int at) {
    Word word = words.get(at);
    boolean follows = at == from || words.get(at - 1).span().end() == word.span().start();
    boolean counted = word.is("q") && at == from;
    boolean where = at > from && word.is(WHERE);
    boolean power = at == from + 1 && POWER.equals(word.text());
    return follows
        && !counted
        && word.text().length() == 1
        && (power || where || !Lexicon.isStopword(word.text()))
        && (isContent(word)
            || word.is("q")
            || word.is("nx")
            || where
            || (at > from && isNoNumber(word))
            || (at == from && word.is("d")));
  }

  /** 余 of 厨余 is read as a number, and is none. */
  private static boolean isNoNumber(Word word) {
    return word.is("m") && NUMBERS.indexOf(word.text().charAt(0)) < 0;
  }

  private boolean joins(Word last, Word word) {
    return last.span().end() == word.span().start()
        && isContent(last)
        && (isContent(word) || word.is("q"))
        && !Lexicon.isStopword(last.text())
        && !Lexicon.isStopword(word.text())
        && !(word.text().length() == 1
            && word.is("v")
            && last.isNoun()
            && !ENDS.contains(word.text()))
        && !(last.text().length() == 1 && Lexicon.isMeasure(word.text()))
        && isWritten(last, word);
  }

  /** Words, those joined that stand together as a word that other words are known for: 东西部协作. */
  private static List<Word> listed(List<Word> words, String text) {
    List<Word> found = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      int end = at + 1;
      for (int to = Math.min(words.size(), at + LONGEST_LISTED); to > at + 1; to--) {
        int from = words.get(at).span().start();
        if (isOfContent(words.subList(at, to))
            && Lexicon.isListed(text.substring(from, words.get(to - 1).span().end()))) {
          end = to;
          break;
        }
      }
      if (end == at + 1) {
        found.add(words.get(at));
      } else {
        Span span = new Span(words.get(at).span().start(), words.get(end - 1).span().end());
        String pos = isVerb(words.subList(at, end)) ? "v" : "n";
        found.add(new Word(text.substring(span.start(), span.end()), pos, span));
      }
      at = end;
    }
    return found;
  }

  private static boolean isOfContent(List<Word> words) {
    boolean pair = words.size() == 2 && words.stream().allMatch(w -> w.text().length() == 1);
    boolean begins =
        isContent(words.getFirst())
            || words.getFirst().text().length() > 2
            || words.getFirst().is("m");
    return (pair || (begins && (isContent(words.getLast()) || words.getLast().is("q"))))
        && words.stream()
            .noneMatch(w -> w.is("r") || (w.is("m") && !words.getFirst().text().startsWith("第")));
  }

  /** 出钱 is a verb with its object, 管护员 and 东西部协作 are nouns. */
  private static boolean isVerb(List<Word> words) {
    boolean verb = words.stream().limit(words.size() - 1L).anyMatch(w -> w.is("v"));
    int length = words.getLast().span().end() - words.getFirst().span().start();
    boolean done = words.getLast().is("u") && words.getFirst().is("v");
    boolean all = length == 2 && words.stream().allMatch(w -> w.is("v") || w.is("a") || w.is("d"));
    return (verb && words.getLast().is("n") && words.getLast().text().length() == 1) || all || done;
  }

  private boolean isWritten(Word last, Word word) {
    return (last.text().length() == 1 || word.text().length() == 1)
        && !(word.text().length() == 1 && !Lexicon.variants(word.text()).isEmpty())
        && !(word.text().length() > 1 && last.is("v") && !Lexicon.variants(last.text()).isEmpty())
        && isWritten(last.text() + word.text(), word.text().length() == 1 && isHead(word));
  }

  /** Whether a single character may end a word that the material writes longer: 费 of 运行费用. */
  private static boolean isHead(Word word) {
    return word.isNoun() || ENDS.contains(word.text());
  }

  /**
   * Whether the material has a word of some pieces, and not only its characters in a row.
   *
   * @param begins whether it may be the beginning of a longer one: 闲置房 of 闲置房屋
   */
  private boolean isWritten(String joined, boolean begins) {
    return counts.casesWith(joined) > 0
        && (begins || joined.length() > SURE || counts.isWord(joined));
  }

  /**
   * Nouns, verbs, adjectives and words the dictionary does not know; no function words, numbers or
   * marks.
   */
  static boolean isContent(Word word) {
    return word.isNoun()
        || word.is("v")
        || word.is("a")
        || word.is("b")
        || word.is("i")
        || word.is("l")
        || word.is("s")
        || word.is("x")
        || PARTS_OF_COUNTRY.contains(word.text());
  }
}
