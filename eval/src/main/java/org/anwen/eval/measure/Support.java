package org.anwen.eval.measure;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.common.Term;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether what an answer's sentences say stands in what they cite: every figure, date, 《title》 and
 * place of a sentence must be in the text that its markers name; a sentence without a marker is
 * held against all that the answer cites. Thread-safe.
 *
 * <p>A figure is supported besides when the question states it, or when it is computed from
 * supported figures of the answer: with its work shown and right, or a sum of all or of two, a
 * difference, a ratio (also as a percentage), or a count of what is listed. A bare number of a
 * table takes the unit that a cited head gives in brackets.
 */
public final class Support {
  private static final Segment SEGMENT =
      HanLP.newSegment("viterbi").enableCustomDictionary(false).enablePlaceRecognize(false);
  private static final Pattern SENTENCE =
      Pattern.compile("[^。！？!?；;\\n]+[。！？!?；;\\n]*(?:\\[\\d{1,4}])*");
  private static final Pattern MARKER = Pattern.compile("\\[(\\d{1,4})]");
  private static final Pattern TITLE = Pattern.compile("《([^《》]{2,80})》");
  private static final Pattern SUFFIX = Pattern.compile("(?:省|市|县|区|州|盟|旗|镇|乡|自治区|自治州|自治县|街道|社区)$");

  private static final Pattern COLUMN_UNIT = Pattern.compile("[（(](?:单位[：:])?([^（()）]{1,6})[)）]");

  private Support() {}

  /**
   * What was found.
   *
   * @param sentences sentences that hold something to check
   * @param supported how many of them hold nothing unsupported
   * @param unsupported each thing that stands in nothing cited, as written
   * @param figures how many of {@code unsupported} are figures
   */
  public record Result(int sentences, int supported, List<String> unsupported, int figures) {
    public Result {
      unsupported = List.copyOf(unsupported);
    }
  }

  /**
   * Checks an answer.
   *
   * @param sources the text that each marker names
   * @param counts figures that may be stated without a source: rows listed, cases searched
   */
  public static Result check(
      String answer, Map<Integer, String> sources, List<String> turns, List<Integer> counts) {
    String all = String.join("\n", sources.values());
    String asked = String.join("\n", turns);
    List<Figure> known = new ArrayList<>(FigureReader.read(all));
    List<Figure> free = new ArrayList<>(FigureReader.read(asked));
    List<Figure> said = FigureReader.read(answer);
    List<Figure> basis = said.stream().filter(f -> in(known, f)).toList();
    free.addAll(ShownWork.results(answer, said, f -> in(known, f) || in(free, f)));
    int sentences = 0;
    int supported = 0;
    int figures = 0;
    List<String> unsupported = new ArrayList<>();
    Matcher matcher = SENTENCE.matcher(answer);
    while (matcher.find()) {
      String sentence = matcher.group();
      String source = source(sentence, sources, all);
      List<Figure> there = FigureReader.read(source);
      List<String> bad = new ArrayList<>();
      List<Figure> stated = FigureReader.read(sentence);
      for (Figure figure : stated) {
        if (!in(there, figure)
            && !in(free, figure)
            && !inColumn(source, there, figure)
            && !computed(figure, basis, counts)) {
          bad.add(MatchText.withoutMarkers(sentence.substring(figure.start(), figure.end())));
          figures++;
        }
      }
      List<String> words = words(sentence);
      String haystack = MatchText.of(source + asked);
      words.stream().filter(word -> !stands(word, haystack)).forEach(bad::add);
      if (!stated.isEmpty() || !words.isEmpty()) {
        sentences++;
        supported += bad.isEmpty() ? 1 : 0;
        unsupported.addAll(bad);
      }
    }
    return new Result(sentences, supported, unsupported, figures);
  }

  private static String source(String sentence, Map<Integer, String> sources, String all) {
    Matcher marker = MARKER.matcher(sentence);
    StringBuilder source = new StringBuilder();
    while (marker.find()) {
      source.append(sources.getOrDefault(Integer.parseInt(marker.group(1)), "")).append('\n');
    }
    return source.isEmpty() ? all : source.toString();
  }

  /** Titles and places of a sentence. */
  private static List<String> words(String sentence) {
    String bare = MatchText.withoutMarkers(sentence);
    List<String> words = new ArrayList<>();
    Matcher title = TITLE.matcher(bare);
    while (title.find()) {
      words.add(title.group(1));
    }
    for (Term term : SEGMENT.seg(title.replaceAll(" "))) {
      if (term.nature.startsWith("ns") && term.word.length() >= 2) {
        words.add(term.word);
      }
    }
    return words;
  }

  private static boolean stands(String word, String haystack) {
    String wanted = MatchText.of(word);
    String stem = SUFFIX.matcher(wanted).replaceFirst("");
    return haystack.contains(wanted) || (stem.length() >= 2 && haystack.contains(stem));
  }

  private static boolean in(List<Figure> figures, Figure figure) {
    return NumericExactness.holds(figures, figure) || endOfRange(figures, figure);
  }

  /** Whether a figure is a bare number of a table whose head gives its unit: 完成投资（万元）. */
  private static boolean inColumn(String source, List<Figure> there, Figure figure) {
    Matcher unit = COLUMN_UNIT.matcher(source);
    while (unit.find()) {
      List<Figure> one = FigureReader.read("1" + unit.group(1));
      if (one.size() == 1 && one.getFirst().sameUnit(figure)) {
        BigDecimal factor = one.getFirst().low();
        for (Figure bare : there) {
          if (bare.unit().isEmpty()
              && bare.low().multiply(factor).compareTo(figure.low()) == 0
              && bare.high().multiply(factor).compareTo(figure.high()) == 0) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** Whether a figure is one end of a range that is known. */
  private static boolean endOfRange(List<Figure> figures, Figure figure) {
    BigDecimal value = figure.low();
    if (value.compareTo(figure.high()) != 0) {
      return false;
    }
    for (Figure range : figures) {
      boolean end = range.low().compareTo(value) == 0 || range.high().compareTo(value) == 0;
      if (end && range.sameUnit(figure)) {
        return true;
      }
    }
    return false;
  }

  private static boolean computed(Figure figure, List<Figure> basis, List<Integer> counts) {
    BigDecimal value = figure.low();
    if (counts.stream().anyMatch(c -> value.compareTo(BigDecimal.valueOf(c)) == 0)) {
      return true;
    }
    List<Figure> distinct = basis.stream().filter(f -> f.low().compareTo(f.high()) == 0).toList();
    BigDecimal sum = BigDecimal.ZERO;
    int terms = 0;
    for (Figure a : distinct) {
      if (a.sameUnit(figure)) {
        sum = sum.add(a.low());
        terms++;
      }
      for (Figure b : distinct) {
        if (a.start() != b.start() && a.sameUnit(b) && ofTwo(figure, a, b)) {
          return true;
        }
      }
    }
    return terms > 1 && sum.compareTo(value) == 0;
  }

  private static boolean ofTwo(Figure figure, Figure a, Figure b) {
    BigDecimal value = figure.low();
    if (a.sameUnit(figure)
        && (a.low().add(b.low()).compareTo(value) == 0
            || a.low().subtract(b.low()).compareTo(value) == 0)) {
      return true;
    }
    if (b.low().signum() == 0) {
      return false;
    }
    BigDecimal ratio = a.low().divide(b.low(), 12, RoundingMode.HALF_UP);
    BigDecimal shown = figure.unit().equals("%") ? ratio.movePointRight(2) : ratio;
    boolean ratioUnit = figure.unit().isEmpty() || figure.unit().matches("%|倍|元");
    int scale = Math.max(0, value.stripTrailingZeros().scale());
    return ratioUnit && shown.setScale(scale, RoundingMode.HALF_UP).compareTo(value) == 0;
  }
}
