package org.anwen.eval.measure;

import java.math.BigDecimal;
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
  private static final Pattern SENTENCE =
      Pattern.compile("[^。！？!?；;\\n]+[。！？!?；;\\n]*(?:\\[\\d{1,4}])*");
  private static final Pattern MARKER = Pattern.compile("\\[(\\d{1,4})]");
  private static final Pattern COLUMN_UNIT = Pattern.compile("[（(](?:单位[：:])?([^（()）]{1,6})[)）]");

  /** One of something is no figure that needs a source: 300元/月 × 1年. */
  private static final List<Integer> ONE = List.of(1);

  private static final Pattern QUOTED = Pattern.compile("“[^”]+”");

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
    return check(answer, sources, turns, counts, "");
  }

  /**
   * Checks an answer of a library.
   *
   * @param counts figures that may be stated without a source: rows listed, cases searched
   * @param titles of the documents of the library, as {@link MatchText} makes them, which may be
   *     named without a source
   */
  public static Result check(
      String answer,
      Map<Integer, String> sources,
      List<String> turns,
      List<Integer> counts,
      String titles) {
    String all = String.join("\n", sources.values());
    String asked = String.join("\n", turns);
    List<Figure> said = FigureReader.read(answer);
    List<Figure> known = said.isEmpty() ? List.of() : FigureReader.read(all);
    List<Figure> free = new ArrayList<>(FigureReader.read(asked));
    List<Figure> basis = new ArrayList<>();
    for (Figure figure : said) {
      if (in(known, figure) || inColumn(all, known, figure)) {
        basis.add(figure);
      } else if (isFromTo(answer, figure) && hasBothEnds(known, figure)) {
        basis.addAll(ends(figure));
      }
    }
    List<Figure> given = List.copyOf(free);
    free.addAll(
        ShownWork.results(
            answer,
            said,
            f ->
                in(known, f)
                    || in(given, f)
                    || inColumn(all, known, f)
                    || Derived.complements(f, known)
                    || Derived.computed(f, basis, ONE)));
    int sentences = 0;
    int supported = 0;
    int figures = 0;
    List<String> unsupported = new ArrayList<>();
    Matcher matcher = SENTENCE.matcher(answer);
    while (matcher.find()) {
      String sentence = matcher.group();
      String source = source(sentence, sources, all);
      List<String> bad = new ArrayList<>();
      List<Figure> stated = FigureReader.read(sentence);
      List<Figure> there = stated.isEmpty() ? List.of() : FigureReader.read(source);
      for (Figure figure : stated) {
        if (!in(there, figure)
            && !in(free, figure)
            && !inColumn(source, there, figure)
            && !(isFromTo(sentence, figure) && hasBothEnds(there, figure))
            && !Derived.computed(figure, basis, counts)
            && !Derived.converted(figure, basis)
            && !(ShownWork.isOperand(sentence, figure)
                && (Derived.complements(figure, there) || Derived.computed(figure, basis, ONE)))
            && !isCountOfNames(sentence, figure)) {
          bad.add(MatchText.withoutMarkers(sentence.substring(figure.start(), figure.end())));
          figures++;
        }
      }
      List<String> words = Names.of(sentence);
      String haystack = words.isEmpty() ? "" : MatchText.of(source + asked) + titles;
      words.stream().filter(word -> !Names.stands(word, haystack, source)).forEach(bad::add);
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

  /** Whether a range is what something rose or fell by: 由A到B. */
  private static boolean isFromTo(String text, Figure figure) {
    return figure.low().compareTo(figure.high()) != 0
        && figure.start() > 0
        && "由从".indexOf(text.charAt(figure.start() - 1)) >= 0;
  }

  private static boolean hasBothEnds(List<Figure> there, Figure figure) {
    return ends(figure).stream().allMatch(end -> in(there, end));
  }

  private static List<Figure> ends(Figure f) {
    return List.of(
        new Figure(f.low(), f.low(), f.unit(), f.start(), f.start() + 1),
        new Figure(f.high(), f.high(), f.unit(), f.end() - 1, f.end()));
  }

  /** Whether a figure is how many names in quotation marks its sentence lists. */
  private static boolean isCountOfNames(String sentence, Figure figure) {
    return QUOTED.matcher(sentence).results().count() == figure.low().longValue();
  }
}
