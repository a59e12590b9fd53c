package org.anwen.reason.derive;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anwen.ledger.figure.Dimension;
import org.anwen.ledger.figure.Quantity;
import org.anwen.question.Claims;
import org.anwen.question.Slot;
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
import org.anwen.reason.reading.TermMatch;
import org.anwen.text.Folding;

/**
 * Works with shares that a text gives of an amount: from 「总投资2.7亿元，其中社会资本出资80%」 the capital's part,
 * from 「债券5亿元，占总投资的72%」 the whole. Stateless.
 */
public final class ShareDeriver implements Deriver {
  private static final Pattern CHANGES =
      Pattern.compile("增长|增加|提高|上升|下降|降低|减少|缩短|同比|高出|低于|高于|以上|不低于|不超过|达到|达|率");

  /** What is measured against another thing, and no part of an amount: 仅为住院的三分之一. */
  private static final Pattern OF_ANOTHER = Pattern.compile("(?:为|是|相当于|等于)[^，|占]{1,12}的[约近]?\\|");

  private static final Pattern OF_WHOLE = Pattern.compile("(?:占|为|相当于|约占)([^，。；占]{1,16}?)的?[约近]?$");
  private static final Pattern SHARE_FIRST = Pattern.compile("([\\p{IsHan}]{2,8}?)的$");
  private static final Pattern BEARS = Pattern.compile("承担|负担|出资|分担|补|出|付|交");
  private static final double HELD = 0.8;
  private static final int REACH = 4;
  private static final double LEAST = 0.3;
  private static final int SUFFIX = 3;
  private static final Pattern LEVEL = Pattern.compile("([省市州县区镇乡村])(?:里|级|本级|财政|级财政)");

  @Override
  public Optional<Calculation> derive(Reading reading, Candidate candidate, Slot slot) {
    boolean known = candidate.anchored() || candidate.holds();
    if (!Direct.isAmount(reading.slots().getFirst()) || !known) {
      return Optional.empty();
    }
    Optional<Calculation> whole = candidate.anchored() ? whole(candidate, slot) : Optional.empty();
    return whole.isPresent() ? whole : part(reading, candidate, slot);
  }

  private static Optional<Calculation> part(Reading reading, Candidate candidate, Slot slot) {
    String asked = Direct.asked(slot);
    List<Term> terms =
        reading.terms().stream()
            .filter(t -> asked.contains(t.text()) && !(t.isMeasure() && t.text().length() == 1))
            .toList();
    Fitting fitting = new Fitting(candidate, terms);
    Scored best = null;
    double most = 0;
    for (Scored share : CaseFigures.of(candidate.record(), CaseFigures::isShare)) {
      String own = OwnWords.of(share.record(), share.fact());
      double fits = fitting.own(share.fact()) + (ofLevel(asked, own) ? 1 : 0);
      boolean ofBase =
          !CHANGES.matcher(own).find()
              && (!OF_ANOTHER.matcher(own).find() || wholeNamed(share, slot).isPresent());
      if (fits > most && ofBase && fitting.inPlace(share.fact())) {
        best = share;
        most = fits;
      }
    }
    boolean direct =
        Direct.states(reading, candidate, slot)
            && most <= Direct.bestOwn(reading, candidate, slot, terms)
            && !(best != null && paysAlone(best, terms, candidate, slot));
    if (best == null || most < LEAST || direct) {
      return Optional.empty();
    }
    Scored share = best;
    if (isStated(share, slot)) {
      return Optional.empty();
    }
    List<Quantity> known = Claims.of(reading.inquiry().topic());
    return base(share, slot)
        .filter(b -> isOfAmountNamed(Comparables.quantity(b), known))
        .map(
            b ->
                new Calculation(
                    List.of(b, share),
                    Working.part(Comparables.quantity(b), Comparables.quantity(share))));
  }

  /**
   * Whether a question that states an amount states this one: a share is taken of no other then.
   */
  private static boolean isOfAmountNamed(Quantity base, List<Quantity> known) {
    List<Quantity> amounts = known.stream().filter(q -> isLikeAmount(q, base)).toList();
    return amounts.isEmpty() || amounts.stream().anyMatch(q -> q.equalsValue(Amounts.plain(base)));
  }

  private static boolean isLikeAmount(Quantity known, Quantity base) {
    boolean bare = known.unit().dimension() == Dimension.NUMBER && known.magnitude() > 0;
    return bare || known.unit().dimension() == base.unit().dimension();
  }

  /** Whether a share is said to be borne by one of the words that no amount of the case has. */
  private static boolean paysAlone(Scored share, List<Term> terms, Candidate candidate, Slot slot) {
    String own = OwnWords.of(share.record(), share.fact());
    List<Term> payers =
        terms.stream()
            .filter(t -> t.noun() && BEARS.matcher(own).find() && TermMatch.of(t, own) >= HELD)
            .toList();
    return !payers.isEmpty()
        && CaseFigures.of(candidate.record(), q -> !CaseFigures.isShare(q)).stream()
            .filter(f -> FactReader.fits(f.fact(), slot) && candidate.speaksOf(f.clause()))
            .map(f -> OwnWords.of(f.record(), f.fact()))
            .noneMatch(words -> payers.stream().anyMatch(t -> TermMatch.of(t, words) >= HELD));
  }

  /** 县里 of the question and 县承担 or 县级财政 of the text. */
  private static boolean ofLevel(String asked, String own) {
    Matcher level = LEVEL.matcher(asked);
    return level.find()
        && Pattern.compile(level.group(1) + "(级|财政|本级|里|承担|负担|出|补|配套|分担|[、和与])")
            .matcher(own)
            .find();
  }

  /** Whether the share's own clause goes on to state the amount that it makes. */
  private static boolean isStated(Scored share, Slot slot) {
    return CaseFigures.sentence(share).stream()
        .anyMatch(
            f ->
                f.clause().index() - share.clause().index() >= 0
                    && f.clause().index() - share.clause().index() <= 1
                    && f.fact().span().start() > share.fact().span().start()
                    && CaseFigures.isAmount(Comparables.quantity(f), slot, f.fact())
                    && CaseFigures.between(share, f).matches(".*(为|计|即|共|达).{0,3}"));
  }

  private static Optional<Scored> base(Scored share, Slot slot) {
    return wholeNamed(share, slot)
        .or(() -> CaseFigures.before(share, f -> Direct.mayBeBase(f, slot)))
        .filter(b -> share.clause().index() - b.clause().index() <= REACH);
  }

  /** 占全年采购量的35%: the amount, anywhere near, that is said to be that whole. */
  private static Optional<Scored> wholeNamed(Scored share, Slot slot) {
    String own = OwnWords.of(share.record(), share.fact());
    Matcher of = OF_WHOLE.matcher(OwnWords.before(own));
    if (!of.find()) {
      return Optional.empty();
    }
    String name = of.group(1);
    String end = name.length() > SUFFIX + 1 ? name.substring(name.length() - SUFFIX - 1) : name;
    return CaseFigures.of(share.record(), q -> !q.isRange()).stream()
        .filter(f -> Direct.mayBeBase(f, slot))
        .filter(f -> Math.abs(f.clause().sentence() - share.clause().sentence()) <= 1)
        .filter(f -> OwnWords.of(f.record(), f.fact()).contains(end))
        .findFirst();
  }

  /** 占项目总投资的72%: the whole is what is asked, and the part stands before it. */
  private static Optional<Calculation> whole(Candidate candidate, Slot slot) {
    for (Scored share : CaseFigures.of(candidate.record(), CaseFigures::isShare)) {
      String own = OwnWords.of(share.record(), share.fact());
      String before = OwnWords.before(own);
      Matcher of = OF_WHOLE.matcher(before);
      Matcher first = SHARE_FIRST.matcher(before);
      boolean after = of.find();
      if (!after && !first.find()) {
        continue;
      }
      String whole = after ? of.group(1) : first.group(1);
      String named = askedOf(slot, whole);
      if (named.isEmpty() || !candidate.speaksOf(share.clause())) {
        continue;
      }
      Optional<Scored> part = after ? partBefore(share, slot) : partAfter(share, slot);
      if (part.isPresent() && !isDirect(candidate, slot, named)) {
        return part.map(
            p ->
                new Calculation(
                    List.of(p, share),
                    Working.whole(Comparables.quantity(p), Comparables.quantity(share))));
      }
    }
    return Optional.empty();
  }

  /** The words of the whole that the question asks with; empty when it asks for something else. */
  private static String askedOf(Slot slot, String whole) {
    String words = Folding.of(whole);
    String asked = Folding.of(slot.text());
    for (int from = 0; words.length() - from >= 2; from++) {
      String suffix = words.substring(from);
      boolean enough = suffix.length() >= SUFFIX || from == 0;
      if (enough && asked.contains(suffix)) {
        return suffix;
      }
    }
    return "";
  }

  private static Optional<Scored> partBefore(Scored share, Slot slot) {
    return CaseFigures.before(
        share,
        f ->
            share.clause().index() - f.clause().index() <= 1
                && CaseFigures.isAmount(Comparables.quantity(f), slot, f.fact()));
  }

  private static Optional<Scored> partAfter(Scored share, Slot slot) {
    return CaseFigures.sentence(share).stream()
        .filter(f -> f.fact().span().start() > share.fact().span().start())
        .filter(f -> f.clause().index() - share.clause().index() <= 2)
        .filter(f -> CaseFigures.isAmount(Comparables.quantity(f), slot, f.fact()))
        .findFirst();
  }

  /** Whether the case states the whole itself. */
  private static boolean isDirect(Candidate candidate, Slot slot, String whole) {
    String words = Folding.of(whole);
    return CaseFigures.of(candidate.record(), q -> !CaseFigures.isShare(q)).stream()
        .filter(f -> CaseFigures.isAmount(Comparables.quantity(f), slot, f.fact()))
        .filter(f -> candidate.speaksOf(f.clause()))
        .anyMatch(f -> OwnWords.of(f.record(), f.fact()).contains(words));
  }
}
