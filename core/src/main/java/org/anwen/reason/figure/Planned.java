package org.anwen.reason.figure;

import java.util.regex.Pattern;
import org.anwen.ledger.figure.Dimension;
import org.anwen.question.Slot;
import org.anwen.reason.figure.FactReader.Scored;
import org.anwen.reason.figure.TableLine.Entry;
import org.anwen.reason.reading.Candidate;
import org.anwen.reason.reading.Reading;

/**
 * Weighs a figure by whether question and text both speak of what was planned or applied for, or
 * both of what was done. Stateless.
 */
public final class Planned {
  private static final Pattern DONE =
      Pattern.compile("已|实际|完成|到位|落地|兑现|兑付|真正|现在|目前|用了|花了|发了|发行了|建成");
  private static final Pattern PLANNED = Pattern.compile("申请|申报|计划|规划|拟|预计|目标|概算|预算|额度|批复|争取|力争");
  private static final double AGAINST = 0.6;

  /** What tells of something done though the figure before is of a plan to do it: 计划建成. */
  private static final Pattern SURELY = Pattern.compile("实际|已|真正");

  /** What sets a figure off from a plan, and is none: 「比计划少2个」. */
  private static final Pattern APART =
      Pattern.compile("[比较超][^，。]{0,2}(?:计划|规划|预计|目标|概算|预算)[^，。]{0,4}(?:多|少|高|低|超|增|减|长|短|省|快|慢)");

  private static final Pattern SAVED = Pattern.compile("(?:节?省|节约)(?:了|下|出)");
  private static final Pattern SAVES = Pattern.compile("节省|节约|省下|省去");

  private Planned() {}

  /** Whether the words before a figure say that it was done. */
  public static boolean isDone(Scored scored) {
    String before = before(scored);
    return DONE.matcher(before).find() && !PLANNED.matcher(before).find();
  }

  /** Whether the words before a figure say that it was planned. */
  public static boolean isPlanned(Scored scored) {
    String before = before(scored);
    return PLANNED.matcher(before).find()
        && !SURELY.matcher(before).find()
        && !APART.matcher(before).find();
  }

  /** Whether a case itself states what was saved, which is then worked out from nothing else. */
  public static boolean statesSaving(Reading reading, Candidate candidate) {
    Slot slot = reading.slots().getFirst();
    return SAVED.matcher(slot.text()).find()
        && CaseFigures.of(candidate.record(), q -> true).stream()
            .filter(f -> FactReader.fits(f.fact(), slot) && candidate.speaksOf(f.clause()))
            .anyMatch(f -> SAVES.matcher(before(f)).find());
  }

  /** The words before a figure, those before a mere duration among them: 「计划三年新增5万个」. */
  private static String before(Scored scored) {
    String own = OwnWords.before(OwnWords.of(scored.record(), scored.fact()));
    return CaseFigures.before(scored, f -> f.fact().clause() == scored.fact().clause())
        .filter(f -> Comparables.quantity(f).unit().dimension() == Dimension.MONTHS)
        .map(f -> OwnWords.before(OwnWords.of(f.record(), f.fact())) + own)
        .orElse(own);
  }

  /** Whether a row of figures is told of what was planned, by its head or by what it makes up. */
  public static boolean isPlanned(TableLine line) {
    boolean planned =
        PLANNED.matcher(line.measure()).find()
            || line.totals().stream().map(Entry::scored).anyMatch(Planned::isPlanned);
    return planned && !SURELY.matcher(line.measure()).find();
  }

  /** Whether a row of figures is told of what was done. */
  public static boolean isDone(TableLine line) {
    return (DONE.matcher(line.measure()).find() && !isPlanned(line))
        || SURELY.matcher(line.measure()).find();
  }

  public static Scored weighed(Scored scored, String asked) {
    String before = before(scored);
    boolean done = DONE.matcher(asked).find() && !PLANNED.matcher(asked).find();
    boolean planned = PLANNED.matcher(asked).find() && !DONE.matcher(asked).find();
    boolean against =
        (done && PLANNED.matcher(before).find() && !DONE.matcher(before).find())
            || (planned && DONE.matcher(before).find() && !PLANNED.matcher(before).find());
    return against
        ? new Scored(scored.record(), scored.fact(), scored.score() - AGAINST, scored.focus())
        : scored;
  }
}
