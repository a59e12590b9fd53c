package org.anwen.eval.lock;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anwen.api.Draft;
import org.anwen.api.Quote;
import org.anwen.api.Span;
import org.anwen.eval.lock.Mutator.Edit;
import org.anwen.ledger.figure.Period;
import org.anwen.ledger.figure.PeriodLexer;
import org.anwen.ledger.figure.Quantity;
import org.anwen.ledger.figure.QuantityLexer;

/** The single changes that take something from elsewhere in the material. Not thread-safe. */
final class SourceEdits {
  private static final Pattern CLAUSE =
      Pattern.compile("(?<![^，；。：！？\\n（）])[^，；。：！？\\s\\[\\]（）()]{6,40}(?=[，；。：！？\\n\\[（）])");
  private static final Pattern WHOLE =
      Pattern.compile("([^，；。\\n\\[]*)[，（(](?:其中|当中)[：:，]?([^，；。、\\n\\[]*)[^；。\\n\\[]*");
  private static final int TRIES = 6;

  private final Random random;
  private final List<Quote> pool;
  private final Function<Quote, String> texts;

  /**
   * @param texts the whole text of the case that a quote is of
   */
  SourceEdits(Random random, List<Quote> pool, Function<Quote, String> texts) {
    this.random = random;
    this.pool = pool;
    this.texts = texts;
  }

  /** A clause of another case in the place of one of the draft, or after its last. */
  List<Edit> splices(Draft draft) {
    Set<String> cases = new HashSet<>();
    draft.quotes().forEach(q -> cases.add(q.caseId()));
    List<Edit> edits = new ArrayList<>();
    for (int i = 0; i < TRIES; i++) {
      Quote other = pool.get(random.nextInt(pool.size()));
      List<Span> theirs = clauses(other.text());
      List<Span> ours = clauses(draft.text());
      if (cases.contains(other.caseId()) || theirs.isEmpty() || ours.isEmpty()) {
        continue;
      }
      Span clause = theirs.get(random.nextInt(theirs.size()));
      String words = other.text().substring(clause.start(), clause.end());
      String bare = words.replaceAll("\\s+", "");
      if (draft.quotes().stream().noneMatch(q -> isIn(bare, q)) && !mayBeTrue(words, draft)) {
        Span at = ours.get(random.nextInt(ours.size()));
        edits.add(new Edit(new Span(at.end(), at.end()), "，" + words));
        if (isBesideAnother(draft.text(), at)) {
          edits.add(new Edit(at, words));
        }
      }
    }
    return edits;
  }

  /**
   * Whether a sentence has another clause than the one at a place, so that it stays partly its own.
   */
  private static boolean isBesideAnother(String text, Span clause) {
    String sentence = Marked.sentence(text, clause.start());
    return CLAUSE.matcher(sentence).results().count() > 1;
  }

  /** Whether the figures of a clause are all figures of the draft, so that it may be true of it. */
  private static boolean mayBeTrue(String clause, Draft draft) {
    List<Quantity> figures = QuantityLexer.scan(clause);
    List<Quantity> known =
        draft.quotes().stream().flatMap(q -> QuantityLexer.scan(q.text()).stream()).toList();
    return !figures.isEmpty()
        && figures.stream().allMatch(figure -> known.stream().anyMatch(figure::matches));
  }

  private boolean isIn(String bare, Quote quote) {
    return texts.apply(quote).replaceAll("\\s+", "").contains(bare);
  }

  private static List<Span> clauses(String text) {
    return CLAUSE.matcher(text).results().map(m -> new Span(m.start(), m.end())).toList();
  }

  /** A figure for another one of the same sort that the draft or its quotes state. */
  static List<Edit> figures(Draft draft) {
    List<Quantity> known = new ArrayList<>(QuantityLexer.scan(draft.text()));
    draft.quotes().forEach(q -> known.addAll(QuantityLexer.scan(q.text())));
    List<Edit> edits = new ArrayList<>();
    for (Quantity figure : QuantityLexer.scan(draft.text())) {
      for (Quantity other : known) {
        if (other.unit().measuresLike(figure.unit())
            && !other.unit().name().isEmpty()
            && !other.matches(figure)
            && !other.roundsTo(figure)
            && !figure.roundsTo(other)
            && !draft.text().contains(other.written())) {
          edits.add(new Edit(figure.span(), other.written()));
        }
      }
    }
    return edits;
  }

  /** A year or day for another one that the draft or its quotes name. */
  static List<Edit> periods(Draft draft) {
    List<Period> known = new ArrayList<>(PeriodLexer.scan(draft.text()));
    draft.quotes().forEach(q -> known.addAll(PeriodLexer.scan(q.text())));
    List<Edit> edits = new ArrayList<>();
    for (Period period : PeriodLexer.scan(draft.text())) {
      for (Period other : known) {
        boolean alike = other.kind() == period.kind() && other.year().isPresent();
        if (alike
            && period.year().isPresent()
            && !other.contains(period)
            && !period.contains(other)) {
          edits.add(new Edit(period.span(), other.written()));
        }
      }
    }
    return edits;
  }

  /** The figure of a part, said after 其中, in the place of that of the whole. */
  static List<Edit> parts(String text) {
    List<Edit> edits = new ArrayList<>();
    Matcher whole = WHOLE.matcher(text);
    while (whole.find()) {
      List<Quantity> of = QuantityLexer.scan(whole.group(1));
      for (Quantity part : QuantityLexer.scan(whole.group(2))) {
        if (!of.isEmpty()
            && of.getLast().unit().measuresLike(part.unit())
            && !of.getLast().matches(part)) {
          Span last = of.getLast().span();
          edits.add(
              new Edit(
                  new Span(whole.start(), whole.end()),
                  whole.group(1).substring(0, last.start())
                      + part.written()
                      + whole.group(1).substring(last.end())));
        }
      }
    }
    return edits;
  }
}
