package org.anwen.question;

import com.hankcs.hanlp.dictionary.CoreDictionary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anwen.api.Span;
import org.anwen.ledger.WordCounts;
import org.anwen.ledger.figure.Quantity;
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
  private static final String RESULT = "成为到好完掉过了";
  private static final String GENERAL = "人户县市区省州镇乡村家地点处事钱款者员类项名法数量额头手";

  /** What follows a verb of one character and says that it came off: 卖出. */
  private static final String DONE = "出到掉好完走进";

  private static final Pattern QUOTED = Pattern.compile("[“\"「『]([^”\"」』]{3,24})[”\"」』]");

  /** How much more the words in quotation marks tell, which the material has just so. */
  private static final double VERY_WORDS = 1.5;

  /** What makes the amount of something of it: 投资额. */
  private static final String AMOUNT = "额";

  /** How many cases may write a figure that tells them from others, and how much it tells. */
  private static final int FEW = 2;

  private static final double STATED = 0.6;

  /** A figure that is to be confirmed may be false. */
  private static final Pattern CONFIRMS = Pattern.compile("[吗吧]|么[？?。]*$|是不是|对不对|是否|没错|属实|听说|据说");

  private static final String FEE = "费";

  /** How texts write out the 费 of 养护费. */
  private static final List<String> FEES = List.of("费用", "资金", "经费", "支出");

  private static final Pattern ASKING =
      Pattern.compile(
          "(列|做|弄|整理)(个|张|成|一张|一个)表|列(一下|出来|清楚)|几比几|多少|(?<=[拿占给出降提分])几成|大概|大约|大致|(?<=\\p{IsHan})(过|超|超过|到|达|达到|够|破|上)了?(?=\\d)|(?<=[多少几]个?)(斤两|钟头|小时|公斤|人家)|一共|总共|共计|(?<=[一每])[次年月天户人](?=要|需|得)");

  private static final Pattern MEASURED =
      Pattern.compile(
          "(?:(?<=几)|(?<=多少))([只条群头匹棵株朵片块张把台辆架艘座栋幢间所家户口位件套种类项份册支根束瓶袋箱桶批])(?=(\\p{IsHan}))");

  private final WordCounts counts;
  private final Cutter cutter;
  private final Components components;

  public TermReader(WordCounts counts) {
    this.counts = counts;
    this.cutter = new Cutter(counts);
    this.components = new Components(counts);
  }

  /**
   * The words of a text that tell something, in its order, each once.
   *
   * @param text folded and simplified
   */
  public List<Term> read(String text) {
    Map<String, Term> terms = new LinkedHashMap<>();
    for (Word word : cutter.words(masked(text))) {
      Word plain = plain(word);
      if (tells(plain) && !terms.containsKey(plain.text())) {
        terms.put(plain.text(), term(plain));
      }
    }
    stated(text).forEach(term -> terms.putIfAbsent(term.text(), term));
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

  /**
   * The figures that a question tells of what it asks about, as 12处 in 「那12处闲房」, where few cases
   * write them.
   */
  private List<Term> stated(String text) {
    List<Term> stated = new ArrayList<>();
    for (Quantity quantity :
        CONFIRMS.matcher(text).find() ? List.<Quantity>of() : Claims.of(text)) {
      if (quantity.written().chars().noneMatch(Character::isDigit)) {
        continue;
      }
      for (String written : List.of(quantity.written(), quantity.format())) {
        int cases = counts.casesWith(written);
        if (cases > 0 && cases <= FEW) {
          stated.add(new Term(written, List.of(), STATED * inverse(cases), true, false));
          break;
        }
      }
    }
    return stated;
  }

  /**
   * The words of a text that describes cases: those of {@link #read}, the compounds that the
   * material lacks read as their parts, and the nouns of one character.
   */
  public List<Term> describing(String text) {
    Map<String, Term> terms = new LinkedHashMap<>();
    read(text).forEach(t -> terms.put(t.text(), t));
    List<Word> words = cutter.words(masked(text)).stream().map(this::plain).toList();
    words.stream().filter(w -> isTime(w, words)).forEach(w -> terms.put(w.text(), term(w)));
    List<Word> singles = words.stream().filter(this::isSingle).toList();
    boolean alone = terms.values().stream().allMatch(Term::light);
    for (Word single : singles) {
      if (alone || words.stream().anyMatch(w -> tells(w) && touch(w.span(), single.span()))) {
        terms.putIfAbsent(single.text(), term(single));
      }
    }
    for (Word word : words) {
      if (tells(word)) {
        components.of(word).ifPresent(parts -> replace(terms, word, parts));
      }
    }
    return List.copyOf(terms.values());
  }

  private void replace(Map<String, Term> terms, Word whole, List<Word> parts) {
    terms.remove(whole.text());
    for (Word part : parts) {
      if (tells(part) || isSingle(part)) {
        terms.putIfAbsent(part.text(), term(part));
      }
    }
  }

  /**
   * 夜间 of 「夜间优惠」, 课后 of 课后服务: a time that recurs, or that makes a compound which the material has,
   * tells which, as a noun does.
   */
  private boolean isTime(Word word, List<Word> words) {
    return word.is("t")
        && (Lexicon.isListed(word.text())
            || words.stream()
                .filter(next -> next.span().start() == word.span().end() && tells(next))
                .anyMatch(next -> counts.casesWith(word.text() + next.text()) > 0));
  }

  private static boolean touch(Span one, Span other) {
    return one.end() == other.start() || other.end() == one.start();
  }

  /**
   * A noun of one character that the material has, and that is no general word for what there is.
   */
  private boolean isSingle(Word word) {
    return word.text().length() == 1
        && word.is("n")
        && GENERAL.indexOf(word.text()) < 0
        && !Lexicon.isStopword(word.text())
        && !Lexicon.isMeasure(word.text())
        && counts.casesWith(word.text()) > 0;
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
    String asked = ASKING.matcher(text).replaceAll(m -> "，".repeat(m.group().length()));
    return MEASURED.matcher(asked).replaceAll(TermReader::measured).replace('?', '。');
  }

  /** 只 of 几只鸡 is a measure word, and makes no word with the noun after it. */
  private static String measured(MatchResult measure) {
    boolean word = CoreDictionary.get(measure.group(1) + measure.group(2)) != null;
    return word ? measure.group() : "，";
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
    if (word.is("v") && word.text().length() == 2 && DONE.indexOf(word.text().charAt(1)) >= 0) {
      variants.addAll(Lexicon.variants(word.text().substring(0, 1)));
    }
    int end = word.text().length() - 2;
    if (end == 1 && Cutter.BELOW.contains(word.text().substring(end))) {
      variants.add(word.text().charAt(0) + "下");
      variants.add(word.text().charAt(0) + "底");
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

  /** A single character tells nothing, unless it is known to have other words for it. */
  private static boolean tells(Word word) {
    return Cutter.isContent(word)
        && !Lexicon.isStopword(word.text())
        && (word.text().length() > 1 || !Lexicon.variants(word.text()).isEmpty());
  }
}
