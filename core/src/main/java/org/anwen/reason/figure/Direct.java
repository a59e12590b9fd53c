package org.anwen.reason.figure;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anwen.ledger.figure.Dimension;
import org.anwen.ledger.figure.Quantity;
import org.anwen.question.Expect;
import org.anwen.question.Slot;
import org.anwen.question.Term;
import org.anwen.reason.figure.FactReader.Scored;
import org.anwen.reason.reading.Candidate;
import org.anwen.reason.reading.Reading;
import org.anwen.reason.reading.TermMatch;

/** Whether a case states what is asked itself, so that nothing is to be worked out. Stateless. */
public final class Direct {
  private static final double HELD = 0.8;
  private static final Pattern JOINT = Pattern.compile("共同|联合|[两三四多各]方|合计");
  private static final Pattern CONTEXT =
      Pattern.compile(
          "^.*(?:(?<![邻公那这哪家县市区省村镇州乡])里|里面|里头|当中|之中|(?<![其集])中(?!心|央|小|等|级|国|学|型|部|介|标))[，,]?(?=.{2,})");

  private Direct() {}

  /**
   * Whether some figure of the type asked, and of the place and year asked, has the thing asked for
   * among its own words, and is not said of several together.
   */
  public static boolean states(Reading reading, Candidate candidate, Slot slot) {
    List<Term> words = words(reading, slot);
    if (words.isEmpty()) {
      return false;
    }
    FactReader reader = new FactReader(reading.inquiry());
    return CaseFigures.of(candidate.record(), q -> !CaseFigures.isShare(q)).stream()
        .filter(f -> FactReader.fits(f.fact(), slot))
        .filter(f -> candidate.speaksOf(f.clause()))
        .filter(f -> reader.ofYearAsked(f.record(), f.fact()))
        .anyMatch(f -> holds(f, words));
  }

  /** How well the own words of the amounts that may answer hold some words, at best. */
  public static double bestOwn(Reading reading, Candidate candidate, Slot slot, List<Term> terms) {
    Fitting fitting = new Fitting(candidate, terms);
    FactReader reader = new FactReader(reading.inquiry());
    return CaseFigures.of(candidate.record(), q -> !CaseFigures.isShare(q)).stream()
        .filter(f -> FactReader.fits(f.fact(), slot) && fitting.inPlace(f.fact()))
        .filter(f -> reader.ofYearAsked(f.record(), f.fact()))
        .mapToDouble(f -> fitting.own(f.fact()))
        .max()
        .orElse(0);
  }

  private static boolean holds(Scored figure, List<Term> words) {
    String own = OwnWords.of(figure.record(), figure.fact());
    return !JOINT.matcher(own).find() && words.stream().allMatch(t -> TermMatch.of(t, own) >= HELD);
  }

  /** The thing asked for: the last noun of what is asked, else its last word. */
  public static List<Term> words(Reading reading, Slot slot) {
    String part = asked(slot);
    Comparator<Term> order = Comparator.comparingInt(t -> part.lastIndexOf(t.text()));
    List<Term> here = reading.terms().stream().filter(t -> part.contains(t.text())).toList();
    Optional<Term> noun = here.stream().filter(Term::noun).max(order);
    return noun.or(() -> here.stream().max(order)).stream().toList();
  }

  /** The part of a question without what it only looks into: 「改造资金里」, 「总投入中」. */
  public static String asked(Slot slot) {
    Matcher matcher = CONTEXT.matcher(slot.text());
    return matcher.find() ? slot.text().substring(matcher.end()) : slot.text();
  }

  /**
   * Whether an amount may be the base of what a slot asks for: of the type asked, and money where
   * no type is.
   */
  public static boolean mayBeBase(Scored figure, Slot slot) {
    Quantity quantity = Comparables.quantity(figure);
    if (!CaseFigures.isAmount(quantity, slot, figure.fact())) {
      return false;
    }
    if (slot.expect() == Expect.FIGURE) {
      return quantity.unit().dimension() == Dimension.MONEY;
    }
    return slot.expect() != Expect.COUNT || FactReader.unitFits(figure.fact(), slot);
  }

  /** Whether a slot asks for an amount that could be worked out: not a date, a share or words. */
  public static boolean isAmount(Slot slot) {
    return switch (slot.expect()) {
      case MONEY, AREA, COUNT, FIGURE -> true;
      default -> false;
    };
  }
}
