package org.anwen.reason.derive;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anwen.ledger.Quantity;
import org.anwen.question.Slot;
import org.anwen.question.Term;
import org.anwen.reason.figure.CaseFigures;
import org.anwen.reason.figure.Comparables;
import org.anwen.reason.figure.FactReader.Scored;
import org.anwen.reason.figure.Fitting;
import org.anwen.reason.figure.OwnWords;
import org.anwen.reason.reading.Candidate;
import org.anwen.reason.reading.Reading;

/**
 * The share that a part makes of the whole it is told from: 「参评企业37家，其中A级8家」 for 「A级占比多大」,
 * 「申请263件，转化92件」 for 「转化率是多少」. The part is found by the words of the question, the whole by
 * standing before it in the same unit. Stateless.
 */
public final class PartShareDeriver implements Deriver {
  private static final Pattern OF =
      Pattern.compile("^(.+?)(?:所占|占到|占了|占)(?!地|比)(.+?)(?:的|得)?(?:百分之|几成|多少|多大|几|比例|比重|份额).*$");
  private static final Pattern WITHIN =
      Pattern.compile("^(.+?)在(.+?)(?:里面|当中|之中|(?<![邻公那这哪])里|中|内)[，,]?(?:所占|占了|占到|占).*$");
  private static final Pattern INSIDE =
      Pattern.compile(
          "^(.*?)(?:里面|当中|之中|(?<![邻公那这哪])里|(?<![集其])中(?!心|央|小|等|级)|内)[，,]?([^，。？?]+?)(?:所占|占到|占了|占|有)?的?(?:百分之|几成|占比|比例|比重|份额).*$");
  private static final Pattern SHARE =
      Pattern.compile("^(.+?)(?:所占|占)?的?(?:占比|比例|比重|份额)(?:是|为|有|大概|大约|约)*(?:多少|多大|几).*$");
  private static final Pattern RATE =
      Pattern.compile("(?:^|的)?([\\p{IsHan}]{2,6})率(?:大概|大约|约)?(?:是|为|有)?(?:多少|多大|几)");
  private static final Pattern NEGATION = Pattern.compile("没有?|无|未|不是|非|不");
  private static final Pattern PART = Pattern.compile("其中|内有|里有|含|包括");
  private static final double NAMED = 0.55;
  private static final double OWN = 0.3;
  private static final int SENTENCES = 1;
  private static final int REACH = 3;

  @Override
  public Optional<Calculation> derive(Reading reading, Candidate candidate, Slot slot) {
    String topic = reading.inquiry().topic();
    Matcher within = WITHIN.matcher(topic);
    Matcher inside = INSIDE.matcher(topic);
    Matcher of = OF.matcher(topic);
    Matcher share = SHARE.matcher(topic);
    if (within.matches()) {
      return shared(reading, candidate, within.group(1), within.group(2));
    }
    if (inside.matches()) {
      return shared(reading, candidate, inside.group(2), inside.group(1));
    }
    if (of.matches()) {
      return shared(reading, candidate, of.group(1), of.group(2));
    }
    if (share.matches()) {
      return shared(reading, candidate, share.group(1), "");
    }
    Matcher rate = RATE.matcher(topic);
    return rate.find() ? rate(candidate, rate.group(1)) : Optional.empty();
  }

  private static Optional<Calculation> shared(
      Reading reading, Candidate candidate, String part, String whole) {
    List<Term> named =
        reading.terms().stream()
            .filter(t -> part.contains(t.text()) && !whole.contains(t.text()))
            .toList();
    List<Term> around =
        reading.terms().stream()
            .filter(t -> whole.contains(t.text()) && !part.contains(t.text()))
            .toList();
    if (named.isEmpty()) {
      return Optional.empty();
    }
    Fitting parts = new Fitting(candidate, named);
    boolean negated = NEGATION.matcher(part).find();
    Calculation best = null;
    double most = 0;
    for (Scored some : amounts(candidate)) {
      String own = OwnWords.of(some.record(), some.fact());
      double ofOwn = parts.own(some.fact());
      boolean told = ofOwn >= OWN || (namesPlace(reading, own) && !named.isEmpty());
      double fits = parts.of(some.fact());
      if (told
          && fits >= NAMED
          && fits + ofOwn > most
          && parts.inPlace(some.fact())
          && NEGATION.matcher(own).find() == negated) {
        Optional<Scored> all = whole(candidate, some, around);
        if (all.isPresent()) {
          best = calculation(some, all.get());
          most = fits + ofOwn;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  private static boolean namesPlace(Reading reading, String own) {
    return reading.inquiry().places().stream().anyMatch(own::contains);
  }

  /** 转化率: what was 转化 out of the amount told just before it. */
  private static Optional<Calculation> rate(Candidate candidate, String words) {
    String verb = words.substring(words.length() - 2);
    boolean stated =
        candidate.record().clauses().stream().anyMatch(c -> c.text().contains(verb + "率"));
    if (stated) {
      return Optional.empty();
    }
    List<Scored> amounts = amounts(candidate);
    for (int i = 1; i < amounts.size(); i++) {
      Scored part = amounts.get(i);
      Scored whole = amounts.get(i - 1);
      boolean done = OwnWords.of(part.record(), part.fact()).contains(verb);
      if (done
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
        .filter(w -> isWhole(w, part))
        .filter(
            w ->
                PART.matcher(CaseFigures.between(w, part)).find()
                    || (!around.isEmpty() && fitting.own(w.fact()) >= NAMED)
                    || addsUp(candidate, w, part))
        .reduce((a, b) -> b);
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
