package org.anwen.reason.derive;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anwen.ledger.CaseRecord;
import org.anwen.ledger.Clause;
import org.anwen.ledger.figure.Dimension;
import org.anwen.question.Expect;
import org.anwen.question.Operation;
import org.anwen.question.Slot;
import org.anwen.reason.figure.CaseFigures;
import org.anwen.reason.figure.Comparables;
import org.anwen.reason.figure.FactReader.Scored;
import org.anwen.reason.figure.Fitting;
import org.anwen.reason.figure.OwnWords;
import org.anwen.reason.reading.Candidate;
import org.anwen.reason.reading.Reading;

/**
 * What is given to each of so many comes to in all: 「评出4个县，分别奖励200万元」, 「建成堆肥房34座，每座20平方米，造价6万元」 for
 * 「一共多少」. The number is the count told before in the same sentence, of the unit or the noun that 每
 * names. Stateless.
 */
public final class HandedOutDeriver implements Deriver {
  private static final Pattern GIVES = Pattern.compile("奖|补|给|投|拨|发|钱|元|列支|安排|支|花|造价|费");
  private static final Pattern EACH =
      Pattern.compile(
          "(分别|各|均|每个|每家|每处)(给予|奖励|奖补|补助|补贴|安排|投入|出资|支持|拨付|奖|补|投)[^，。；]{0,3}\\|"
              + "|每(?<unit>[个家座处所户栋台套间条辆村镇])(?<noun>[\\p{IsHan}]{0,6}?)(给予|奖励|奖补|补助|补贴|安排|投入|投资|出资|支持|拨付|奖|补|投|造价|成本|费用)[^，。；]{0,3}\\|");
  private static final Pattern LEADS = Pattern.compile("^每(?<unit>[个家座处所户栋台套间条辆村镇])");
  private static final int REACH = 1;
  private static final int LEAD = 2;

  /** A sum for each, with the measure word and the noun that it is for each of. */
  private record Each(Scored sum, String unit, String noun, int reach) {}

  @Override
  public Optional<Calculation> derive(Reading reading, Candidate candidate, Slot slot) {
    String text = reading.inquiry().text();
    boolean asked = Operation.isTotal(text) && GIVES.matcher(text).find();
    if (!candidate.anchored() || !asked || slot.expect() == Expect.COUNT) {
      return Optional.empty();
    }
    List<Each> sums =
        CaseFigures.of(candidate.record(), q -> q.unit().dimension() == Dimension.MONEY).stream()
            .filter(f -> !Comparables.quantity(f).isRange() && candidate.speaksOf(f.clause()))
            .flatMap(f -> each(f).stream())
            .toList();
    return asked(reading, candidate, sums).flatMap(HandedOutDeriver::product);
  }

  /** The only sum, or the one whose own words the question uses most. */
  private static Optional<Each> asked(Reading reading, Candidate candidate, List<Each> sums) {
    Fitting fitting = new Fitting(candidate, reading.terms());
    return sums.size() < 2
        ? sums.stream().findFirst()
        : sums.stream()
            .filter(s -> fitting.own(s.sum().fact()) > 0)
            .max(Comparator.comparingDouble(s -> fitting.own(s.sum().fact())));
  }

  private static Optional<Each> each(Scored figure) {
    if (!Comparables.quantity(figure).unit().per().isEmpty()) {
      return Optional.empty();
    }
    Matcher each = EACH.matcher(OwnWords.of(figure.record(), figure.fact()));
    if (each.find()) {
      String unit = each.group("unit");
      return Optional.of(
          new Each(
              figure, unit == null ? "" : unit, unit == null ? "" : each.group("noun"), REACH));
    }
    return lead(figure).map(unit -> new Each(figure, unit, "", LEAD + 1));
  }

  /** The measure word after 每 that a clause shortly before in the sentence begins with. */
  private static Optional<String> lead(Scored figure) {
    CaseRecord record = figure.record();
    for (int i = figure.fact().clause(); i >= Math.max(0, figure.fact().clause() - LEAD); i--) {
      Clause clause = record.clauses().get(i);
      Matcher leads = LEADS.matcher(clause.text());
      if (clause.sentence() == figure.clause().sentence() && leads.find()) {
        return Optional.of(leads.group("unit"));
      }
    }
    return Optional.empty();
  }

  private static Optional<Calculation> product(Each each) {
    return CaseFigures.before(each.sum(), f -> counts(f, each))
        .map(
            number ->
                new Calculation(
                    List.of(each.sum(), number),
                    Working.product(
                        Comparables.quantity(each.sum()),
                        Comparables.quantity(number).low(),
                        Amounts.plain(Comparables.quantity(number)).format())));
  }

  private static boolean counts(Scored number, Each each) {
    String unit = Comparables.quantity(number).unit().name();
    String own = OwnWords.of(number.record(), number.fact());
    boolean named =
        each.unit().isEmpty()
            || (each.noun().isEmpty() ? unit.equals(each.unit()) : own.contains(each.noun()));
    return named
        && Comparables.quantity(number).unit().dimension() == Dimension.COUNT
        && each.sum().clause().index() - number.clause().index() <= each.reach();
  }
}
