package org.anwen.question;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.anwen.ledger.CaseRecord;
import org.anwen.ledger.Fact;
import org.anwen.ledger.Sentence;
import org.anwen.ledger.figure.Dimension;
import org.anwen.text.Folding;
import org.anwen.text.Segmenter;
import org.anwen.text.Word;

/**
 * The question that 「乙呢」 asks after one about 甲, where the material itself sets 甲 and 乙 side by
 * side: as members of one row (「甲、乙和丙」), or each before a figure of one type (「甲每座3元、乙每口5元」). What
 * stands beside what was asked of takes its place, and all else of the question stays. Stateless.
 */
final class Counterparts {
  private static final Pattern ROW =
      Pattern.compile("[\\p{IsHan}a-z0-9]{1,12}(?:(?:、|和|与|及|以及)[\\p{IsHan}a-z0-9]{1,12})+");
  private static final Pattern JOINT = Pattern.compile("、|以及|和|与|及");
  private static final Pattern MARK = Pattern.compile("[，。；：:,;、（）()|]");
  private static final Pattern ASKED = Pattern.compile("(?:多少|几)(?:[个项处种类家所座条名位份批套台辆栋户人件亩间])?|.*的");
  private static final Pattern TOTAL = Pattern.compile("合计|一共|总共|共计");

  private static final int SHORTEST = 2;

  private Counterparts() {}

  /**
   * The last question with the word in the place of its counterpart.
   *
   * @param cases that are talked about
   */
  static Optional<String> of(String word, String last, Set<CaseRecord> cases) {
    if (last.contains(word)) {
      return Optional.empty();
    }
    for (CaseRecord record : cases) {
      for (Sentence sentence : record.sentences()) {
        String text =
            Folding.of(
                record.source().text().substring(sentence.span().start(), sentence.span().end()));
        if (!holdsPart(text, word)) {
          continue;
        }
        Optional<String> found =
            inRow(word, last, text).or(() -> beforeFigures(word, last, record, sentence));
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  /** The counterpart in a row of things: 「甲、乙和丙」. */
  private static Optional<String> inRow(String word, String last, String text) {
    Matcher rows = ROW.matcher(text);
    while (rows.find()) {
      List<String> items = List.of(JOINT.split(rows.group()));
      for (String own : items) {
        if (!own.contains(word) && !(own.length() >= SHORTEST && word.endsWith(own))) {
          continue;
        }
        String named = own.contains(word) ? word : own;
        Optional<String> other =
            things(last).stream()
                .filter(t -> !own.contains(t) && mayStandFor(t, named))
                .filter(t -> items.stream().anyMatch(i -> i.startsWith(t) || i.endsWith(t)))
                .max(Comparator.comparingInt(String::length));
        if (other.isPresent()) {
          return Optional.of(exchanged(last, other.get(), named));
        }
      }
    }
    return Optional.empty();
  }

  /** The counterpart before another figure of one type: 「甲每座3元、乙每口5元」. */
  private static Optional<String> beforeFigures(
      String word, String last, CaseRecord record, Sentence sentence) {
    List<Fact> figures = new ArrayList<>();
    for (Fact fact : record.facts()) {
      if (fact.quantity().isPresent() && record.clause(fact).sentence() == sentence.index()) {
        figures.add(fact);
      }
    }
    for (Fact figure : figures) {
      String own = led(record, sentence, figure);
      int at = own.indexOf(word);
      if (at < 0 || figures.size() < 2) {
        continue;
      }
      String rest = own.substring(at + word.length());
      Optional<String> found =
          ofHead(word, rest, last)
              .or(
                  () ->
                      figures.stream()
                          .filter(f -> !f.equals(figure) && dimension(f) == dimension(figure))
                          .map(f -> led(record, sentence, f))
                          .flatMap(w -> nearest(things(last), w, word, own).stream())
                          .findFirst()
                          .map(t -> exchanged(last, t, word)));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** 「自流的呢」 after 「提灌水价是多少」: the word qualifies the same head in the material. */
  private static Optional<String> ofHead(String word, String rest, String last) {
    Optional<String> head = things(last).stream().filter(rest::contains).findFirst();
    if (head.isEmpty()) {
      return Optional.empty();
    }
    int at = last.indexOf(head.get());
    int from = 0;
    Matcher asked = ASKED.matcher(last.substring(0, at));
    while (asked.find()) {
      from = asked.end();
    }
    return Optional.of(last.substring(0, from) + word + last.substring(at));
  }

  /** The words before a figure, since the figure or the mark before it. */
  private static String led(CaseRecord record, Sentence sentence, Fact figure) {
    int start = sentence.span().start();
    for (Fact other : record.facts()) {
      if (other.quantity().isPresent() && other.span().end() <= figure.span().start()) {
        start = Math.max(start, other.span().end());
      }
    }
    String words = Folding.of(record.source().text().substring(start, figure.span().start()));
    Matcher marks = MARK.matcher(words);
    int from = 0;
    while (marks.find()) {
      from = marks.end();
    }
    return words.substring(from);
  }

  private static Dimension dimension(Fact fact) {
    return fact.quantity().orElseThrow().unit().dimension();
  }

  /** Of the things that some words before a figure name, the one that stands nearest to it. */
  private static Optional<String> nearest(
      List<String> things, String words, String word, String own) {
    return things.stream()
        .filter(t -> words.contains(t) && !own.contains(t) && mayStandFor(t, word))
        .max(
            Comparator.comparingInt((String t) -> words.lastIndexOf(t) + t.length())
                .thenComparingInt(String::length));
  }

  private static String exchanged(String question, String old, String word) {
    return TOTAL.matcher(question.replace(old, word)).replaceAll("");
  }

  /** A measure, as 总投资, gives way to another measure only. */
  private static boolean mayStandFor(String thing, String word) {
    return !endsInMeasure(thing) || endsInMeasure(word);
  }

  private static boolean endsInMeasure(String word) {
    return word.length() >= SHORTEST && Lexicon.isMeasure(word.substring(word.length() - SHORTEST));
  }

  /** The stretches of a question that may name a thing, whole words each, the longest first. */
  private static List<String> things(String question) {
    List<Word> words = Segmenter.words(question);
    Set<String> things = new LinkedHashSet<>();
    for (int from = 0; from < words.size(); from++) {
      for (int to = from; to < words.size() && names(words.get(from), words.get(to)); to++) {
        String thing =
            question.substring(words.get(from).span().start(), words.get(to).span().end());
        if (thing.length() >= SHORTEST && ends(words.get(from), words.get(to))) {
          things.add(thing);
        }
      }
    }
    return things.stream().sorted(Comparator.comparingInt(String::length).reversed()).toList();
  }

  /** Whether a word may stand in the name of a thing that begins with another. */
  private static boolean names(Word first, Word word) {
    return !isFunction(first) && !isFunction(word);
  }

  /** Whether a word may end a name: a noun, or a measure word after a number or letter: 一期. */
  private static boolean ends(Word first, Word word) {
    return word.is("q") ? !first.equals(word) : !word.is("v") || word.is("vn");
  }

  private static boolean isFunction(Word word) {
    return Stream.of("p", "u", "d", "c", "w", "r", "y").anyMatch(word::is);
  }

  private static boolean holdsPart(String text, String word) {
    return text.contains(word)
        || (word.length() > SHORTEST && text.contains(word.substring(word.length() - SHORTEST)));
  }
}
