package org.anwen.reason.derive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.anwen.ledger.figure.Dimension;
import org.anwen.ledger.figure.Quantity;
import org.anwen.question.Operation;
import org.anwen.question.Slot;
import org.anwen.question.Term;
import org.anwen.reason.figure.CaseFigures;
import org.anwen.reason.figure.Comparables;
import org.anwen.reason.figure.FactReader;
import org.anwen.reason.figure.FactReader.Scored;
import org.anwen.reason.figure.Fitting;
import org.anwen.reason.figure.OwnWords;
import org.anwen.reason.reading.Candidate;
import org.anwen.reason.reading.Coverage;
import org.anwen.reason.reading.Reading;
import org.anwen.reason.reading.Sides;

/**
 * Sets two figures of one case in relation, each found by the words of its own side of the
 * question. Each side must be carried by a word that the other lacks. Stateless.
 */
public final class PairDeriver implements Deriver {
  private static final double LEAST = 0.5;
  private static final double OWN = 0.3;
  private static final double TOGETHER = 0.15;
  private static final double NEAR = 0.08;
  private static final double INSIDE = 0.3;
  private static final int TRIED = 5;

  /** A side that is several things itself has no one figure. */
  private static final Pattern SEVERAL = Pattern.compile("[两三四五六七八九几多各](个|处|家|所|座|项|地)|、");

  /** A figure that says how far another has changed is set against none. */
  private static final Pattern CHANGE =
      Pattern.compile("[比较][^|，]{1,8}?(?:多|少|高|低|增加|增长|提高|上升|减少|下降|降低)[^|，]{0,3}\\|");

  /** The share of several things together is not that of one. */
  private static final Pattern SEVERAL_TOGETHER = Pattern.compile("合起来|加起来|合计|加一[起块]|一共|总共");

  private static final Pattern PLAN = Pattern.compile("计划|申请|拟|批复|下达|目标|预计|规划|核定|额度|应");
  private static final Pattern DONE = Pattern.compile("已|实际|完成|到位|发行|兑现|落实|建成");

  @Override
  public Optional<Calculation> derive(Reading reading, Candidate candidate, Slot slot) {
    Operation operation = Operation.of(reading.inquiry().text());
    return Sides.of(reading.inquiry().topic(), operation)
        .filter(s -> operation != Operation.SHARE || !SEVERAL_TOGETHER.matcher(s.left()).find())
        .flatMap(sides -> pair(reading, candidate, slot, sides, operation))
        .or(() -> prices(candidate, slot, operation))
        .flatMap(
            p ->
                Working.of(operation, p.stream().map(Comparables::quantity).toList())
                    .map(w -> new Calculation(p, w)));
  }

  /** What is bought and sold, where one sentence tells the only two prices of what is asked. */
  private static Optional<List<Scored>> prices(
      Candidate candidate, Slot slot, Operation operation) {
    if (operation != Operation.DIFFERENCE || !candidate.anchored() || slot.per().length() < 2) {
      return Optional.empty();
    }
    List<Scored> prices =
        CaseFigures.of(candidate.record(), q -> !q.isRange()).stream()
            .filter(f -> CaseFigures.isMoney(f) && candidate.speaksOf(f.clause()))
            .filter(f -> Comparables.quantity(f).unit().per().equals(slot.per()))
            .toList();
    return prices.size() == 2
            && prices.getFirst().clause().sentence() == prices.getLast().clause().sentence()
        ? Optional.of(prices)
        : Optional.empty();
  }

  private static Optional<List<Scored>> pair(
      Reading reading, Candidate candidate, Slot slot, Sides sides, Operation operation) {
    if (operation == Operation.SUM
        && (SEVERAL.matcher(sides.left()).find() || SEVERAL.matcher(sides.right()).find())) {
      return Optional.empty();
    }
    List<Term> right = side(reading.terms(), sides.right(), sides.left());
    List<Term> before = side(reading.terms(), sides.left(), sides.right());
    List<Term> left = head(before, sides.left(), right.size());
    FactReader reader = new FactReader(reading.inquiry());
    Coverage coverage = new Coverage(candidate.record(), reading.terms());
    Predicate<Scored> rowAsked =
        f -> reader.isOfRowAsked(coverage, f.clause()) && reader.isOfYearNamed(f);
    Fitting context =
        new Fitting(candidate, before.stream().filter(t -> !left.contains(t)).toList());
    List<Integer> years = reading.inquiry().years();
    List<Scored> lefts = ofYears(ranked(candidate, left, slot, operation, context), years);
    List<Scored> rights = ofYears(ranked(candidate, right, slot, operation, context), years);
    List<Scored> best = null;
    double most = 0;
    for (Scored a : lefts.stream().filter(rowAsked).toList()) {
      for (Scored b : rights.stream().filter(rowAsked).toList()) {
        boolean inside = operation == Operation.SHARE && CaseFigures.between(b, a).contains("其中");
        double score = a.score() + b.score() + closeness(a, b) + (inside ? INSIDE : 0);
        if (score > most && fit(a, b, operation)) {
          best = List.of(a, b);
          most = score;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  /** Those that are of no other year than the one asked about. */
  private static List<Scored> ofYears(List<Scored> figures, List<Integer> years) {
    return years.size() != 1
        ? figures
        : figures.stream()
            .filter(f -> f.fact().years().isEmpty() || f.fact().years().containsAll(years))
            .toList();
  }

  /** The words of one side that the other lacks. */
  private static List<Term> side(List<Term> terms, String own, String other) {
    List<Term> side = new ArrayList<>();
    for (Term term : terms) {
      if (own.contains(term.text()) && !other.contains(term.text())) {
        side.add(term);
      }
    }
    return side;
  }

  /** As many words before 和 as follow it: what stands before them is said of both sides. */
  private static List<Term> head(List<Term> terms, String side, int size) {
    return terms.stream()
        .sorted(Comparator.comparingInt(t -> -side.lastIndexOf(t.text())))
        .limit(Math.max(1, size))
        .toList();
  }

  private static List<Scored> ranked(
      Candidate candidate, List<Term> terms, Slot slot, Operation operation, Fitting context) {
    if (terms.isEmpty()) {
      return List.of();
    }
    Fitting fitting = new Fitting(candidate, terms);
    List<Scored> ranked = new ArrayList<>();
    for (Scored figure : CaseFigures.of(candidate.record(), q -> admits(q, operation))) {
      boolean asked =
          operation == Operation.SHARE
              || operation == Operation.TIMES
              || FactReader.fits(figure.fact(), slot);
      double own = fitting.own(figure.fact());
      double score = fitting.of(figure.fact());
      if (asked
          && !isChange(figure, operation)
          && own >= OWN
          && score >= LEAST
          && fitting.inPlace(figure.fact())) {
        double around = context.of(figure.fact()) + context.own(figure.fact());
        ranked.add(new Scored(figure.record(), figure.fact(), score + own / 2 + around, own));
      }
    }
    ranked.sort(Comparator.comparingDouble(Scored::score).reversed());
    return ranked.stream().limit(TRIED).toList();
  }

  private static boolean isChange(Scored figure, Operation operation) {
    return operation == Operation.DIFFERENCE
        && CHANGE.matcher(OwnWords.of(figure.record(), figure.fact())).find();
  }

  private static boolean admits(Quantity quantity, Operation operation) {
    boolean share = CaseFigures.isShare(quantity);
    boolean ratio = quantity.unit().dimension() == Dimension.RATIO;
    boolean shareFits = operation == Operation.DIFFERENCE || operation == Operation.TIMES;
    return !ratio && !quantity.isRange() && (!share || shareFits);
  }

  private static boolean fit(Scored a, Scored b, Operation operation) {
    Quantity left = Comparables.quantity(a);
    Quantity right = Comparables.quantity(b);
    boolean comparable = !a.fact().equals(b.fact()) && left.comparable(right);
    return switch (operation) {
      case SHARE -> comparable && left.baseHigh().compareTo(right.baseLow()) < 0;
      case SUM -> comparable && !isPart(a, b) && !isPart(b, a);
      default -> comparable;
    };
  }

  /** Whether the second figure is said to be a part of the first, or the result of it as a plan. */
  private static boolean isPart(Scored whole, Scored part) {
    boolean planned = PLAN.matcher(OwnWords.of(whole.record(), whole.fact())).find();
    if (planned && DONE.matcher(OwnWords.of(part.record(), part.fact())).find()) {
      return true;
    }
    String between = CaseFigures.between(whole, part);
    return between.startsWith("（其中") || (between.length() < 12 && between.contains("其中"));
  }

  private static double closeness(Scored a, Scored b) {
    int sentences = Math.abs(a.clause().sentence() - b.clause().sentence());
    return sentences == 0 ? TOGETHER : sentences == 1 ? NEAR : 0;
  }
}
