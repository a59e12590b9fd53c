package org.anwen.question;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anwen.ledger.figure.Dimension;
import org.anwen.ledger.figure.Unit;
import org.anwen.text.Segmenter;
import org.anwen.text.Word;

/**
 * What a question counts or measures in: the unit after its last 多少 or 几, or else what the noun
 * beside it is measured in. Of 「几家企业出了多少钱」 the first 几 asks nothing. Stateless.
 */
final class AskedUnit {
  private static final Pattern HOW_MANY =
      Pattern.compile("(?:多少|(?<![那哪这好前后头])几(?!乎|经|番|年来))(?:万|亿|千|百|十|余|多|来)?");

  /** Measure words of speech that texts do not write. */
  private static final Map<String, String> SPOKEN =
      Map.of(
          "人家", "户", "斤两", "斤", "口人", "人", "个人", "人", "块", "元", "块钱", "元", "分钱", "元", "毛钱", "元",
          "平", "平方米");

  /** Characters that are units only where a word does not go on from them. */
  private static final Pattern NO_UNIT =
      Pattern.compile(
          "^(钱|人家|万|亿|个亿|成效|成本|成果|成绩|度(?!电)|分(?=配|担|摊|为|成|给)|年(?=限|代|级)|方(?!公|土|水|$)|种植|对(?=外|接))");

  /** What is given or taken where nothing else is named is money. */
  private static final Pattern PAYS =
      Pattern.compile("(?:[给补奖赔付交缴筹募掏罚捐贴借拨赚挣收领]|[返退归偿]还|兑现)([了到出给过])?(多少|几)(?=[？?，。,呢啊吗]|$)");

  private static final String SUMS =
      ".*(费|费用|款|金|资金|经费|钱|贷|贷款|债|债券|价|单价|价格|补贴|补助|补偿|奖励|奖补|工资|租金|收入|利润|成本|造价|投资|额度|金额)";

  private static final List<Map.Entry<Pattern, Expect>> HEADS =
      List.of(
          head(".*[^效频]率|.*比例|.*占比|.*比重|.*[增降涨]幅|利息|成数|折扣", Expect.PERCENT),
          head(".*面积|占地", Expect.AREA),
          head(".*期限|.*年限|.*工期|.*时长|.*时限|.*周期", Expect.DURATION),
          head(SUMS, Expect.MONEY));

  private AskedUnit() {}

  private static Map.Entry<Pattern, Expect> head(String nouns, Expect expect) {
    return Map.entry(Pattern.compile(nouns), expect);
  }

  /** The unit as texts write it; empty when the question names none. */
  static String of(String part) {
    int at = last(part);
    if (at < 0) {
      return "";
    }
    for (Map.Entry<String, String> spoken : SPOKEN.entrySet()) {
      boolean longer =
          Unit.writingAt(part, at).filter(w -> w.length() > spoken.getKey().length()).isPresent();
      if (part.startsWith(spoken.getKey(), at) && !longer) {
        return spoken.getValue();
      }
    }
    if (NO_UNIT.matcher(part.substring(at)).find()) {
      return "";
    }
    return Unit.writingAt(part, at)
        .filter(writing -> endsWord(part.substring(at), writing))
        .flatMap(Unit::named)
        .filter(unit -> unit.dimension() != Dimension.MULTIPLE)
        .map(Unit::name)
        .orElse("");
  }

  /** Whether a unit is a word, and no piece of one as 股 of 股份, nor a noun as 床位. */
  private static boolean endsWord(String text, String writing) {
    List<Word> words = Segmenter.words(text);
    int end = 0;
    boolean noun = false;
    for (Word word : words) {
      end = word.span().end();
      noun = word.text().length() > 1 && word.isNoun();
      if (end >= writing.length()) {
        break;
      }
    }
    boolean counts = Unit.named(writing).filter(u -> u.dimension() == Dimension.COUNT).isPresent();
    return end == writing.length() && !(noun && counts);
  }

  /** The type of answer that a unit asks for. */
  static Optional<Expect> expect(String unit) {
    return Unit.named(unit).map(AskedUnit::expect);
  }

  private static Expect expect(Unit unit) {
    return switch (unit.dimension()) {
      case COUNT -> Expect.COUNT;
      case MONEY -> Expect.MONEY;
      case AREA -> Expect.AREA;
      case PERCENT, POINTS -> Expect.PERCENT;
      case MONTHS, MINUTES -> Expect.DURATION;
      case RATIO -> Expect.RATIO;
      case OTHER -> unit.name().startsWith("个") ? Expect.DURATION : Expect.FIGURE;
      case LENGTH, VOLUME, MASS, ENERGY, POWER, MULTIPLE, NUMBER -> Expect.FIGURE;
    };
  }

  /** Whether what is asked is mostly told in money; a share of it may be what is stated. */
  static boolean likelyMoney(String part, List<Term> terms) {
    return PAYS.matcher(part).find()
        || ofHead(part, terms).filter(e -> e == Expect.MONEY).isPresent();
  }

  /** The type that the noun right before or after 多少 is measured in, where it tells one. */
  static Optional<Expect> ofHead(String part, List<Term> terms) {
    Matcher asks = HOW_MANY.matcher(part);
    int start = -1;
    int end = -1;
    while (asks.find()) {
      start = asks.start();
      end = asks.end();
    }
    if (start < 0) {
      return Optional.empty();
    }
    String after = part.substring(end);
    String before = part.substring(0, start);
    Optional<Term> next = terms.stream().filter(t -> after.startsWith(t.text())).findFirst();
    Optional<Term> last =
        terms.stream()
            .filter(t -> t.noun() || t.isMeasure())
            .filter(t -> before.contains(t.text()))
            .max(Comparator.comparingInt(t -> before.lastIndexOf(t.text()) + t.text().length()));
    return next.flatMap(t -> type(t.text())).or(() -> last.flatMap(t -> type(t.text())));
  }

  private static Optional<Expect> type(String noun) {
    return HEADS.stream()
        .filter(h -> h.getKey().matcher(noun).matches())
        .map(Map.Entry::getValue)
        .findFirst();
  }

  private static int last(String part) {
    Matcher asks = HOW_MANY.matcher(part);
    int at = -1;
    while (asks.find()) {
      at = asks.end();
    }
    return at;
  }
}
