package org.anwen.reason.derive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anwen.ledger.Fact;
import org.anwen.ledger.TableCell;
import org.anwen.ledger.figure.Dimension;
import org.anwen.ledger.figure.Qualifier;
import org.anwen.ledger.figure.Quantity;
import org.anwen.ledger.figure.QuantityLexer;
import org.anwen.question.Expect;
import org.anwen.question.Slot;
import org.anwen.question.SlotReader;
import org.anwen.question.Term;
import org.anwen.reason.figure.CaseFigures;
import org.anwen.reason.figure.Comparables;
import org.anwen.reason.figure.Direct;
import org.anwen.reason.figure.FactReader;
import org.anwen.reason.figure.FactReader.Scored;
import org.anwen.reason.figure.Fitting;
import org.anwen.reason.figure.OwnWords;
import org.anwen.reason.reading.Candidate;
import org.anwen.reason.reading.Reading;

/**
 * Shares a total among a number, both stated close together in one case: 360万元 and 90个停车位 for
 * 「平均一个车位多少钱」. Stateless.
 */
public final class AverageDeriver implements Deriver {
  private static final Pattern EACH =
      Pattern.compile(
          "(?:平均(?:下来|算下来)?[^，。每一]{0,4}?|摊到|均摊到?|[折合]算|(?<![联结组整综融配符适集混])[折合])(?:下来|到)?(?:每一?|一|单)([\\p{IsHan}]{1,9})");
  private static final Pattern ASKING = Pattern.compile("(?:大概|大约|约|是|有|要|能|得|花|投)*(?:多少|几).*$");
  private static final Pattern PER_HEAD = Pattern.compile("(户|人|村|校|县|镇|站|桩|床|车|亩)均");
  private static final Pattern TIME_OR_SIZE = Pattern.compile("年|月|天|平.*|公里|亩|吨|户|人|米");

  /** 多少万 without a unit asks for money. */
  private static final Pattern MAGNITUDE = Pattern.compile("万|亿");

  private static final Set<String> PERSON = Set.of("人", "名", "位");
  private static final double LISTED = 1;
  private static final int FARTHEST = 2;
  private static final double LEAST = 0.3;
  private static final double TELLING = 0.5;

  @Override
  public Optional<Calculation> derive(Reading reading, Candidate candidate, Slot slot) {
    String text = reading.inquiry().text();
    Matcher each = EACH.matcher(text);
    Matcher head = PER_HEAD.matcher(text);
    if (!Direct.isAmount(reading.slots().getFirst()) || !candidate.anchored()) {
      return Optional.empty();
    }
    if (each.find()) {
      String unit = QuantityLexer.leadingUnit(each.group(1));
      String noun = ASKING.matcher(each.group(1).substring(unit.length())).replaceFirst("");
      return derive(reading, candidate, slot.plain(), unit, noun);
    }
    return head.find()
        ? derive(reading, candidate, slot.plain(), head.group(1), "")
        : Optional.empty();
  }

  private static Optional<Calculation> derive(
      Reading reading, Candidate candidate, Slot slot, String unit, String noun) {
    boolean measured = TIME_OR_SIZE.matcher(unit).matches();
    List<Term> shared = shared(reading, measured ? "" : noun);
    if (isStated(candidate, slot, unit.equals("个") ? noun : unit)) {
      return Optional.empty();
    }
    List<Term> all = reading.terms().stream().filter(t -> !t.text().endsWith("均")).toList();
    List<Term> others = all.stream().filter(t -> !shared.contains(t)).toList();
    boolean telling = others.stream().mapToDouble(Term::weight).sum() >= TELLING;
    List<Term> rest = telling || others.isEmpty() ? others : all;
    Fitting total = new Fitting(candidate, rest);
    Fitting number = new Fitting(candidate, shared);
    FactReader reader = new FactReader(reading.inquiry());
    Calculation best = null;
    double most = 0;
    for (Scored amount : CaseFigures.of(candidate.record(), q -> isTotal(q))) {
      double own = total.listed(amount);
      double fits = total.of(amount.fact()) + 0.4 * own;
      boolean carried =
          own > 0
              || rest.isEmpty()
              || FactReader.unitFits(amount.fact(), slot)
              || slot.expect() == Expect.MONEY
              || slot.expect() == Expect.AREA
              || (CaseFigures.isMoney(amount) && SlotReader.isLikelyMoney(slot))
              || (CaseFigures.isMoney(amount) && MAGNITUDE.matcher(slot.unit()).matches());
      boolean asked = slot.expect() != Expect.FIGURE || CaseFigures.isMoney(amount);
      if (!FactReader.fits(amount.fact(), slot)
          || isOfOtherUnit(amount, slot)
          || !reader.ofYearAsked(amount.record(), amount.fact())
          || !total.inPlace(amount.fact())
          || !carried
          || !asked
          || (fits < LEAST && !rest.isEmpty() && !FactReader.unitFits(amount.fact(), slot))) {
        continue;
      }
      Optional<Scored> by = divisor(amount, unit, shared, number);
      double score = fits + by.map(b -> nearness(amount, b)).orElse(0.0);
      if (by.isPresent() && score > most) {
        best = calculation(amount, by.get());
        most = score;
      }
    }
    return Optional.ofNullable(best);
  }

  /** The word for what an amount is shared among; a single character is one too. */
  private static List<Term> shared(Reading reading, String noun) {
    List<Term> words =
        reading.terms().stream().filter(t -> noun.startsWith(t.text()) && t.noun()).toList();
    return words.isEmpty() && noun.length() == 1
        ? List.of(new Term(noun, List.of(), 1, true, false))
        : words;
  }

  /** Whether the case states an average of that kind itself. */
  private static boolean isStated(Candidate candidate, Slot slot, String unit) {
    boolean stated =
        CaseFigures.of(candidate.record(), q -> true).stream()
            .filter(f -> FactReader.fits(f.fact(), slot) && candidate.speaksOf(f.clause()))
            .map(Comparables::quantity)
            .filter(q -> !q.isBound())
            .anyMatch(q -> q.unit().per().equals(unit) || q.written().contains(unit + "均"));
    return (!unit.isEmpty() && stated) || isSaid(candidate, slot, unit);
  }

  /** 「平均每个车位造价1.7万元」, of the thing that is asked about. */
  private static boolean isSaid(Candidate candidate, Slot slot, String unit) {
    return CaseFigures.of(candidate.record(), q -> !q.isRange()).stream()
        .filter(f -> FactReader.fits(f.fact(), slot) && candidate.speaksOf(f.clause()))
        .map(f -> OwnWords.of(f.record(), f.fact()))
        .map(OwnWords::before)
        .anyMatch(own -> own.matches(".*(平均|均)每?一?[\\p{IsHan}]?" + unit + ".{0,6}"));
  }

  private static Calculation calculation(Scored total, Scored number) {
    return new Calculation(
        List.of(total, number),
        Working.average(Comparables.quantity(total), Comparables.quantity(number)));
  }

  /** An amount that is not itself reckoned for each of something. */
  private static boolean isTotal(Quantity quantity) {
    return !quantity.isRange()
        && quantity.unit().per().isEmpty()
        && !CaseFigures.isShare(quantity)
        && quantity.low().signum() > 0
        && !quantity.qualifiers().contains(Qualifier.AVERAGE)
        && !quantity.isBound();
  }

  private static Optional<Scored> divisor(
      Scored total, String unit, List<Term> shared, Fitting number) {
    List<Scored> found = new ArrayList<>();
    for (Scored figure : CaseFigures.of(total.record(), q -> isTotal(q))) {
      Fact fact = figure.fact();
      boolean close = Math.abs(figure.clause().sentence() - total.clause().sentence()) <= FARTHEST;
      boolean named =
          shared.isEmpty()
              || number.own(fact) >= 0.5
              || (unit.length() > 0
                  && !unit.equals("个")
                  && unit.equals(Comparables.quantity(figure).unit().name()));
      boolean other =
          !Comparables.quantity(figure).unit().measuresLike(Comparables.quantity(total).unit())
              || !Comparables.quantity(figure)
                  .unit()
                  .name()
                  .equals(Comparables.quantity(total).unit().name())
              || (!shared.isEmpty() && number.own(total.fact()) == 0 && !fact.equals(total.fact()));
      boolean forEach = OwnWords.of(figure.record(), fact).contains("每");
      if (close
          && other
          && named
          && !forEach
          && isToldWith(figure, total)
          && counts(Comparables.quantity(figure), unit, shared)) {
        found.add(figure);
      }
    }
    return found.stream().min(Comparator.comparingInt(f -> distance(total, f)));
  }

  /** Whether a count is in another measure word than the one asked with. */
  private static boolean isOfOtherUnit(Scored amount, Slot slot) {
    return slot.expect() == Expect.COUNT
        && !slot.unit().equals("个")
        && !FactReader.unitFits(amount.fact(), slot);
  }

  /** Of one row, or both of the text, and of no different years. */
  private static boolean isToldWith(Scored number, Scored total) {
    Optional<TableCell> cell = total.clause().cell();
    Optional<TableCell> other = number.clause().cell();
    boolean together =
        cell.isPresent() == other.isPresent()
            && cell.stream().allMatch(c -> other.stream().allMatch(c::beside));
    List<Integer> years = total.fact().years();
    List<Integer> of = number.fact().years();
    return together && (years.isEmpty() || of.isEmpty() || years.equals(of));
  }

  /** How near a total and its number stand; most where one follows the other in a list. */
  private static double nearness(Scored total, Scored number) {
    boolean listed =
        isListed(total, number) || isListed(number, total) || total.clause().cell().isPresent();
    return 1.0 / (2 + distance(total, number) / 20.0) + (listed ? LISTED : 0);
  }

  private static boolean isListed(Scored one, Scored other) {
    return OwnWords.listedAfter(one).filter(f -> f.fact().equals(other.fact())).isPresent();
  }

  private static int distance(Scored total, Scored number) {
    return Math.abs(number.fact().span().start() - total.fact().span().start());
  }

  private static boolean counts(Quantity quantity, String unit, List<Term> shared) {
    Dimension dimension = quantity.unit().dimension();
    String name = quantity.unit().name();
    return switch (dimension) {
      case COUNT ->
          !shared.isEmpty()
              || (name.equals("个") && (unit.isEmpty() || unit.equals("个")))
              || (!unit.isEmpty() && !unit.equals("个") && name.startsWith(unit))
              || (PERSON.contains(unit) && PERSON.contains(name));
      case MONTHS -> quantity.written().contains(unit) && !unit.isEmpty();
      case AREA -> unit.startsWith("平") || name.equals(unit);
      case LENGTH, MASS -> name.equals(unit);
      default -> false;
    };
  }
}
