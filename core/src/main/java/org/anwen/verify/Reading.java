package org.anwen.verify;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.anwen.ledger.figure.Period;
import org.anwen.ledger.figure.PeriodLexer;
import org.anwen.ledger.figure.Quantity;
import org.anwen.ledger.figure.QuantityLexer;
import org.anwen.ledger.name.DocumentNumber;
import org.anwen.ledger.name.DocumentNumberLexer;
import org.anwen.text.Folding;

/**
 * A source text as the checks read it, with the line breaks in it and without them. Immutable.
 *
 * @param text as written
 * @param folded the text, and the text without line breaks where it has any, folded
 * @param forms its parts
 * @param items the items with figures of the lists in it
 * @param ordinals 第一, 首批 and the like in it
 * @param unquoted the text without line breaks and quotation marks, folded
 * @param uniform the unquoted text with its figures in one writing
 * @param undenied what it reads around its negations, without them
 * @param whole its parts, those in quotation marks not cut off
 * @param edged the uniform text with one mark between its parts
 * @param lines its parts as rows of tokens
 * @param limits 计划, 大部分, 每月 and the like in it
 */
record Reading(
    String text,
    List<String> folded,
    List<Quantity> quantities,
    List<Period> periods,
    List<DocumentNumber> numbers,
    List<Form> forms,
    List<Form> items,
    List<Ordinals.Ordinal> ordinals,
    String unquoted,
    String uniform,
    List<String> undenied,
    List<Form> whole,
    String edged,
    List<Line> lines,
    List<Limits.Limit> limits) {
  private static final double ALIKE = 0.6;
  private static final double MOST = 0.7;
  private static final String DENIALS = "不未没无非勿免";
  private static final Pattern BREAK = Pattern.compile("\\s*\\n\\s*");

  static Reading of(String text) {
    String joined = BREAK.matcher(text).replaceAll("");
    List<String> ways = Stream.of(text, joined).distinct().toList();
    List<String> folded = ways.stream().map(Folding::of).distinct().toList();
    String unquoted = Denials.unquoted(folded.getLast());
    String uniform = Uniform.of(unquoted);
    String edged = Limits.edged(uniform);
    return new Reading(
        text,
        folded,
        ways.stream().flatMap(w -> QuantityLexer.scan(w).stream()).toList(),
        ways.stream().flatMap(w -> PeriodLexer.scan(w).stream()).toList(),
        ways.stream().flatMap(w -> DocumentNumberLexer.scan(w).stream()).toList(),
        Form.all(joined),
        Form.items(joined),
        Ordinals.of(folded.getLast()),
        unquoted,
        uniform,
        Stream.of(Uniform.of(folded.getLast()), uniform)
            .distinct()
            .flatMap(t -> Denials.without(t).stream())
            .distinct()
            .toList(),
        Form.all(Denials.unquoted(joined)),
        edged,
        Line.all(joined),
        Limits.of(edged));
  }

  /** Whether the text holds some words, however they are broken, wide or narrow. */
  boolean holds(String words) {
    return folded.stream().anyMatch(f -> f.contains(words));
  }

  /** Whether the text holds some words, and no word or number goes on after them. */
  boolean holdsWhole(String words) {
    for (String text : folded) {
      int at = text.indexOf(words);
      while (at >= 0) {
        int end = at + words.length();
        if (end == text.length() || !Character.isLetterOrDigit(text.charAt(end))) {
          return true;
        }
        at = text.indexOf(words, at + 1);
      }
    }
    return false;
  }

  /** Whether a part of the text has the words and figures of another, however those are written. */
  boolean tells(Form part) {
    return part.tells()
        && forms.stream().anyMatch(f -> f.words().equals(part.words()) && part.saysTheSame(f));
  }

  /** Whether a part of the text has most words of another, and all of its several figures. */
  boolean tellsSeveral(Form part) {
    if (part.quantities().size() < 2) {
      return false;
    }
    Line said = Line.of(part);
    return lines.stream()
        .filter(line -> part.saysTheSame(line.form()))
        .anyMatch(line -> said.common(line) >= MOST * said.tokens().size());
  }

  /** Whether parts stand in the text one after the other: a label and what it labels. */
  boolean tellsInARow(List<Form> parts) {
    boolean all = parts.size() > 1;
    for (int i = 1; all && i < parts.size(); i++) {
      all =
          !parts.get(i - 1).words().isEmpty()
              && forms.stream().anyMatch(parts.get(i - 1)::equals)
              && tellsAfter(parts.get(i - 1), parts.get(i));
    }
    return all;
  }

  /** Whether two parts of the text that follow each other tell two others. */
  boolean tellsAfter(Form first, Form second) {
    return tellsAfter(first, second, forms) || tellsAfter(first, second, whole);
  }

  private static boolean tellsAfter(Form first, Form second, List<Form> among) {
    for (int i = 0; i + 1 < among.size(); i++) {
      if (among.get(i).shared(first) >= ALIKE * first.pairs().size()
          && among.get(i + 1).words().equals(second.words())
          && first.saysTheSame(among.get(i))
          && second.saysTheSame(among.get(i + 1))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a part of the text tells another, and reckons each figure for the same. */
  boolean tellsEachRate(Form part) {
    return part.tells()
        && forms.stream()
            .anyMatch(
                f ->
                    f.words().equals(part.words())
                        && part.saysTheSame(f)
                        && part.rates().equals(f.rates()));
  }

  /** Whether the text holds some words, and nothing before them denies them. */
  boolean states(String words) {
    for (String text : folded) {
      int at = text.indexOf(words);
      while (at >= 0) {
        if (at == 0 || DENIALS.indexOf(text.charAt(at - 1)) < 0) {
          return true;
        }
        at = text.indexOf(words, at + 1);
      }
    }
    return false;
  }
}
