package org.anwen.eval.lock;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.anwen.api.Draft;
import org.anwen.api.Quote;
import org.anwen.api.Span;
import org.anwen.ledger.DocumentNumber;
import org.anwen.ledger.DocumentNumberLexer;
import org.anwen.ledger.PeriodLexer;
import org.anwen.ledger.PlaceLexer;
import org.anwen.ledger.PlaceMention;
import org.anwen.ledger.Quantity;
import org.anwen.ledger.QuantityLexer;
import org.anwen.ledger.TitleLexer;
import org.anwen.text.Segmenter;
import org.anwen.text.Word;

/**
 * Changes one thing in a true draft. What it makes is not true any more: a change that would stand
 * in what the draft cites is left out. Not thread-safe.
 */
final class Mutator {
  private static final String NEGATIONS = "不 未 没有 并未";
  private static final String STAYING = "是有为在达能会要可等无以及成至由含属";
  private final Random random;
  private final List<String> places;

  /**
   * @param places names of places of the corpus, as cases write them
   */
  Mutator(Random random, List<String> places) {
    this.random = random;
    this.places = places;
  }

  /** All changes of some kind that one draft takes, in random order. */
  List<Mutant> of(Draft draft, Change change) {
    String text = draft.text();
    List<Edit> edits =
        new ArrayList<>(
            switch (change) {
              case DIGIT -> figures(text).flatMap(Edits::digits).toList();
              case UNIT -> figures(text).flatMap(Edits::units).toList();
              case MAGNITUDE -> figures(text).flatMap(Edits::magnitudes).toList();
              case DATE -> PeriodLexer.scan(text).stream().flatMap(Edits::dates).toList();
              case PLACE -> places(draft);
              case TITLE -> TitleLexer.scan(text).stream().flatMap(Edits::titles).toList();
              case NUMBER -> numbers(text);
              case NEGATION -> negations(text);
              case BOUND -> figures(text).flatMap(Edits::bounds).toList();
              case DIRECTION -> Edits.directions(text);
              case SUBJECT -> subjects(text);
            });
    Collections.shuffle(edits, random);
    List<Mutant> mutants = new ArrayList<>();
    for (Edit edit : edits) {
      String changed = edit.apply(text);
      String sentence = Marked.without(Marked.sentence(changed, edit.span().start()));
      String before = Marked.without(Marked.sentence(text, edit.span().start()));
      if (!isTrue(draft, sentence, before)) {
        Draft made = new Draft(changed, draft.quotes(), draft.table(), false);
        mutants.add(new Mutant(change, made, before, sentence));
      }
    }
    return mutants;
  }

  private static boolean isTrue(Draft draft, String sentence, String before) {
    String words = sentence.replaceAll("\\s+", "");
    return words.equals(before.replaceAll("\\s+", ""))
        || Marked.without(draft.text()).replaceAll("\\s+", "").contains(words)
        || draft.quotes().stream().anyMatch(q -> q.text().replaceAll("\\s+", "").contains(words));
  }

  private static Stream<Quantity> figures(String text) {
    return QuantityLexer.scan(text).stream()
        .filter(q -> q.written().codePoints().anyMatch(Character::isDigit));
  }

  private List<Edit> places(Draft draft) {
    List<Edit> edits = new ArrayList<>();
    for (PlaceMention place : PlaceLexer.scan(draft.text())) {
      if (place.isDivision()) {
        for (int i = 0; i < 3 && !places.isEmpty(); i++) {
          String other = places.get(random.nextInt(places.size()));
          String stem = other.replaceAll("(?:特别行政区|自治区|自治州|[省市区县州])$", "");
          boolean near =
              draft.quotes().stream().map(Quote::text).anyMatch(q -> q.contains(stem))
                  || draft.text().contains(stem)
                  || place.written().contains(stem)
                  || holds(other, place);
          if (!near) {
            edits.add(new Edit(place.span(), other));
          }
        }
      }
    }
    return edits;
  }

  /** Whether one of two places lies in the other, so that what is said of both may be true. */
  private static boolean holds(String other, PlaceMention place) {
    return PlaceLexer.scan(other).stream()
        .flatMap(o -> o.divisions().stream())
        .anyMatch(
            o ->
                Stream.concat(place.divisions().stream(), place.within().stream())
                    .anyMatch(d -> d.contains(o) || o.contains(d)));
  }

  private static List<Edit> numbers(String text) {
    List<Edit> edits = new ArrayList<>();
    for (DocumentNumber number : DocumentNumberLexer.scan(text)) {
      String written = number.written();
      int at = written.lastIndexOf('号');
      if (at > 0) {
        edits.add(new Edit(number.span(), written.substring(0, at) + "7" + written.substring(at)));
      }
    }
    int marker = text.indexOf('[');
    if (marker > 0) {
      edits.add(new Edit(new Span(marker, marker), "（国办发〔2031〕77号）"));
      edits.add(new Edit(new Span(marker, marker), "，依据为建城规〔2019〕103号文件"));
    }
    return edits;
  }

  private List<Edit> negations(String text) {
    List<Edit> edits = new ArrayList<>();
    String[] words = NEGATIONS.split(" ");
    for (Word word : Segmenter.words(text)) {
      boolean verb = word.is("v") && !word.is("vn") && !word.is("vd") && word.text().length() > 1;
      Span at = new Span(word.span().start(), word.span().start());
      if (verb && STAYING.indexOf(word.text().charAt(0)) < 0 && isFree(text, at.start())) {
        edits.add(new Edit(at, words[random.nextInt(words.length)]));
      } else if (word.text().equals("是") && word.is("v")) {
        edits.add(new Edit(word.span(), "不是"));
      } else if (List.of("没有", "未", "不", "无需", "不再", "不得", "无法").contains(word.text())
          && isFree(text, word.span().start())) {
        edits.add(new Edit(word.span(), ""));
      }
    }
    return edits;
  }

  /** Whether no title and no quotation is cut. */
  private static boolean isFree(String text, int at) {
    long open = text.substring(0, at).chars().filter(c -> c == '《').count();
    long closed = text.substring(0, at).chars().filter(c -> c == '》').count();
    return open == closed;
  }

  /** Two figures of a sentence that count the same thing change places. */
  private static List<Edit> subjects(String text) {
    List<Edit> edits = new ArrayList<>();
    List<Quantity> figures = QuantityLexer.scan(text);
    for (int i = 0; i < figures.size(); i++) {
      for (int j = i + 1; j < Math.min(figures.size(), i + 4); j++) {
        Quantity one = figures.get(i);
        Quantity other = figures.get(j);
        String between = text.substring(one.span().end(), other.span().start());
        boolean apart = between.codePoints().filter(Character::isLetter).count() >= 2;
        if (apart
            && one.unit().measuresLike(other.unit())
            && !one.equalsValue(other)
            && between.indexOf('\n') < 0
            && between.indexOf('。') < 0) {
          edits.add(
              new Edit(
                  new Span(one.span().start(), other.span().end()),
                  other.written() + between + one.written()));
        }
      }
    }
    return edits;
  }

  /** Something else in the place of a stretch of the text. */
  record Edit(Span span, String planted) {
    String apply(String text) {
      return text.substring(0, span.start()) + planted + text.substring(span.end());
    }
  }
}
