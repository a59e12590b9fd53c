package org.anwen.reason.derive;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.anwen.ledger.TableCell;
import org.anwen.ledger.figure.Dimension;
import org.anwen.ledger.figure.Quantity;
import org.anwen.question.Slot;
import org.anwen.question.Term;
import org.anwen.reason.figure.CaseFigures;
import org.anwen.reason.figure.Comparables;
import org.anwen.reason.figure.FactReader;
import org.anwen.reason.figure.FactReader.Scored;
import org.anwen.reason.figure.Fitting;
import org.anwen.reason.figure.OwnWords;
import org.anwen.reason.reading.Candidate;
import org.anwen.reason.reading.Coverage;
import org.anwen.reason.reading.Reading;
import org.anwen.reason.reading.ShareSides;
import org.anwen.text.Folding;

/**
 * The share that a part makes of the whole it is told from: 「参评企业37家，其中A级8家」 for 「A级占比多大」,
 * 「申请263件，转化92件」 for 「转化率是多少」. The part is found by the words of the question, the whole by
 * standing before it in the same unit. Stateless.
 */
public final class PartShareDeriver implements Deriver {
  private static final Pattern NEGATION = Pattern.compile("没有?|无|未|不是|非|不");

  /** Characters that name nothing. */
  private static final String LIGHT = "的了在里中有人数多个出来去全共总所";

  /** The share of several parts together is not that of one. */
  private static final Pattern TOGETHER = Pattern.compile("(?:合起来|加起来|合计|加一[起块]|一共|总共)(?:一共)?$");

  private static final Pattern PART = Pattern.compile("其中|[内里]有|(?<![集其])中有|含|包括");
  private static final Pattern CHANGE = Pattern.compile("[多少高低增减升降涨](?:加|长|少|低|出)?[了约近]*$");
  private static final double NAMED = 0.55;
  private static final double OWN = 0.3;
  private static final double HELD = 0.8;
  private static final int SENTENCES = 1;
  private static final int REACH = 3;

  @Override
  public Optional<Calculation> derive(Reading reading, Candidate candidate, Slot slot) {
    String topic = reading.inquiry().topic();
    Optional<ShareSides> sides = ShareSides.of(topic);
    if (sides.filter(s -> TOGETHER.matcher(s.part()).find()).isPresent()) {
      return Optional.empty();
    }
    if (sides.isPresent()) {
      return shared(reading, candidate, sides.get());
    }
    return ColumnShare.rateAsked(topic).flatMap(verb -> rate(reading, candidate, verb));
  }

  /** A whole that the case calls otherwise is found by the part that it is told of. */
  @Override
  public boolean worksWithout(Reading reading, Candidate candidate) {
    Optional<ShareSides> sides = ShareSides.of(reading.inquiry().topic());
    if (sides.filter(s -> !s.whole().isEmpty()).isEmpty()) {
      return false;
    }
    String part = sides.get().part();
    Coverage coverage = new Coverage(candidate.record(), reading.terms());
    List<Term> named = reading.terms().stream().filter(t -> part.contains(t.text())).toList();
    return !named.isEmpty()
        && named.stream().allMatch(t -> coverage.inCase(reading.terms().indexOf(t)) > 0);
  }

  private static Optional<Calculation> shared(
      Reading reading, Candidate candidate, ShareSides sides) {
    String part = sides.part();
    List<Term> named = side(reading.terms(), part, sides.whole());
    List<Term> around = side(reading.terms(), sides.whole(), part);
    List<String> sites = sites(reading);
    if ((named.isEmpty() && sites.isEmpty()) || isStated(candidate, named)) {
      return Optional.empty();
    }
    Coverage coverage = new Coverage(candidate.record(), reading.terms());
    Fitting parts = new Fitting(candidate, named);
    FactReader reader = new FactReader(reading.inquiry());
    boolean negated = NEGATION.matcher(part).find();
    Calculation best = null;
    double most = 0;
    for (Scored some : amounts(candidate)) {
      String own = OwnWords.of(some.record(), some.fact());
      boolean placed = sites.stream().anyMatch(own::contains);
      double ofOwn = parts.own(some.fact()) + (placed ? 1 : 0);
      double fits = named.isEmpty() ? 1 : parts.of(some.fact());
      if ((ofOwn >= OWN || (sites.isEmpty() && namesPlace(reading, own)))
          && fits >= NAMED
          && fits + ofOwn > most
          && parts.inPlace(some.fact())
          && reader.ofYearAsked(some.record(), some.fact())
          && reader.isOfRowAsked(coverage, some.clause())
          && reader.isOfYearNamed(some)
          && NEGATION.matcher(own).find() == negated) {
        Optional<Scored> all =
            whole(candidate, some, around).or(() -> beside(candidate, some, sides.whole(), around));
        if (all.isPresent()) {
          best = calculation(some, all.get());
          most = fits + ofOwn;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  /** The words of one side that the other lacks. */
  private static List<Term> side(List<Term> terms, String own, String other) {
    return terms.stream().filter(t -> own.contains(t.text()) && !other.contains(t.text())).toList();
  }

  /** The place that is the part of another: of 「甲镇的冷库占乙县的多少」 甲镇. */
  private static List<String> sites(Reading reading) {
    String text = reading.inquiry().text();
    int of = text.indexOf('占');
    List<String> places = reading.inquiry().places();
    boolean apart =
        places.size() > 1 && of > 0 && places.stream().anyMatch(p -> text.indexOf(p) > of);
    return apart ? places.stream().filter(p -> text.indexOf(p) < of).toList() : List.of();
  }

  /** Whether the case states a share of the part itself, at the place asked about. */
  private static boolean isStated(Candidate candidate, List<Term> named) {
    return !named.isEmpty()
        && CaseFigures.of(candidate.record(), CaseFigures::isShare).stream()
            .filter(f -> candidate.fit().of(f.clause()) >= 1)
            .map(f -> OwnWords.before(OwnWords.of(f.record(), f.fact())))
            .filter(own -> !CHANGE.matcher(own).find())
            .anyMatch(own -> named.stream().allMatch(t -> own.contains(t.text())));
  }

  private static boolean namesPlace(Reading reading, String own) {
    return reading.inquiry().places().stream().anyMatch(own::contains);
  }

  /** 转化率: what was 转化 out of the amount told just before it. */
  private static Optional<Calculation> rate(Reading reading, Candidate candidate, String verb) {
    boolean stated =
        candidate.record().clauses().stream().anyMatch(c -> c.text().contains(verb + "率"));
    if (stated || ColumnShare.namesRow(reading, candidate, verb)) {
      return Optional.empty();
    }
    FactReader reader = new FactReader(reading.inquiry());
    List<Scored> amounts = amounts(candidate);
    for (int i = 1; i < amounts.size(); i++) {
      Scored part = amounts.get(i);
      Scored whole = amounts.get(i - 1);
      boolean done = OwnWords.of(part.record(), part.fact()).contains(verb);
      if (done
          && part.clause().cell().isEmpty()
          && reader.ofYearAsked(part.record(), part.fact())
          && candidate.speaksOf(part.clause())
          && part.clause().sentence() == whole.clause().sentence()
          && isWhole(whole, part)) {
        return Optional.of(calculation(part, whole));
      }
    }
    return Optional.empty();
  }

  private static List<Scored> amounts(Candidate candidate) {
    return CaseFigures.of(candidate.record(), q -> !q.isRange() && !CaseFigures.isShare(q));
  }

  /**
   * The amount that a part is told from: the nearest before it in its unit that has the words of
   * the whole, or that 其中 leads on from.
   */
  private static Optional<Scored> whole(Candidate candidate, Scored part, List<Term> around) {
    Fitting fitting = new Fitting(candidate, around);
    return amounts(candidate).stream()
        .filter(w -> w.fact().span().end() <= part.fact().span().start())
        .filter(w -> part.clause().sentence() - w.clause().sentence() <= SENTENCES)
        .filter(w -> part.clause().index() - w.clause().index() <= REACH)
        .filter(w -> isWhole(w, part) && isOfOneRowOrColumn(w, part))
        .filter(
            w ->
                PART.matcher(CaseFigures.between(w, part)).find()
                    || (!around.isEmpty() && fitting.own(w.fact()) >= NAMED)
                    || addsUp(candidate, w, part))
        .reduce((a, b) -> b);
  }

  /**
   * The whole that the question names in its own words: the one amount before the part in its
   * sentence, or in its row, that has a word or a character of it, and the part's unit; or any unit
   * that counts, where all of the whole's words are there.
   */
  private static Optional<Scored> beside(
      Candidate candidate, Scored part, String words, List<Term> around) {
    Fitting fitting = new Fitting(candidate, around);
    List<Scored> before =
        amounts(candidate).stream()
            .filter(w -> w.fact().span().end() <= part.fact().span().start())
            .filter(w -> isTogether(w, part) && candidate.speaksOf(w.clause()))
            .filter(w -> isWhole(w, part) || (isMore(w, part) && fitting.own(w.fact()) >= HELD))
            .toList();
    return before.size() == 1 && isNamed(before.getFirst(), words)
        ? Optional.of(before.getFirst())
        : Optional.empty();
  }

  /** Whether both are counts, and the first is the larger. */
  private static boolean isMore(Scored whole, Scored part) {
    return Comparables.quantity(whole).unit().dimension() == Dimension.COUNT
        && Comparables.quantity(part).unit().dimension() == Dimension.COUNT
        && Comparables.value(whole).compareTo(Comparables.value(part)) > 0;
  }

  /** Whether what is told up to a figure shares a character of meaning with some words. */
  private static boolean isNamed(Scored figure, String words) {
    Optional<Scored> last = CaseFigures.before(figure, f -> figure.clause().cell().isEmpty());
    String own =
        last.map(f -> Folding.of(CaseFigures.between(f, figure)))
            .orElseGet(() -> toldBefore(figure));
    return Folding.of(words)
        .chars()
        .filter(c -> Character.isIdeographic(c) && LIGHT.indexOf(c) < 0)
        .anyMatch(c -> own.indexOf(c) >= 0);
  }

  /** The sentence up to a figure, or, in a table, the heads of its row and column. */
  private static String toldBefore(Scored figure) {
    if (figure.clause().cell().isPresent()) {
      return OwnWords.of(figure.record(), figure.fact());
    }
    int start = figure.record().sentence(figure.clause()).span().start();
    return Folding.of(
        figure.record().source().text().substring(start, figure.fact().span().start()));
  }

  private static boolean isOfOneRowOrColumn(Scored one, Scored other) {
    Optional<TableCell> cell = one.clause().cell();
    Optional<TableCell> next = other.clause().cell();
    if (cell.isEmpty() || next.isEmpty()) {
      return cell.isEmpty() && next.isEmpty();
    }
    return cell.get().beside(next.get()) || cell.get().below(next.get());
  }

  private static boolean isTogether(Scored one, Scored other) {
    Optional<TableCell> cell = one.clause().cell();
    Optional<TableCell> next = other.clause().cell();
    if (cell.isPresent() || next.isPresent()) {
      return cell.isPresent() && next.isPresent() && cell.get().beside(next.get());
    }
    return one.clause().sentence() == other.clause().sentence()
        && other.clause().index() - one.clause().index() <= REACH;
  }

  /** Whether the amounts told after a whole, up to the part or the one behind it, add up to it. */
  private static boolean addsUp(Candidate candidate, Scored whole, Scored part) {
    Quantity left = Comparables.quantity(whole);
    boolean met = false;
    for (Scored amount : amounts(candidate)) {
      boolean after = amount.fact().span().start() >= whole.fact().span().end();
      boolean near = amount.clause().index() - part.clause().index() <= 1;
      if (after && near && Comparables.quantity(amount).comparable(left)) {
        left = left.minus(Comparables.quantity(amount));
        met |= amount.fact().equals(part.fact());
        if (met && left.low().signum() == 0) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isWhole(Scored whole, Scored part) {
    Quantity all = Comparables.quantity(whole);
    Quantity some = Comparables.quantity(part);
    boolean alike =
        all.unit().measuresLike(some.unit())
            && all.unit().name().equals(some.unit().name())
            && (all.unit().per().equals(some.unit().per()) || some.unit().per().isEmpty());
    return alike && some.baseHigh().compareTo(all.baseLow()) < 0;
  }

  private static Calculation calculation(Scored part, Scored whole) {
    return new Calculation(
        List.of(part, whole),
        Working.share(
            Amounts.plain(Comparables.quantity(part)), Amounts.plain(Comparables.quantity(whole))));
  }
}
