package org.anwen.reason.derive;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anwen.ledger.figure.Dimension;
import org.anwen.ledger.figure.Quantity;
import org.anwen.question.Expect;
import org.anwen.question.Slot;
import org.anwen.reason.figure.CaseFigures;
import org.anwen.reason.figure.Comparables;
import org.anwen.reason.figure.Direct;
import org.anwen.reason.figure.FactReader.Scored;
import org.anwen.reason.figure.Fitting;
import org.anwen.reason.figure.OwnWords;
import org.anwen.reason.reading.Candidate;
import org.anwen.reason.reading.Reading;
import org.anwen.text.Folding;

/**
 * Goes back from a figure to the one it is compared with: from 「2023年1860人次，比2022年多420人次」 and
 * 「较上年增加43%」 to the year before. Stateless.
 */
public final class EarlierDeriver implements Deriver {
  private static final Pattern THAN =
      Pattern.compile(
          "(?:比|较)(上一?年度?|去年|前一?年|20\\d\\d年|上年同期|改造前|原来)[^，。|]{0,6}?(多|增加|增长|提高|上升|减少|少|下降|降低)了?[^，。|]{0,3}\\|");
  private static final Pattern NAMED = Pattern.compile("([\\p{IsHan}]{2})[了是有过]?(?:多少|几)");
  private static final Pattern ASKS_BEFORE = Pattern.compile("上一?年|去年|前一?年|原来|原先|之前|改造前");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  @Override
  public Optional<Calculation> derive(Reading reading, Candidate candidate, Slot slot) {
    if (!Direct.isAmount(reading.slots().getFirst()) && slot.expect() != Expect.PERCENT) {
      return Optional.empty();
    }
    Fitting fitting = new Fitting(candidate, reading.terms());
    for (Scored change : CaseFigures.of(candidate.record(), q -> !q.isRange())) {
      Matcher than = THAN.matcher(OwnWords.of(change.record(), change.fact()));
      if (!than.find() || !candidate.speaksOf(change.clause())) {
        continue;
      }
      Optional<Scored> later = CaseFigures.before(change, f -> isBase(f, change, slot));
      boolean asked =
          later
              .filter(l -> fitting.own(l.fact()) > 0 || isNamed(l, slot))
              .filter(l -> asks(reading, than.group(1), l))
              .isPresent();
      if (asked) {
        boolean more = "多增提上".indexOf(than.group(2).charAt(0)) >= 0;
        return later.flatMap(l -> back(l, change, more));
      }
    }
    return Optional.empty();
  }

  /** Whether the word right before 多少 stands beside a figure: 结余 of 「结余了多少」. */
  private static boolean isNamed(Scored figure, Slot slot) {
    Matcher named = NAMED.matcher(Folding.of(slot.text()));
    return named.find() && OwnWords.of(figure.record(), figure.fact()).contains(named.group(1));
  }

  /** An amount of what is asked, which the change is said of. */
  private static boolean isBase(Scored figure, Scored change, Slot slot) {
    Quantity by = Comparables.quantity(change);
    Quantity base = Comparables.quantity(figure);
    if (by.unit().dimension() == Dimension.POINTS) {
      return base.unit().dimension() == Dimension.PERCENT && !base.isRange();
    }
    return Direct.mayBeBase(figure, slot) && (CaseFigures.isShare(by) || base.comparable(by));
  }

  private static boolean asks(Reading reading, String earlier, Scored later) {
    List<Integer> years = reading.inquiry().years();
    if (years.isEmpty()) {
      return ASKS_BEFORE.matcher(reading.inquiry().text()).find();
    }
    int asked = years.getFirst();
    boolean named = earlier.equals(asked + "年");
    boolean before =
        !Character.isDigit(earlier.charAt(0)) && later.fact().years().contains(asked + 1);
    return years.size() == 1 && (named || before);
  }

  private static Optional<Calculation> back(Scored later, Scored change, boolean more) {
    Quantity now = Comparables.quantity(later);
    Quantity by = Comparables.quantity(change);
    if (now.unit().dimension() == Dimension.PERCENT) {
      Quantity step = Quantity.of(by.baseLow(), now.unit(), now.magnitude());
      return by.unit().dimension() == Dimension.POINTS
          ? Optional.of(back(List.of(later, change), more ? now.minus(step) : now.plus(step), more))
          : Optional.empty();
    }
    if (!CaseFigures.isShare(by)) {
      return Optional.of(back(List.of(later, change), more ? now.minus(by) : now.plus(by), more));
    }
    BigDecimal parts = more ? HUNDRED.add(by.baseLow()) : HUNDRED.subtract(by.baseLow());
    if (parts.signum() <= 0) {
      return Optional.empty();
    }
    Quantity share = Quantity.of(parts, by.unit(), 0);
    return Optional.of(new Calculation(List.of(later, change), Working.whole(now, share)));
  }

  private static Calculation back(List<Scored> operands, Quantity then, boolean more) {
    String now = Comparables.quantity(operands.getFirst()).format();
    String by = Comparables.quantity(operands.getLast()).format();
    return new Calculation(
        operands, Working.shown(Amounts.neat(then), now + (more ? " − " : " + ") + by));
  }
}
