package org.anwen.reason.derive;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anwen.ledger.figure.Quantity;
import org.anwen.question.Operation;
import org.anwen.question.Slot;
import org.anwen.reason.figure.CaseFigures;
import org.anwen.reason.figure.ChangeReader;
import org.anwen.reason.figure.Comparables;
import org.anwen.reason.figure.FactReader;
import org.anwen.reason.figure.FactReader.Scored;
import org.anwen.reason.figure.Fitting;
import org.anwen.reason.figure.OwnWords;
import org.anwen.reason.reading.Candidate;
import org.anwen.reason.reading.Reading;
import org.anwen.text.Folding;

/**
 * Works out a change that one clause tells from its beginning to its end, 「由月均73起降到12起」, and the
 * width of a range, 「5—8亿元」. Stateless.
 */
public final class ChangeDeriver implements Deriver {
  private static final Pattern BOUNDS =
      Pattern.compile("(上限|最高|顶格).*(下限|最低|起步)|(下限|最低|起步).*(上限|最高|顶格)");

  private static final Pattern COME_TO =
      Pattern.compile("(降|升|提高|提升|增|减|上升|下降|缩短|优化)[\\p{IsHan}]{0,2}(到|至|为)");
  private static final Pattern CHANGE =
      Pattern.compile("下降|降低|减少|缩短|上升|提高|提升|增加|增长|上涨|压缩|降了|升了|涨了|少了|多了");
  private static final Pattern RATE = Pattern.compile("率|占比|比例|比重|份额|[幅度]");
  private static final Pattern LEAD = Pattern.compile("^(的|里|中|，)+|(的|总共|一共|后|了)+$");
  private static final int LONGEST = 10;
  private static final int SUFFIX = 3;

  @Override
  public Optional<Calculation> derive(Reading reading, Candidate candidate, Slot slot) {
    Operation operation = Operation.of(reading.inquiry().text());
    if (operation == Operation.DIFFERENCE && BOUNDS.matcher(reading.inquiry().text()).find()) {
      return width(reading, candidate, slot);
    }
    if (operation != Operation.DIFFERENCE
        && operation != Operation.CHANGE
        && operation != Operation.GROWTH
        && operation != Operation.TIMES) {
      return Optional.empty();
    }
    List<Scored> told = ChangeReader.operands(of(reading, candidate), slot);
    List<Scored> pair = told.size() == 2 ? told : apart(reading, candidate, slot);
    if (pair.size() != 2
        || isOfOtherYears(pair, reading)
        || isOfOtherRate(pair, operation, reading.inquiry().topic())) {
      return Optional.empty();
    }
    List<Quantity> figures =
        pair.stream().map(Comparables::quantity).map(ChangeDeriver::plain).toList();
    return Working.of(operation, figures).map(w -> new Calculation(pair, w));
  }

  /** Whether two years are named, and a change that is told began in neither of them. */
  private static boolean isOfOtherYears(List<Scored> pair, Reading reading) {
    List<Integer> years = reading.inquiry().years().stream().sorted().toList();
    List<Integer> told = pair.stream().flatMap(f -> f.fact().years().stream()).toList();
    return years.size() == 2 && !told.isEmpty() && !told.contains(years.getFirst());
  }

  /** How far a number has grown is not told by how a share has. */
  static boolean isOfOtherRate(List<Scored> pair, Operation operation, String topic) {
    return operation == Operation.GROWTH
        && !pair.isEmpty()
        && CaseFigures.isShare(Comparables.quantity(pair.getFirst()))
        && !RATE.matcher(topic).find();
  }

  /** The two figures of one thing that a case states, the later one as what it has come to. */
  private static List<Scored> apart(Reading reading, Candidate candidate, Slot slot) {
    String thing = thing(reading);
    if (thing.isEmpty()) {
      return List.of();
    }
    List<Scored> stated =
        CaseFigures.of(candidate.record(), q -> !q.isRange()).stream()
            .filter(f -> FactReader.fits(f.fact(), slot) && candidate.speaksOf(f.clause()))
            .filter(f -> names(OwnWords.of(f.record(), f.fact()), thing))
            .toList();
    boolean changed =
        stated.size() == 2
            && COME_TO.matcher(OwnWords.of(stated.get(1).record(), stated.get(1).fact())).find()
            && Comparables.quantity(stated.get(0)).comparable(Comparables.quantity(stated.get(1)));
    return changed ? stated : List.of();
  }

  /** What a question says has changed, as it is written there. */
  private static String thing(Reading reading) {
    String topic = Folding.of(reading.inquiry().topic());
    Matcher change = CHANGE.matcher(topic);
    String thing = change.find() ? topic.substring(0, change.start()) : "";
    String bare = LEAD.matcher(thing).replaceAll("");
    return bare.length() >= 2 && bare.length() <= LONGEST ? bare : "";
  }

  private static boolean names(String own, String thing) {
    return own.contains(thing)
        || (thing.length() > SUFFIX && own.contains(thing.substring(thing.length() - SUFFIX)));
  }

  private static Reading of(Reading reading, Candidate candidate) {
    return new Reading(
        reading.inquiry(),
        reading.hits(),
        reading.terms(),
        reading.slots(),
        List.of(candidate),
        reading.fit());
  }

  /** Both ends of a change are reckoned for the same, though only one says so. */
  private static Quantity plain(Quantity quantity) {
    return new Quantity(
        quantity.span(),
        quantity.low(),
        quantity.high(),
        quantity.unit().per(""),
        quantity.qualifiers(),
        quantity.magnitude(),
        quantity.terms(),
        quantity.written());
  }

  private static Optional<Calculation> width(Reading reading, Candidate candidate, Slot slot) {
    Fitting fitting = new Fitting(candidate, reading.terms());
    Scored best = null;
    double most = 0;
    for (Scored figure : CaseFigures.of(candidate.record(), Quantity::isRange)) {
      double fits = fitting.of(figure.fact());
      if (FactReader.fits(figure.fact(), slot) && fits > most) {
        best = figure;
        most = fits;
      }
    }
    return Optional.ofNullable(best)
        .map(b -> new Calculation(List.of(b), width(Comparables.quantity(b))));
  }

  private static Working width(Quantity range) {
    Quantity low = Quantity.of(range.low(), range.unit(), range.magnitude());
    Quantity high = Quantity.of(range.high(), range.unit(), range.magnitude());
    return Working.difference(high, low);
  }
}
