package org.anwen.eval.lock;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anwen.api.Draft;
import org.anwen.api.Quote;
import org.anwen.api.Span;
import org.anwen.ledger.figure.PeriodLexer;
import org.anwen.ledger.figure.Quantity;
import org.anwen.ledger.figure.QuantityLexer;
import org.anwen.ledger.name.TitleLexer;

/**
 * Changes one thing in a true draft. What it makes is not true any more: a change that would stand
 * in what the draft cites is left out. Not thread-safe.
 */
final class Mutator {
  private static final Pattern MARKER = Pattern.compile("\\[(\\d{1,3})\\]");

  private final Random random;
  private final NameEdits names;
  private final SourceEdits elsewhere;
  private final List<Quote> pool;
  private final Function<Quote, String> texts;

  /**
   * @param places names of places of the corpus, as cases write them
   * @param pool what the drafts quote; not empty
   * @param texts the whole text of the case that a quote is of
   */
  Mutator(Random random, List<String> places, List<Quote> pool, Function<Quote, String> texts) {
    this.random = random;
    this.names = new NameEdits(random, places);
    this.pool = List.copyOf(pool);
    this.texts = texts;
    this.elsewhere = new SourceEdits(random, this.pool, texts);
  }

  /** All changes of some kind that one draft takes, in random order. */
  List<Mutant> of(Draft draft, Change change) {
    if (change == Change.MARKER) {
      return markers(draft);
    }
    String text = draft.text();
    List<Edit> edits =
        new ArrayList<>(
            switch (change) {
              case DIGIT -> figures(text).flatMap(FigureEdits::digits).toList();
              case UNIT -> figures(text).flatMap(FigureEdits::units).toList();
              case MAGNITUDE -> figures(text).flatMap(FigureEdits::magnitudes).toList();
              case BOUND -> figures(text).flatMap(FigureEdits::bounds).toList();
              case SUBJECT -> FigureEdits.subjects(text);
              case RANGE -> figures(text).flatMap(FigureEdits::ranges).toList();
              case RATE -> RateEdits.of(text);
              case NUMERAL ->
                  QuantityLexer.scan(text).stream().flatMap(FigureEdits::numerals).toList();
              case DATE -> PeriodLexer.scan(text).stream().flatMap(NameEdits::dates).toList();
              case YEAR -> PeriodLexer.scan(text).stream().flatMap(NameEdits::years).toList();
              case PLACE -> names.places(draft);
              case SWAP -> NameEdits.swaps(text);
              case TITLE -> TitleLexer.scan(text).stream().flatMap(NameEdits::titles).toList();
              case NUMBER -> NameEdits.numbers(text);
              case NEGATION -> WordEdits.negations(text, random);
              case DIRECTION -> WordEdits.directions(text);
              case ORDINAL -> WordEdits.ordinals(text);
              case SCALE -> figures(text).flatMap(FigureEdits::scales).toList();
              case PLAN -> WordEdits.plans(text);
              case AGENCY -> NameEdits.agencies(draft);
              case INVENTED ->
                  WordEdits.inventions(text).stream().filter(e -> !isTold(e, draft)).toList();
              case SPLICE -> elsewhere.splices(draft);
              case BORROWED -> SourceEdits.figures(draft);
              case PERIOD -> SourceEdits.periods(draft);
              case PART -> SourceEdits.parts(text);
              case HEDGE -> ClaimEdits.hedges(text);
              case FREQUENCY -> ClaimEdits.frequencies(text);
              case ACTOR -> ClaimEdits.actors(draft);
              case LEVEL -> ClaimEdits.levels(text);
              case MARKER -> List.of();
            });
    Collections.shuffle(edits, random);
    List<Mutant> mutants = new ArrayList<>();
    for (Edit edit : edits) {
      String changed = edit.apply(text);
      String sentence = Marked.without(Marked.sentence(changed, edit.span().start()));
      String before = Marked.without(Marked.sentence(text, edit.span().start()));
      if (!isTrue(draft, sentence, before)) {
        Draft made = new Draft(changed, draft.quotes(), draft.table(), false);
        mutants.add(new Mutant(change, made, before, sentence, Optional.empty()));
      }
    }
    return mutants;
  }

  /** Whether a case that the draft cites says it, with little between its characters. */
  private boolean isTold(Edit invention, Draft draft) {
    String said =
        invention
            .planted()
            .codePoints()
            .filter(Character::isIdeographic)
            .mapToObj(Character::toString)
            .collect(Collectors.joining(".{0,2}"));
    Pattern told = Pattern.compile(said, Pattern.DOTALL);
    return draft.quotes().stream().anyMatch(q -> told.matcher(texts.apply(q)).find());
  }

  private static boolean isTrue(Draft draft, String sentence, String before) {
    String words = sentence.replaceAll("\\s+", "");
    return words.equals(before.replaceAll("\\s+", ""))
        || Marked.without(draft.text()).replaceAll("\\s+", "").contains(words)
        || plain(Marked.without(draft.text())).contains(plain(sentence))
        || draft.quotes().stream().anyMatch(q -> q.text().replaceAll("\\s+", "").contains(words));
  }

  /** A text with its figures written in one way: 百分之九十六 says what 96% says. */
  private static String plain(String text) {
    StringBuilder plain = new StringBuilder(text);
    for (Quantity quantity : QuantityLexer.scan(text).reversed()) {
      String amount = quantity.baseLow().stripTrailingZeros().toPlainString();
      plain.replace(
          quantity.span().start(),
          quantity.span().end(),
          amount + quantity.unit().name() + quantity.unit().per());
    }
    return plain.toString().replaceAll("\\s+", "");
  }

  /** The span of another case that a marker is made to name. */
  private List<Mutant> markers(Draft draft) {
    List<Mutant> mutants = new ArrayList<>();
    Matcher marker = MARKER.matcher(draft.text());
    while (marker.find()) {
      int n = Integer.parseInt(marker.group(1));
      if (n < 1 || n > draft.quotes().size()) {
        continue;
      }
      String sentence = Marked.sentence(draft.text(), marker.start());
      Set<String> cases = new HashSet<>();
      draft.quotes().forEach(q -> cases.add(q.caseId()));
      Quote wrong = pool.get(random.nextInt(pool.size()));
      if (cases.contains(wrong.caseId())) {
        continue;
      }
      List<Quote> quotes = new ArrayList<>(draft.quotes());
      quotes.add(wrong);
      String changed =
          draft.text().substring(0, marker.start())
              + "["
              + quotes.size()
              + "]"
              + draft.text().substring(marker.end());
      mutants.add(
          new Mutant(
              Change.MARKER,
              new Draft(changed, quotes, draft.table(), false),
              sentence,
              Marked.without(sentence),
              Optional.of(wrong)));
    }
    Collections.shuffle(mutants, random);
    return mutants;
  }

  private static Stream<Quantity> figures(String text) {
    return QuantityLexer.scan(text).stream()
        .filter(q -> q.written().codePoints().anyMatch(Character::isDigit));
  }

  /** Something else in the place of a stretch of the text. */
  record Edit(Span span, String planted) {
    String apply(String text) {
      return text.substring(0, span.start()) + planted + text.substring(span.end());
    }
  }
}
