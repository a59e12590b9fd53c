package org.anwen.reason;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.anwen.ledger.Dimension;
import org.anwen.question.Expect;
import org.anwen.question.Slot;
import org.anwen.reason.FactReader.Scored;

/**
 * What is given to each of so many comes to in all: 「评出4个县，分别奖励200万元」 for 「一共奖出去多少」. The number is
 * the count told just before in the same sentence. Stateless.
 */
final class HandedOutDeriver implements Deriver {
  private static final Pattern ALL = Pattern.compile("一共|总共|共计|合计|总数|总计|总额|加起来");
  private static final Pattern GIVES = Pattern.compile("奖|补|给|投|拨|发|钱|元|列支|安排|支");
  private static final Pattern EACH =
      Pattern.compile("(分别|各|均|每个|每家|每处)(给予|奖励|奖补|补助|补贴|安排|投入|出资|支持|拨付|奖|补|投)[^，。；]{0,3}\\|");
  private static final int REACH = 1;

  @Override
  public Optional<Calculation> derive(Reading reading, Candidate candidate, Slot slot) {
    String text = reading.inquiry().text();
    boolean asked = ALL.matcher(text).find() && GIVES.matcher(text).find();
    if (!candidate.anchored() || !asked || slot.expect() == Expect.COUNT) {
      return Optional.empty();
    }
    List<Scored> sums =
        CaseFigures.of(candidate.record(), q -> q.unit().dimension() == Dimension.MONEY).stream()
            .filter(f -> !Comparables.quantity(f).isRange() && candidate.speaksOf(f.clause()))
            .filter(f -> EACH.matcher(OwnWords.of(f.record(), f.fact())).find())
            .toList();
    if (sums.size() != 1) {
      return Optional.empty();
    }
    Scored sum = sums.getFirst();
    return CaseFigures.before(sum, f -> isCount(f) && isClose(f, sum))
        .map(
            number ->
                new Calculation(
                    List.of(sum, number),
                    Working.product(
                        Comparables.quantity(sum),
                        Comparables.quantity(number).low(),
                        Amounts.plain(Comparables.quantity(number)).format())));
  }

  private static boolean isCount(Scored figure) {
    return Comparables.quantity(figure).unit().dimension() == Dimension.COUNT;
  }

  private static boolean isClose(Scored number, Scored sum) {
    return sum.clause().index() - number.clause().index() <= REACH;
  }
}
