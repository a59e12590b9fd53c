package org.anwen.reason;

import java.util.regex.Pattern;
import org.anwen.reason.FactReader.Scored;

/**
 * Weighs a figure by whether question and text both speak of what was planned or applied for, or
 * both of what was done. Stateless.
 */
final class Planned {
  private static final Pattern DONE =
      Pattern.compile("已|实际|完成|到位|落地|兑现|兑付|真正|现在|目前|用了|花了|发了|发行了|建成");
  private static final Pattern PLANNED = Pattern.compile("申请|申报|计划|规划|拟|预计|目标|概算|预算|额度|批复|争取|力争");
  private static final double AGAINST = 0.6;

  private Planned() {}

  static Scored weighed(Scored scored, String asked) {
    String own = OwnWords.of(scored.record(), scored.fact());
    int bar = Math.max(0, own.indexOf('|'));
    String before = own.substring(0, bar);
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
