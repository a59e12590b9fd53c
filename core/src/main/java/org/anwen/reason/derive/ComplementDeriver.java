package org.anwen.reason.derive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anwen.ledger.figure.Quantity;
import org.anwen.question.Expect;
import org.anwen.question.Slot;
import org.anwen.question.Term;
import org.anwen.reason.figure.CaseFigures;
import org.anwen.reason.figure.Comparables;
import org.anwen.reason.figure.Direct;
import org.anwen.reason.figure.FactReader;
import org.anwen.reason.figure.FactReader.Scored;
import org.anwen.reason.figure.Fitting;
import org.anwen.reason.figure.OwnWords;
import org.anwen.reason.figure.RemainderReader;
import org.anwen.reason.reading.Candidate;
import org.anwen.reason.reading.Reading;
import org.anwen.text.Folding;

/**
 * Takes from a whole the part that a question shuts out: 「除去主管网还有多少公里」, 「不是老旧小区的有几个」, 「还有多少没签约」.
 * Text and question must use the same word for the part. Stateless.
 */
public final class ComplementDeriver implements Deriver {
  private static final Pattern SHUT_OUT =
      Pattern.compile(
          "除(?:去|掉|了|开)?([^，。？?]{1,16}?)(?:以外|之外|外|，|还|剩|其余|是|$)"
              + "|(?:扣|刨|减|去)(?:掉|除|去)([^，。？?]{1,16}?)(?:以外|之外|外|，|还|剩|后|是|$)"
              + "|(?:不含|不算|不包括|不计)([^，。？?]{1,16}?)(?:的|，|还|有|是|$)"
              + "|([^，。？?的里中]{1,10}?)(?:以外|之外)"
              + "|(?:不是|不属于|并非|非)([^，。？?]{2,12}?)(?:的|有|占|部分|[？?]|$)"
              + "|(?:没有?|未|尚未|还没)([^，。？?有多少几]{1,8}?)(?:的|有|$|[？?])");

  /** A verb with the result that is missed: 办完. */
  private static final Pattern RESULT = Pattern.compile("([\\p{IsHan}]{1,2})[完好成掉齐结]");

  private static final Pattern LEFT =
      Pattern.compile("差(了)?(多少|几)[^，。]{0,4}(没|未)|还(剩|差|缺|有多少|有几)|剩(下|余)|结余|剩多少");
  private static final Pattern PART = Pattern.compile("其中|已|首批|实际|完成|到位|含|包括|有|支出|使用|用于");
  private static final Pattern TOTAL = Pattern.compile("总|共");
  private static final Pattern BALANCE = Pattern.compile("结余|结存|盈余|节余");
  private static final Pattern OUT_OF_POCKET =
      Pattern.compile("(自己|自个儿|个人|自家|本人|住户|居民)(要|得|实际|还|又|再)*(掏|出|付|花|负担|承担|拿)|自付|自掏|自负|自己的钱");
  private static final Pattern COST = Pattern.compile("支出|花费|费用|造价|成本|收费|价格");
  private static final Pattern SUBSIDY = Pattern.compile("补贴|补助|奖补|报销|财政");
  private static final Pattern INCOME = Pattern.compile("收|筹集|归集|募");
  private static final Pattern SPENT = Pattern.compile("支出|使用|发放|支付|花");
  private static final Pattern BEFORE = Pattern.compile("原来|原有|原先|改造前|之前|此前|以前");
  private static final Pattern PLUS_OLD = Pattern.compile("加上(原有|原来|已有|现有|既有)");
  private static final Pattern AND = Pattern.compile("[和与、跟及]");
  private static final int REACH = 1;
  private static final int FAR = 3;
  private static final double NAMED = 0.5;
  private static final double ALONE = 0.3;

  @Override
  public Optional<Calculation> derive(Reading reading, Candidate candidate, Slot slot) {
    if (!Direct.isAmount(reading.slots().getFirst())) {
      return Optional.empty();
    }
    String text = Folding.of(reading.inquiry().text()).replace(',', '，');
    Matcher matcher = SHUT_OUT.matcher(text);
    while (matcher.find()) {
      String words = group(matcher);
      List<Term> terms = terms(reading, words);
      boolean several = AND.matcher(words).find();
      Optional<Calculation> found =
          several
              ? withoutAll(candidate, slot, AND.split(words))
              : without(reading, candidate, slot, words, terms);
      if (found.isPresent()) {
        return found;
      }
    }
    if (text.contains("男") && !text.contains("女")) {
      return without(reading, candidate, slot, "女", List.of());
    }
    if (text.contains("女") && !text.contains("男")) {
      return without(reading, candidate, slot, "男", List.of());
    }
    if (OUT_OF_POCKET.matcher(text).find()) {
      return told(reading, candidate, slot, COST, SUBSIDY);
    }
    if (BALANCE.matcher(text).find()) {
      return told(reading, candidate, slot, INCOME, SPENT);
    }
    if (BEFORE.matcher(text).find()) {
      return old(candidate, slot);
    }
    return LEFT.matcher(text).find() ? left(reading, candidate, slot) : Optional.empty();
  }

  /** The men of whom a case tells only how many of all are women, or the other way round. */
  @Override
  public boolean worksWithout(Reading reading, Candidate candidate) {
    String text = reading.inquiry().text();
    return (text.contains("男") && !text.contains("女"))
        || (text.contains("女") && !text.contains("男"));
  }

  private static String group(Matcher matcher) {
    for (int i = 1; i <= matcher.groupCount(); i++) {
      String group = matcher.group(i);
      if (group != null) {
        return group;
      }
    }
    return "";
  }

  private static List<Term> terms(Reading reading, String words) {
    return reading.terms().stream().filter(t -> words.contains(t.text())).toList();
  }

  /** 「除了甲和乙」: the amounts named by each, told one after another, and the whole before them. */
  private static Optional<Calculation> withoutAll(Candidate candidate, Slot slot, String[] names) {
    List<Scored> figures =
        CaseFigures.of(candidate.record(), q -> !q.isRange()).stream()
            .filter(f -> CaseFigures.isAmount(Comparables.quantity(f), slot, f.fact()))
            .filter(f -> candidate.speaksOf(f.clause()))
            .toList();
    for (int i = 1; i + names.length <= figures.size(); i++) {
      List<Scored> parts = figures.subList(i, i + names.length);
      Quantity part = Comparables.quantity(parts.getFirst());
      Optional<Scored> before =
          figures.subList(0, i).stream()
              .filter(f -> Comparables.quantity(f).comparable(part))
              .reduce((a, b) -> b);
      if (before.isEmpty()) {
        continue;
      }
      Scored whole = before.get();
      boolean named = true;
      for (int k = 0; k < names.length; k++) {
        String own = OwnWords.of(parts.get(k).record(), parts.get(k).fact());
        named &= own.contains(names[k]) && holds(whole, parts.get(k), REACH);
      }
      List<Quantity> amounts = parts.stream().map(Comparables::quantity).toList();
      if (named
          && Comparables.quantity(whole).baseLow().compareTo(Working.total(amounts).baseHigh())
              > 0) {
        List<Scored> operands = new ArrayList<>(List.of(whole));
        operands.addAll(parts);
        return Optional.of(
            new Calculation(operands, Working.less(Comparables.quantity(whole), amounts)));
      }
    }
    return Optional.empty();
  }

  private static Optional<Calculation> without(
      Reading reading, Candidate candidate, Slot slot, String words, List<Term> terms) {
    Fitting part = new Fitting(candidate, terms);
    Fitting whole = new Fitting(candidate, rest(reading, terms));
    List<Scored> figures =
        CaseFigures.of(candidate.record(), q -> !q.isRange()).stream()
            .filter(f -> CaseFigures.isAmount(Comparables.quantity(f), slot, f.fact()))
            .toList();
    Calculation best = null;
    double most = 0;
    for (Scored some : figures) {
      String ofPart = OwnWords.of(some.record(), some.fact());
      boolean named =
          ofPart.contains(words)
              || isDone(words, ofPart)
              || (!terms.isEmpty() && part.own(some.fact()) >= 0.6);
      if (!named || !part.inPlace(some.fact())) {
        continue;
      }
      for (Scored all : figures) {
        double own = whole.own(all.fact());
        boolean asked =
            own > 0
                || FactReader.unitFits(all.fact(), slot)
                || slot.expect() == Expect.MONEY
                || (isNext(figures, all, some) && CaseFigures.between(all, some).contains("其中"));
        double score = whole.of(all.fact()) + 0.2 * own + (isNext(figures, all, some) ? ALONE : 0);
        int reach = own >= NAMED && isOfOneUnit(all, some) ? FAR : REACH;
        if (score > most && asked && holds(all, some, reach)) {
          best = less(all, some);
          most = score;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  /** Whether a figure is said to be done, of which a question says that it is not: 办结 for 没办完. */
  private static boolean isDone(String words, String ofPart) {
    Matcher verb = RESULT.matcher(words);
    return verb.matches()
        && Pattern.compile("(?:已|完成)[^，|]{0,2}" + verb.group(1) + "|" + verb.group(1) + "[结完成好毕]")
            .matcher(ofPart)
            .find();
  }

  /** Whether no other figure stands between a whole and its part. */
  private static boolean isNext(List<Scored> figures, Scored whole, Scored part) {
    return figures.indexOf(part) - figures.indexOf(whole) == 1;
  }

  /** The figure said to come in and the next one said to go out. */
  private static Optional<Calculation> told(
      Reading reading, Candidate candidate, Slot slot, Pattern in, Pattern out) {
    List<Term> telling = reading.terms().stream().filter(t -> t.text().length() > 1).toList();
    Fitting fitting = new Fitting(candidate, telling);
    List<Scored> figures =
        CaseFigures.of(candidate.record(), q -> !q.isRange()).stream()
            .filter(f -> Direct.mayBeBase(f, slot) && fitting.inPlace(f.fact()))
            .toList();
    for (int i = 0; i + 1 < figures.size(); i++) {
      Scored whole = figures.get(i);
      Scored part = figures.get(i + 1);
      boolean pair =
          in.matcher(OwnWords.of(whole.record(), whole.fact())).find()
              && out.matcher(OwnWords.of(part.record(), part.fact())).find()
              && whole.clause().sentence() == part.clause().sentence()
              && Comparables.quantity(whole).comparable(Comparables.quantity(part));
      if (pair && (fitting.isEmpty() || fitting.of(whole.fact()) > 0)) {
        return Optional.of(less(whole, part));
      }
    }
    return Optional.empty();
  }

  /** 「新增538个，加上原有共计1160个」: what there was before. */
  private static Optional<Calculation> old(Candidate candidate, Slot slot) {
    List<Scored> figures =
        CaseFigures.of(candidate.record(), q -> !q.isRange()).stream()
            .filter(f -> FactReader.fits(f.fact(), slot))
            .toList();
    for (int i = 0; i + 1 < figures.size(); i++) {
      Scored added = figures.get(i);
      Scored total = figures.get(i + 1);
      boolean pair =
          PLUS_OLD.matcher(CaseFigures.between(added, total)).find()
              && candidate.speaksOf(total.clause())
              && Comparables.quantity(added).comparable(Comparables.quantity(total))
              && Comparables.value(added).compareTo(Comparables.value(total)) < 0;
      if (pair) {
        return Optional.of(less(total, added));
      }
    }
    return Optional.empty();
  }

  private static List<Term> rest(Reading reading, List<Term> part) {
    return reading.terms().stream().filter(t -> !part.contains(t)).toList();
  }

  /** 「还剩多少」 without a name for the part: the whole and the part that stand together. */
  private static Optional<Calculation> left(Reading reading, Candidate candidate, Slot slot) {
    List<Scored> pair =
        RemainderReader.operands(
            new Reading(
                reading.inquiry(),
                reading.hits(),
                reading.terms(),
                reading.slots(),
                List.of(candidate),
                reading.fit()),
            slot);
    return pair.size() == 2 ? Optional.of(less(pair.getFirst(), pair.getLast())) : Optional.empty();
  }

  /** Whether the second figure is said of a part of what the first is said of. */
  private static boolean holds(Scored whole, Scored part, int reach) {
    Quantity all = Comparables.quantity(whole);
    Quantity some = Comparables.quantity(part);
    int sentences = part.clause().sentence() - whole.clause().sentence();
    boolean smaller =
        Amounts.plain(all).comparable(some) && some.baseHigh().compareTo(all.baseLow()) < 0;
    if (!smaller || sentences < 0 || sentences > reach) {
      return false;
    }
    String between = CaseFigures.between(whole, part);
    boolean total = TOTAL.matcher(OwnWords.of(whole.record(), whole.fact())).find();
    return !between.isEmpty() && (total || PART.matcher(between).find());
  }

  private static boolean isOfOneUnit(Scored whole, Scored part) {
    return Comparables.quantity(whole).unit().equals(Comparables.quantity(part).unit());
  }

  private static Calculation less(Scored whole, Scored part) {
    Quantity all = Comparables.quantity(whole);
    Quantity some = Comparables.quantity(part);
    return new Calculation(
        List.of(whole, part),
        Working.less(all.comparable(some) ? all : Amounts.plain(all), List.of(some)));
  }
}
