package org.anwen.reason.figure;

import java.util.Optional;
import java.util.regex.Pattern;
import org.anwen.ledger.CaseRecord;
import org.anwen.ledger.Clause;
import org.anwen.ledger.Fact;
import org.anwen.ledger.figure.Dimension;
import org.anwen.reason.figure.FactReader.Scored;
import org.anwen.text.Folding;

/**
 * The words of a clause that belong to one of its figures: those since the figure before, and those
 * up to the next. Stateless.
 */
public final class OwnWords {
  private static final Pattern LISTED = Pattern.compile("[、和与，,及]");

  private OwnWords() {}

  /** The folded words, those before the figure and those after parted by a bar. */
  public static String of(CaseRecord record, Fact fact) {
    Clause clause = record.clause(fact);
    if (clause.cell().isPresent()) {
      return Folding.of(
          clause.cell().get().rowHead() + clause.cell().get().columnHead() + "|" + fact.written());
    }
    String text = record.source().text();
    int start = clause.span().start();
    int end = clause.span().end();
    boolean follows = false;
    for (Fact other : record.facts()) {
      if (other.clause() != fact.clause() || other.quantity().isEmpty()) {
        continue;
      }
      if (other.span().end() <= fact.span().start() && other.span().end() > start) {
        start = other.span().end();
        follows = counts(other);
      }
      if (other.span().start() >= fact.span().end()) {
        end = Math.min(end, other.span().start());
      }
    }
    String before = text.substring(start, Math.max(start, fact.span().start()));
    String after = text.substring(Math.min(end, fact.span().end()), end);
    boolean others = follows && counts(fact) && before.matches("[\\p{IsHan}]{0,6}");
    return Folding.of((others ? "" : before) + "|" + upToBracket(after));
  }

  /**
   * The own words, and where a figure only follows another in an enumeration, 、 between, that
   * one's, too: 4120万元 of 「基金补偿86笔、4120万元」.
   */
  public static String withListed(Scored figure) {
    String own = of(figure.record(), figure.fact());
    return listedAfter(figure)
        .map(f -> of(f.record(), f.fact()).replace('|', ' ') + own)
        .orElse(own);
  }

  /** The figure that another one follows with nothing but 、 between. */
  public static Optional<Scored> listedAfter(Scored figure) {
    return CaseFigures.before(figure, f -> figure.clause().cell().isEmpty())
        .filter(f -> LISTED.matcher(CaseFigures.between(f, figure)).matches());
  }

  /** Of a figure's own words those before it. */
  public static String before(String own) {
    return own.substring(0, own.indexOf('|'));
  }

  private static boolean counts(Fact fact) {
    return fact.quantity().filter(q -> q.unit().dimension() == Dimension.COUNT).isPresent();
  }

  private static String upToBracket(String words) {
    for (int i = 0; i < words.length(); i++) {
      if ("（(".indexOf(words.charAt(i)) >= 0) {
        return words.substring(0, i);
      }
    }
    return words;
  }
}
