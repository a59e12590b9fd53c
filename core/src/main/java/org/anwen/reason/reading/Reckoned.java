package org.anwen.reason.reading;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.anwen.question.Slot;
import org.anwen.question.Term;

/** A reading without the words that only name the calculation asked for. Stateless. */
public final class Reckoned {
  /** Words that say how to reckon, and seldom stand beside the figures reckoned with. */
  private static final Set<String> RECKONS =
      Set.of(
          "平均", "人均", "户均", "均摊", "百分点", "个百分点", "百分比", "百分之", "合计", "总计", "共计", "总共", "一共", "相加",
          "加总", "总和", "之和", "累加", "倍数", "几倍", "相差", "差额", "差距", "占比", "比例", "比重", "份额", "增幅", "降幅",
          "涨幅", "幅度", "是的", "加起来", "倒推", "折合", "换算", "结余", "剩余", "剩下", "余下", "其余");

  /** Words of change, which a text may put in any other way. */
  private static final Set<String> CHANGES =
      Set.of("提高", "上升", "增加", "增长", "提升", "下降", "降低", "减少", "缩短", "上涨", "扩大", "缩小", "节省", "节约");

  /** A superlative, or one of what is counted, which a case counts in its own number. */
  private static final Pattern ONE =
      Pattern.compile("最[多少高低大小长短早晚快慢好强]|[一每单][个家户处座所台套间栋人名位辆张床桩村笔批件亩]");

  private static final double FREE = 0.3;

  private Reckoned() {}

  public static Reading of(Reading reading) {
    List<Slot> slots = reading.slots().stream().map(s -> s.withTerms(kept(s.terms()))).toList();
    return new Reading(
        reading.inquiry(),
        reading.hits(),
        kept(reading.terms()),
        slots,
        reading.candidates(),
        reading.fit());
  }

  private static List<Term> kept(List<Term> terms) {
    List<Term> kept =
        terms.stream()
            .filter(t -> !RECKONS.contains(t.text()) && !ONE.matcher(t.text()).matches())
            .map(t -> CHANGES.contains(t.text()) ? t.times(FREE) : t)
            .toList();
    return kept.isEmpty() ? terms : kept;
  }
}
