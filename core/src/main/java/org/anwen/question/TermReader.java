package org.anwen.question;

import com.hankcs.hanlp.dictionary.CoreDictionary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anwen.api.Span;
import org.anwen.ledger.WordCounts;
import org.anwen.text.Segmenter;
import org.anwen.text.Word;

/**
 * Takes from a question the words that say what it is about, each with a weight.
 *
 * <p>A word weighs the more the fewer cases hold it (inverse document frequency, Spärck Jones
 * 1972). A word that no case holds weighs as the rarest when it is a noun of narrow use, and little
 * when it is a verb or a common word, which people choose freely. Thread-safe.
 */
public final class TermReader {
  private static final double ABSENT_NOUN = 1.0;
  private static final double ABSENT_OTHER = 0.35;
  private static final int COMMON = 12_000;
  private static final double COMMON_ABSENT = 0.3;
  private static final double MEASURE = 0.15;
  private static final double LEAST = 0.15;
  private static final Set<String> PARTS_OF_COUNTRY =
      Set.of("北方", "南方", "东部", "西部", "中部", "南部", "北部", "沿海", "内陆", "东中部", "中西部");
  private static final String RESULT = "成为到好完掉过了";
  private static final int LONGEST_LISTED = 4;
  private static final Pattern QUOTED = Pattern.compile("[“\"「『]([^”\"」』]{3,24})[”\"」』]");

  /** How much more the words in quotation marks tell, which the material has just so. */
  private static final double VERY_WORDS = 1.5;

  /** What makes the amount of something of it: 投资额. */
  private static final String AMOUNT = "额";

  private static final String FEE = "费";

  /** How texts write out the 费 of 养护费. */
  private static final List<String> FEES = List.of("费用", "资金", "经费", "支出");

  private static final Pattern ASKING =
      Pattern.compile(
          "(列|做|弄|整理)(个|张|成|一张|一个)表|列(一下|出来|清楚)|几比几|多少|(?<=[拿占给出降提分])几成|大概|大约|大致|(?<=[多少几]个?)(斤两|钟头|小时|公斤|人家)|一共|总共|共计|(?<=[一每])[次年月天户人](?=要|需|得)");

  /** 能 is a verb of its own, but the noun's head in 储能. */
  private static final String POWER = "能";

  private static final int LONGEST_COINED = 5;

  /** What ends a coined word, so that no verb joins behind it: 率 of 「参与率升到」. */
  private static final Set<String> ENDS = Set.of("率", "费", "额", "价");

  private static final String NUMBERS = "零〇一二三四五六七八九十百千万亿两半几多";

  private final WordCounts counts;

  public TermReader(WordCounts counts) {
    this.counts = counts;
  }

  /**
   * The words of a text that tell something, in its order, each once.
   *
   * @param text folded and simplified
   */
  public List<Term> read(String text) {
    Map<String, Term> terms = new LinkedHashMap<>();
    for (Word word : compounds(listed(coined(Segmenter.words(masked(text))), masked(text)))) {
      Word plain = plain(word);
      if (tells(plain) && !terms.containsKey(plain.text())) {
        terms.put(plain.text(), term(plain));
      }
    }
    Matcher quoted = QUOTED.matcher(text);
    while (quoted.find()) {
      int cases = counts.casesWith(quoted.group(1));
      if (cases > 0 && !terms.containsKey(quoted.group(1))) {
        String words = quoted.group(1);
        String rest = text.replace(quoted.group(), "");
        terms.keySet().removeIf(t -> words.contains(t) && !rest.contains(t));
        terms.put(words, new Term(words, List.of(), VERY_WORDS * inverse(cases), true, false));
      }
    }
    return List.copyOf(terms.values());
  }

  /** 打包成 is 打包: a verb without what its result follows upon. */
  private Word plain(Word word) {
    int end = word.text().length() - 1;
    if (end < 2 || RESULT.indexOf(word.text().charAt(end)) < 0 || Lexicon.isListed(word.text())) {
      return word;
    }
    Span span = new Span(word.span().start(), word.span().end() - 1);
    return new Word(word.text().substring(0, end), "v", span);
  }

  /**
   * The text with words of asking cut out, so that none makes a word with its neighbours, and a
   * full stop for a question mark, before which the segmenter reads names: 标准规|范?.
   */
  private static String masked(String text) {
    return ASKING.matcher(text).replaceAll(m -> "，".repeat(m.group().length())).replace('?', '。');
  }

  private Term term(Word word) {
    List<String> variants = new ArrayList<>(Lexicon.variants(word.text()));
    if (word.text().length() > 2 && word.text().endsWith(FEE)) {
      String of = word.text().substring(0, word.text().length() - 1);
      FEES.forEach(fee -> variants.add(of + fee));
    }
    if (word.text().length() > 2 && word.text().endsWith(AMOUNT)) {
      variants.add(word.text().substring(0, word.text().length() - 1));
    }
    if (word.text().length() == 2 && word.text().endsWith("里")) {
      variants.add(word.text().charAt(0) + "内");
    }
    boolean measure = Lexicon.isMeasure(word.text());
    double weight = weight(word, variants);
    return new Term(
        word.text(),
        variants,
        measure ? Math.min(weight, MEASURE) : weight,
        word.isNoun() && !measure,
        false);
  }

  private double weight(Word word, List<String> variants) {
    int own = counts.casesWith(word.text());
    if (own > 0) {
      return inverse(own);
    }
    double absent = inverse(0) * absent(word);
    int other = variants.stream().mapToInt(counts::casesWith).max().orElse(0);
    return Math.max(LEAST, other == 0 ? absent : Math.min(absent, inverse(other)));
  }

  private double inverse(int cases) {
    return Math.max(LEAST, Math.log((counts.cases() + 1) / (cases + 0.5)));
  }

  private static double absent(Word word) {
    CoreDictionary.Attribute known = CoreDictionary.get(word.text());
    if (known != null && known.totalFrequency > COMMON) {
      return COMMON_ABSENT;
    }
    return word.isNoun() ? ABSENT_NOUN : ABSENT_OTHER;
  }

  /**
   * Words, a single character joined to the word beside it where the material writes both together:
   * 出资|率 is 出资率.
   */
  private List<Word> compounds(List<Word> words) {
    List<Word> found = new ArrayList<>();
    for (Word word : words) {
      Word last = found.isEmpty() ? null : found.getLast();
      if (last != null && joins(last, word)) {
        Span span = new Span(last.span().start(), word.span().end());
        found.set(found.size() - 1, new Word(last.text() + word.text(), "n", span));
      } else {
        found.add(word);
      }
    }
    return found;
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
    boolean grade = pieces.size() == 2 && pieces.getFirst().is("nx") && last.is("q");
    boolean rate = pieces.size() > 2 && last.text().equals("率");
    if (pieces.subList(0, pieces.size() - 1).stream().anyMatch(p -> ENDS.contains(p.text()))) {
      return false;
    }
    return grade || rate || counts.casesWith(joined(pieces)) > 0;
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
    boolean power = at == from + 1 && POWER.equals(word.text());
    return follows
        && !counted
        && word.text().length() == 1
        && (power || !Lexicon.isStopword(word.text()))
        && (isContent(word) || word.is("q") || word.is("nx") || (at > from && isNoNumber(word)));
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
        && words.stream().noneMatch(w -> w.is("r") || (w.is("m") && !w.text().startsWith("第")));
  }

  /** 出钱 is a verb with its object, 管护员 and 东西部协作 are nouns. */
  private static boolean isVerb(List<Word> words) {
    boolean verb = words.stream().limit(words.size() - 1L).anyMatch(w -> w.is("v"));
    int length = words.getLast().span().end() - words.getFirst().span().start();
    boolean all = length == 2 && words.stream().allMatch(w -> w.is("v") || w.is("a") || w.is("d"));
    return (verb && words.getLast().is("n") && words.getLast().text().length() == 1) || all;
  }

  private boolean isWritten(Word last, Word word) {
    return (last.text().length() == 1 || word.text().length() == 1)
        && !(word.text().length() == 1 && !Lexicon.variants(word.text()).isEmpty())
        && counts.casesWith(last.text() + word.text()) > 0;
  }

  /**
   * Nouns, verbs, adjectives and words the dictionary does not know; no function words, numbers or
   * marks.
   */
  private static boolean isContent(Word word) {
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

  /** A single character tells nothing, unless it is known to have other words for it. */
  private static boolean tells(Word word) {
    return isContent(word)
        && !Lexicon.isStopword(word.text())
        && (word.text().length() > 1 || !Lexicon.variants(word.text()).isEmpty());
  }
}
