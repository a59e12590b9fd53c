package org.anwen.reason.figure;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anwen.ledger.CaseRecord;
import org.anwen.ledger.Fact;
import org.anwen.ledger.figure.Dimension;
import org.anwen.ledger.figure.Qualifier;
import org.anwen.ledger.figure.Quantity;
import org.anwen.question.Expect;
import org.anwen.question.Slot;

/**
 * Whether a figure is reckoned for each of what it is asked for each of: by its unit, by the unit
 * of the figure that it goes on from (「每立方米0.152元、0.208元」), or by 每 before what it measures
 * (「每人每月收费1800元」). Stateless.
 */
public final class ForEach {
  private static final double FITS = 0.45;

  /** The measure words with which the price of one is asked, though texts say another. */
  private static final String ONE = "个台套辆座处份件张";

  private static final Pattern THING = Pattern.compile("[^年月天人户生名位次·]+");
  private static final Pattern PER_TIME = Pattern.compile("[每一](?:个)?([年月天])");
  private static final Pattern EACH = Pattern.compile("每一?([\\p{IsHan}]{1,10})$");
  private static final Pattern OTHER_TIMES = Pattern.compile("[年月天]");
  private static final Pattern GOES_ON = Pattern.compile("[、,，和及与至到]{1,2}");

  /** What asks for all the money that something took, which is told for no single thing. */
  private static final Pattern SPENT =
      Pattern.compile(
          "(?:总共|一共|总|共)[^，。？?]{0,4}(?:投资|投入|花|耗资)[^，。？?]{0,3}(?:多少|几)|建设(?:花|投资)了?(?:多少|几)");

  /** Spans of time, of which a text often leaves out that a figure is for one. */
  private static final String OF_TIME = "年月天日周次";

  /** What is paid for a time by its name: 月薪, 年租金. */
  private static final String OF_TIME_PAID = "(?:薪|租|均|工资|收入|供|费|补贴|津贴|租金|产值|利润|营业额)";

  private ForEach() {}

  /** Whether a figure may be meant: what is asked for each one is not told by a plain amount. */
  public static boolean mayBe(CaseRecord record, Fact fact, Slot slot) {
    if (slot.per().isEmpty() && isOfThing(fact) && SPENT.matcher(slot.text()).find()) {
      return false;
    }
    if (slot.per().isEmpty() || OF_TIME.contains(slot.per()) || fact.quantity().isEmpty()) {
      return true;
    }
    Quantity quantity = fact.quantity().get();
    if (quantity.unit().per().isEmpty() && quantity.unit().name().equals(slot.per())) {
      return false;
    }
    String around = record.clause(fact).text();
    return !per(record, fact).isEmpty()
        || isPer(ofWhole(record, fact), slot)
        || quantity.qualifiers().contains(Qualifier.AVERAGE)
        || quantity.unit().dimension() == Dimension.RATIO
        || around.contains("每")
        || around.contains(slot.per() + "均")
        || around.contains("平均")
        || (CountedThing.isGeneral(slot.per()) && around.contains("分别"))
        || around.contains("一" + slot.per())
        || around.contains("/" + slot.per())
        || around.contains("单" + slot.per());
  }

  /** Whether a figure is reckoned for each of some thing, and not for a time. */
  private static boolean isOfThing(Fact fact) {
    return fact.quantity()
        .filter(q -> !q.unit().per().isEmpty() && !OTHER_TIMES.matcher(q.unit().per()).find())
        .isPresent();
  }

  /**
   * What is asked for each household or year is answered by a figure reckoned so, and by no other
   * before it.
   */
  public static double score(CaseRecord record, Fact fact, Slot slot) {
    if (fact.quantity().isEmpty()) {
      return 0;
    }
    String per = per(record, fact);
    boolean stated =
        !per.isEmpty() || fact.quantity().get().qualifiers().contains(Qualifier.AVERAGE);
    if (saysEach(record, fact, slot)) {
      return FITS;
    }
    if (slot.per().isEmpty()) {
      return stated ? -FITS / 3 : 0;
    }
    if (!stated) {
      per = ofWhole(record, fact);
      stated = !per.isEmpty();
    }
    boolean same = per.contains(slot.per()) || fact.written().contains(slot.per());
    return stated && same ? FITS : -FITS / 2;
  }

  /** Whether a sum is reckoned for each of what it is asked for each of, which is no time. */
  public static boolean fits(CaseRecord record, Fact fact, Slot slot) {
    return !slot.per().isEmpty()
        && !OF_TIME.contains(slot.per())
        && (slot.expect() == Expect.MONEY
            || slot.expect() == Expect.FIGURE
            || slot.expect() == Expect.COUNT)
        && fact.quantity().isPresent()
        && (isPer(per(record, fact), slot)
            || isPer(ofWhole(record, fact), slot)
            || saysEach(record, fact, slot));
  }

  /** What a figure is reckoned for one of; that of the figure before where it goes on from it. */
  private static String per(CaseRecord record, Fact fact) {
    String per = fact.quantity().map(q -> q.unit().per()).orElse("");
    if (!per.isEmpty() || !GOES_ON.matcher(OwnWords.before(OwnWords.of(record, fact))).matches()) {
      return per;
    }
    Optional<Fact> before =
        record.facts().stream()
            .filter(f -> f.clause() == fact.clause() && f.span().end() <= fact.span().start())
            .filter(f -> f.quantity().isPresent())
            .reduce((first, second) -> second);
    return before
        .filter(f -> alike(f.quantity().orElseThrow(), fact.quantity().orElseThrow()))
        .map(f -> per(record, f))
        .orElse("");
  }

  /**
   * What the whole is reckoned for of which a figure is a part: 60元 of
   * 「成本每平方米230元，财政补助170元，居民承担60元」, where nothing but such parts stands between.
   */
  private static String ofWhole(CaseRecord record, Fact fact) {
    if (fact.quantity().isEmpty() || fact.quantity().get().unit().dimension() != Dimension.MONEY) {
      return "";
    }
    int sentence = record.clause(fact).sentence();
    List<Fact> before =
        record.facts().stream()
            .filter(f -> f.quantity().isPresent() && record.clause(f).sentence() == sentence)
            .filter(f -> f.span().end() <= fact.span().start())
            .toList();
    for (Fact other : before.reversed()) {
      Quantity quantity = other.quantity().orElseThrow();
      if (!alike(quantity, fact.quantity().get())) {
        return "";
      }
      if (!quantity.unit().per().isEmpty()) {
        boolean whole = quantity.baseLow().compareTo(fact.quantity().get().baseHigh()) > 0;
        String per = quantity.unit().per();
        return whole && !OTHER_TIMES.matcher(per).find() ? per : "";
      }
    }
    return "";
  }

  private static boolean alike(Quantity one, Quantity other) {
    return one.unit().dimension() == other.unit().dimension();
  }

  /** 「平均每个车位造价1.7万元」: the thing reckoned for stands apart from the figure. */
  private static boolean saysEach(CaseRecord record, Fact fact, Slot slot) {
    String before = OwnWords.before(OwnWords.of(record, fact));
    if (slot.per().isEmpty()) {
      return false;
    }
    if (OF_TIME.contains(slot.per())) {
      String time = "天日".contains(slot.per()) ? "[天日]" : slot.per();
      return Pattern.compile("[每单全包按]个?" + time + "|" + time + OF_TIME_PAID).matcher(before).find();
    }
    Matcher each = EACH.matcher(before);
    return each.find()
        && (each.group(1).startsWith(slot.per())
            || isOfOne(each.group(1), slot)
            || (CountedThing.isGeneral(slot.per())
                && CountedThing.isGeneral(each.group(1).substring(0, 1))));
  }

  /** Whether 每校 is said of what 每所学校 asks for. */
  private static boolean isOfOne(String each, Slot slot) {
    int at = slot.text().indexOf("每" + slot.per());
    int from = at < 0 ? 0 : at + 1 + slot.per().length();
    return at >= 0
        && slot.text()
                .substring(from, Math.min(slot.text().length(), from + 2))
                .indexOf(each.charAt(0))
            >= 0;
  }

  private static boolean isPer(String per, Slot slot) {
    boolean otherTime =
        PER_TIME
            .matcher(slot.text())
            .results()
            .map(m -> m.group(1))
            .anyMatch(time -> OTHER_TIMES.matcher(per).find() && !per.contains(time));
    boolean each = ONE.contains(slot.per()) && THING.matcher(per).matches();
    return !per.isEmpty() && (per.contains(slot.per()) || each) && !otherTime;
  }
}
