package org.anwen.reason.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.anwen.api.Inquiry;
import org.anwen.ledger.CaseRecord;
import org.anwen.ledger.Clause;
import org.anwen.ledger.Fact;
import org.anwen.ledger.TableCell;
import org.anwen.ledger.figure.Dimension;
import org.anwen.ledger.figure.Quantity;
import org.anwen.ledger.figure.Unit;
import org.anwen.question.Claims;
import org.anwen.question.Expect;
import org.anwen.question.Slot;
import org.anwen.question.SlotReader;
import org.anwen.reason.reading.Coverage;
import org.anwen.reason.reading.Elided;
import org.anwen.reason.reading.PlaceFit;

/**
 * Chooses, among the facts of a case, the one that a part of a question asks for: of the type
 * asked, in the clause that best covers the question's words, of the year and the place asked.
 * Stateless.
 */
public final class FactReader {
  private static final double FOCUS = 0.5;
  private static final double UNIT = 0.3;
  private static final double NEAR = 0.2;
  private static final double YEAR = 0.25;
  private static final double OTHER_YEAR = 0.4;
  private static final double TOTAL = 0.05;
  private static final double RATIO = 0.5;
  private static final double PAST = 0.3;
  private static final double UNCOUNTED = 0.3;
  private static final double STATED = 0.3;
  private static final double ROW = 0.45;
  private static final double LABEL = 0.3;
  private static final double BEGINS = 0.45;
  private static final Pattern ASKS_BEGINNING =
      Pattern.compile("[从自打由](?:哪|什么时候|何时|几几)|开始|起步|起头|启动|起的?[？?]?$");
  private static final Pattern BEGINNING = Pattern.compile("[自从]\\||\\|(?:起|以来|开始|启动|率先)");
  private static final int NAME = 3;

  private static final Pattern SHARED = Pattern.compile("比|怎么分|分担|分摊|配套");
  private static final Pattern OF_WHOLE = Pattern.compile("全[省市州县区旗](?!域)[^|]*\\|");

  private final Inquiry inquiry;
  private final RowAsked rows;
  private final List<Quantity> stated;
  private final PartAsked parts;

  public FactReader(Inquiry inquiry) {
    this(inquiry, Claims.of(inquiry.topic()));
  }

  private FactReader(Inquiry inquiry, List<Quantity> stated) {
    this.inquiry = inquiry;
    this.rows = new RowAsked(inquiry);
    this.stated = stated;
    this.parts = new PartAsked(inquiry);
  }

  /** A reader that checks what a question states, and so takes none of it for known. */
  public static FactReader ofClaims(Inquiry inquiry) {
    return new FactReader(inquiry, List.of());
  }

  /** A fact and how well it answers. */
  public record Scored(CaseRecord record, Fact fact, double score, double focus) {
    public Clause clause() {
      return record.clause(fact);
    }
  }

  /** The best fact of a case for one thing asked; empty when the case has none of its type. */
  Optional<Scored> best(Coverage coverage, Slot slot, PlaceFit fit, Predicate<Scored> admits) {
    return ranked(coverage, slot, fit, admits).stream().findFirst();
  }

  /** The facts of a case that may be the one asked for, the best first. */
  public List<Scored> ranked(Coverage coverage, Slot slot, PlaceFit fit, Predicate<Scored> admits) {
    List<Scored> ranked = new ArrayList<>();
    CaseRecord record = coverage.record();
    for (Fact fact : record.facts()) {
      if (!fits(fact, slot)
          || CountedThing.isOfOtherKind(record, fact, slot)
          || isStated(fact)
          || isOfOtherDoer(record, fact, slot)
          || !Measured.fits(record, fact, slot)
          || isOfOther(record, fact)
          || !ForEach.mayBe(record, fact, slot)
          || isOfWhole(record, fact, fit)
          || !rows.holds(coverage, record.clause(fact))) {
        continue;
      }
      Scored scored = score(coverage, fact, fit, slot);
      if (admits.test(scored)) {
        ranked.add(scored);
      }
    }
    ranked.sort(Comparator.comparingDouble(Scored::score).reversed());
    return ranked;
  }

  /**
   * Whether a fact is of the years asked, if any: all its own years are among them; a fact without
   * a year counts when its case or headings name one of them.
   */
  public boolean ofYearAsked(CaseRecord record, Fact fact) {
    if (inquiry.years().isEmpty() || fact.type() == Fact.Type.PERIOD) {
      return true;
    }
    if (!fact.years().isEmpty()) {
      return inquiry.years().containsAll(fact.years());
    }
    if (Elided.isPartedBy(record, fact, inquiry.years())) {
      return false;
    }
    return inquiry.years().stream()
        .anyMatch(
            year ->
                record.heading().contains(year + "年")
                    || record.facts().stream()
                        .anyMatch(f -> f.type() == Fact.Type.PERIOD && f.years().contains(year)));
  }

  /**
   * Whether it is asked who holds an office, or does something, of which the case speaks elsewhere.
   */
  private static boolean isOfOtherDoer(CaseRecord record, Fact fact, Slot slot) {
    if (slot.expect() != Expect.ORGANIZATION) {
      return false;
    }
    Clause clause = record.clause(fact);
    String verb = Doer.verb(slot.text());
    return (Doer.asksOffice(slot.text()) && !Doer.isHeld(clause, slot.text()))
        || Doer.isOfPartUnknown(slot.text(), record.source().text())
        || (!verb.isEmpty() && !Doer.isSaid(record, clause, verb) && Doer.isDone(record, verb));
  }

  /** How well one fact of a case answers. */
  public Scored score(Coverage coverage, Fact fact, PlaceFit fit, Slot slot) {
    Clause clause = coverage.record().clause(fact);
    double focus = focus(coverage, clause);
    double place = parts.isOfPlace(coverage.record(), fact) ? 1 : fit.of(clause);
    double score =
        place
            * (coverage.of(clause)
                + FOCUS * focus
                + (unitFits(fact, slot) ? UNIT : 0)
                + ForEach.score(coverage.record(), fact, slot)
                + NEAR * nearness(coverage, fact, clause)
                + year(fact)
                + StateWords.score(coverage.record(), fact, slot.text())
                + PayerWords.score(coverage.record(), fact, slot.text())
                + SiblingWords.score(coverage.record(), fact, slot.terms())
                + (isLikelySum(fact, slot) ? UNIT : 0)
                + (isBeginning(coverage.record(), fact, slot) ? BEGINS : 0)
                + (rows.names(coverage, clause, unitFits(fact, slot)) ? ROW : 0)
                + (isBesideStated(coverage.record(), clause) ? STATED : 0)
                + (!fact.label().isEmpty() && isNamed(fact.label()) ? LABEL : 0)
                + parts.score(coverage.record(), fact, slot)
                + Columns.score(coverage.record(), fact, slot)
                + Superlative.score(coverage.record(), fact, slot.text())
                - (parts.isOfPlace(coverage.record(), fact)
                        || CountedThing.names(coverage.record(), fact, slot)
                    ? 0
                    : UNCOUNTED)
                - (isRatioForMoney(fact, slot) ? RATIO : 0)
                - (isPast(coverage.record(), fact, slot) ? PAST : 0)
                - (isTotal(clause) ? TOTAL : 0));
    return new Scored(coverage.record(), fact, score, focus);
  }

  /** Whether a time is said to be the beginning that a question asks for: 自2020年起. */
  private static boolean isBeginning(CaseRecord record, Fact fact, Slot slot) {
    if (slot.expect() != Expect.DATE || !ASKS_BEGINNING.matcher(slot.text()).find()) {
      return false;
    }
    String text = record.source().text();
    int start = fact.span().start();
    String around =
        text.substring(Math.max(0, start - 1), start)
            + "|"
            + text.substring(fact.span().end(), Math.min(text.length(), fact.span().end() + 3));
    return BEGINNING.matcher(around).find();
  }

  /** Whether a clause speaks of another place that bears the name of one asked about. */
  public boolean isOfNamesake(Clause clause, PlaceFit fit) {
    String label = clause.scope().label();
    return label.length() >= NAME
        && fit.of(clause) < 1
        && inquiry.places().stream()
            .anyMatch(
                p ->
                    p.length() > NAME
                        && !label.contains(p)
                        && label.endsWith(p.substring(p.length() - NAME)));
  }

  /** Whether a figure is what falls to a place asked about, told by the place's name alone. */
  public boolean isOfPart(Scored figure) {
    return parts.isOfPlace(figure.record(), figure.fact());
  }

  private static boolean isLikelySum(Fact fact, Slot slot) {
    return SlotReader.isLikelyMoney(slot)
        && fact.quantity().filter(q -> q.unit().dimension() == Dimension.MONEY).isPresent();
  }

  private static boolean isTotal(Clause clause) {
    return clause.cell().filter(TableCell::total).isPresent();
  }

  /** Whether a figure is what was, of what the case goes on to say what it is. */
  private boolean isPast(CaseRecord record, Fact fact, Slot slot) {
    return inquiry.years().isEmpty()
        && !StateWords.asksEarlier(slot.text())
        && ComeTo.of(record, fact).isPresent();
  }

  private static boolean isRatioForMoney(Fact fact, Slot slot) {
    boolean sum = slot.expect() == Expect.MONEY || slot.text().contains("多少");
    return sum
        && !SHARED.matcher(slot.text()).find()
        && fact.quantity().filter(q -> q.unit().dimension() == Dimension.RATIO).isPresent();
  }

  /** Whether 分别 hands a figure to another thing than the one that the question names. */
  public boolean isOfOther(CaseRecord record, Fact fact) {
    return !fact.label().isEmpty()
        && !isNamed(fact.label())
        && record.facts().stream()
            .anyMatch(
                f ->
                    record.clause(f).sentence() == record.clause(fact).sentence()
                        && !f.label().isEmpty()
                        && isNamed(f.label()));
  }

  private boolean isNamed(String label) {
    String stem = label.length() > 2 ? label.substring(0, label.length() - 1) : label;
    return inquiry.text().contains(stem);
  }

  /** Whether a clause stands in no row of a table other than the one asked about. */
  public boolean isOfRowAsked(Coverage coverage, Clause clause) {
    return rows.holds(coverage, clause);
  }

  /** Whether a figure is no cell of a year, or one of a year that the question names. */
  public boolean isOfYearNamed(Scored figure) {
    return figure
        .clause()
        .cell()
        .filter(c -> c.row() >= 0 && !c.total() && !c.years().isEmpty())
        .stream()
        .allMatch(c -> inquiry.years().containsAll(c.years()));
  }

  public static boolean fits(Fact fact, Slot slot) {
    return TypeFit.of(fact, slot);
  }

  /** Whether the question itself states a figure: what one knows one does not ask. */
  private boolean isStated(Fact fact) {
    return fact.quantity().isPresent()
        && stated.stream().anyMatch(q -> q.equalsValue(fact.quantity().get()));
  }

  /** Whether a clause holds a figure that the question states, as what is asked depends on it. */
  private boolean isBesideStated(CaseRecord record, Clause clause) {
    return !stated.isEmpty()
        && record.facts().stream().anyMatch(f -> f.clause() == clause.index() && isStated(f));
  }

  /** Whether a figure is said of all of the place that the one asked about lies in. */
  private static boolean isOfWhole(CaseRecord record, Fact fact, PlaceFit fit) {
    Clause clause = record.clause(fact);
    return fit.of(clause) < 1 && OF_WHOLE.matcher(OwnWords.of(record, fact)).find();
  }

  private static double focus(Coverage coverage, Clause clause) {
    double sum = 0;
    double weight = 0;
    for (int t = 0; t < coverage.terms().size(); t++) {
      if (coverage.terms().get(t).focus()) {
        double w = coverage.terms().get(t).weight();
        sum += w * Math.max(coverage.inClause(t, clause), 0.5 * coverage.inSentence(t, clause));
        weight += w;
      }
    }
    return weight == 0 ? 0 : sum / weight;
  }

  /** Whether a figure is counted in the measure word asked with. */
  public static boolean unitFits(Fact fact, Slot slot) {
    return !slot.unit().isEmpty()
        && !CountedThing.isGeneral(slot.unit())
        && fact.quantity()
            .map(q -> q.unit().name())
            .filter(n -> n.startsWith(slot.unit()) || Unit.ofOneClass(n, slot.unit()))
            .isPresent();
  }

  /**
   * How near the question's words stand to the figure in its clause: 1 beside it, 0 when there are
   * none.
   */
  private static double nearness(Coverage coverage, Fact fact, Clause clause) {
    String text = coverage.record().source().text();
    double best = 0;
    for (int t = 0; t < coverage.terms().size(); t++) {
      if (coverage.inClause(t, clause) < 1) {
        continue;
      }
      String word = coverage.terms().get(t).text();
      int at = text.lastIndexOf(word, fact.span().start());
      if (at >= clause.span().start()) {
        int gap = Math.max(0, fact.span().start() - at - word.length());
        best = Math.max(best, 1.0 / (1 + gap / 2.0));
      }
      int after = text.indexOf(word, fact.span().end());
      if (after >= 0 && after + word.length() <= clause.span().end()) {
        best = Math.max(best, 0.9 / (1 + (after - fact.span().end()) / 2.0));
      }
    }
    return best;
  }

  private double year(Fact fact) {
    if (inquiry.years().isEmpty() || fact.type() == Fact.Type.PERIOD) {
      return 0;
    }
    if (fact.years().isEmpty()) {
      return 0;
    }
    return fact.years().stream().anyMatch(inquiry.years()::contains) ? YEAR : -OTHER_YEAR;
  }
}
