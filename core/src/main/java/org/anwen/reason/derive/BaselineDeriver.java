package org.anwen.reason.derive;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anwen.ledger.figure.Dimension;
import org.anwen.ledger.figure.Quantity;
import org.anwen.question.Slot;
import org.anwen.reason.figure.CaseFigures;
import org.anwen.reason.figure.Comparables;
import org.anwen.reason.figure.FactReader.Scored;
import org.anwen.reason.figure.OwnWords;
import org.anwen.reason.reading.Candidate;
import org.anwen.reason.reading.Reading;
import org.anwen.text.Folding;

/**
 * Goes back from a figure to another thing's that it is set against: from
 * 「就业率95.3%，高出全区平均水平6.8个百分点」 to the average. The question must name that thing, and not ask how far
 * the two are apart. Stateless.
 */
final class BaselineDeriver implements Deriver {
  private static final String THING = "([\\p{IsHan}]{2,10}?)";
  private static final Pattern THAN =
      Pattern.compile("(?:比|较)" + THING + "(高出|高|多出|多|低|少)了?[约近]?\\|");
  private static final Pattern ABOVE =
      Pattern.compile("(高出|高于|超出|低于)" + THING + "(?:平均水平|平均|水平)[约近]?\\|");
  private static final Pattern ASKS_GAP = Pattern.compile("[比较差高低多少]出|相差|差距|百分点|比");
  private static final Pattern MEAN = Pattern.compile("平均|水平");

  @Override
  public Optional<Calculation> derive(Reading reading, Candidate candidate, Slot slot) {
    String asked = Folding.of(slot.text());
    if (ASKS_GAP.matcher(asked.replace("比例", "").replace("占比", "")).find()
        || !MEAN.matcher(asked).find()) {
      return Optional.empty();
    }
    for (Scored gap : CaseFigures.of(candidate.record(), q -> !q.isRange())) {
      String own = OwnWords.of(gap.record(), gap.fact());
      Matcher than = THAN.matcher(own);
      Matcher above = ABOVE.matcher(own);
      boolean first = than.find();
      if ((!first && !above.find()) || !candidate.speaksOf(gap.clause())) {
        continue;
      }
      String thing = first ? than.group(1) : above.group(2);
      boolean more = (first ? than.group(2) : above.group(1)).matches("[高多超].*");
      if (!MEAN.matcher(own).find() || !asked.contains(thing.substring(0, 2))) {
        continue;
      }
      Optional<Scored> stated = CaseFigures.before(gap, f -> measuresWith(f, gap));
      if (stated.isPresent()) {
        return Optional.of(back(stated.get(), gap, more));
      }
    }
    return Optional.empty();
  }

  /** Percentages differ by points, amounts by amounts of their unit. */
  private static boolean measuresWith(Scored figure, Scored gap) {
    Quantity stated = Comparables.quantity(figure);
    Quantity by = Comparables.quantity(gap);
    return !stated.isRange()
        && (by.unit().dimension() == Dimension.POINTS
            ? stated.unit().dimension() == Dimension.PERCENT
            : stated.comparable(by) && !CaseFigures.isShare(by));
  }

  private static Calculation back(Scored stated, Scored gap, boolean more) {
    Quantity now = Comparables.quantity(stated);
    Quantity by = Comparables.quantity(gap);
    Quantity step =
        by.unit().dimension() == Dimension.POINTS
            ? Quantity.of(by.baseLow(), now.unit(), now.magnitude())
            : by;
    Quantity base = Amounts.neat(more ? now.minus(step) : now.plus(step));
    return new Calculation(
        List.of(stated, gap),
        Working.shown(base, now.format() + (more ? " − " : " + ") + by.format()));
  }
}
