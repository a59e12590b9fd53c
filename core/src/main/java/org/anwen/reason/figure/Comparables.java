package org.anwen.reason.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.anwen.ledger.Fact;
import org.anwen.ledger.figure.Dimension;
import org.anwen.ledger.figure.Quantity;
import org.anwen.ledger.figure.Unit;
import org.anwen.question.Slot;
import org.anwen.reason.figure.FactReader.Scored;
import org.anwen.reason.reading.Candidate;
import org.anwen.reason.reading.Coverage;
import org.anwen.reason.reading.Reading;

/** Figures of several cases that measure the same, for ranking and adding. Stateless. */
public final class Comparables {
  private static final Pattern LOSS = Pattern.compile("亏|赤字|倒贴");
  private static final double OWN = 0.3;

  private Comparables() {}

  /**
   * For each case the figure that best answers, where its clause covers at least {@code least} of
   * the words.
   */
  static List<Scored> perCase(Reading reading, Slot slot, double least) {
    return perCase(reading, slot, least, f -> true);
  }

  /** The same, of the figures that a condition admits. */
  static List<Scored> perCase(Reading reading, Slot slot, double least, Predicate<Scored> admits) {
    FactReader reader = new FactReader(reading.inquiry());
    List<Scored> facts = new ArrayList<>();
    for (Candidate candidate : reading.candidates()) {
      Coverage coverage = new Coverage(candidate.record(), slot.terms());
      Predicate<Scored> measures =
          f ->
              coverage.within(f.clause()) >= least
                  && coverage.own(f.clause()) >= OWN
                  && reader.ofYearAsked(f.record(), f.fact());
      reader.best(coverage, slot, candidate.fit(), measures.and(admits)).ifPresent(facts::add);
    }
    return facts;
  }

  /**
   * For each case the figure that best answers, all of one measure: the measure is what most cases'
   * best figures have, and a case whose best is of another measure gives its best of this one.
   */
  public static List<Scored> perCaseOfOneMeasure(Reading reading, Slot slot, double least) {
    List<Scored> best = ofOneMeasure(perCase(reading, slot, least));
    if (best.isEmpty()) {
      return best;
    }
    Quantity measure = quantity(best.getFirst());
    return perCase(
        reading,
        slot,
        least,
        f -> f.fact().quantity().filter(q -> q.comparable(measure)).isPresent());
  }

  /** For each case the largest figure that answers one of several wordings of a measure. */
  public static List<Scored> perCaseOfEither(Reading reading, List<Slot> slots, double least) {
    Map<Integer, Scored> best = new LinkedHashMap<>();
    List<Scored> all = new ArrayList<>();
    slots.forEach(slot -> all.addAll(perCase(reading, slot, least)));
    for (Scored fact : ofOneMeasure(all)) {
      best.merge(
          fact.record().ordinal(), fact, (a, b) -> value(a).compareTo(value(b)) >= 0 ? a : b);
    }
    return List.copyOf(best.values());
  }

  /** The largest group of figures that can be compared with each other. */
  static List<Scored> ofOneMeasure(List<Scored> facts) {
    Map<Scored, List<Scored>> groups = new LinkedHashMap<>();
    for (Scored scored : facts) {
      if (scored.fact().quantity().isEmpty()) {
        continue;
      }
      Scored head =
          groups.keySet().stream()
              .filter(h -> quantity(h).comparable(quantity(scored)))
              .findFirst()
              .orElse(scored);
      groups.computeIfAbsent(head, h -> new ArrayList<>()).add(scored);
    }
    return groups.values().stream().max(Comparator.comparingInt(List::size)).orElse(List.of());
  }

  /** A figure with those handed out beside it, by 分别, to other years. */
  public static List<Scored> withPeers(Scored scored) {
    List<Scored> peers = new ArrayList<>();
    for (Fact fact : scored.record().facts()) {
      boolean peer =
          fact.clause() == scored.fact().clause()
              && fact.quantity().filter(q -> q.comparable(quantity(scored))).isPresent()
              && !fact.years().isEmpty()
              && !scored.fact().years().isEmpty()
              && !fact.years().equals(scored.fact().years());
      if (peer || fact.equals(scored.fact())) {
        peers.add(new Scored(scored.record(), fact, scored.score(), scored.focus()));
      }
    }
    return peers;
  }

  /** The figures, each once. */
  public static List<Scored> distinct(List<Scored> facts) {
    List<Scored> distinct = new ArrayList<>();
    for (Scored scored : facts) {
      if (scored.fact().quantity().isPresent()
          && distinct.stream()
              .noneMatch(
                  d ->
                      d.record().ordinal() == scored.record().ordinal()
                          && d.fact().equals(scored.fact()))) {
        distinct.add(scored);
      }
    }
    return distinct;
  }

  public static Quantity quantity(Scored scored) {
    return scored.fact().quantity().orElseThrow();
  }

  public static BigDecimal value(Scored scored) {
    return quantity(scored).baseHigh();
  }

  /** Whether all are losses or none is: 亏损146万元 and 盈利32万元 come to no sum. */
  public static boolean areOfOneSign(List<Scored> row) {
    long losses =
        row.stream().filter(f -> LOSS.matcher(OwnWords.of(f.record(), f.fact())).find()).count();
    return losses == 0 || losses == row.size();
  }

  /** 76处 and 863个 count no like things. */
  public static boolean areCountedAlike(List<Quantity> figures) {
    Unit first = figures.getFirst().unit();
    return first.dimension() != Dimension.COUNT
        || figures.stream()
            .map(q -> q.unit().name())
            .allMatch(n -> n.equals(first.name()) || Unit.ofOneClass(n, first.name()));
  }
}
