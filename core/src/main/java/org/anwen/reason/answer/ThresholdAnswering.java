package org.anwen.reason.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.anwen.api.Finding;
import org.anwen.api.Finding.Role;
import org.anwen.api.Span;
import org.anwen.ledger.CaseRecord;
import org.anwen.ledger.Fact;
import org.anwen.question.Expect;
import org.anwen.question.Slot;
import org.anwen.question.Term;
import org.anwen.reason.figure.Bound;
import org.anwen.reason.figure.Comparables;
import org.anwen.reason.figure.FactReader;
import org.anwen.reason.figure.FactReader.Scored;
import org.anwen.reason.figure.Fitting;
import org.anwen.reason.figure.StateWords;
import org.anwen.reason.reading.Candidate;
import org.anwen.reason.reading.Reading;
import org.anwen.reason.reading.Reckoned;
import org.anwen.reason.reading.TermMatch;
import org.anwen.reason.search.Result;
import org.anwen.reason.search.Snippets;
import org.anwen.text.Folding;

/**
 * Lists or counts the cases whose figure lies above or below one that the question names, or is the
 * same: 「新增车位超过500个的有哪些」; and those that state a figure at all: 「写明惠及多少户的案例」.
 *
 * <p>Of a case, the figure that best fits the description is taken, and then held against the
 * bound: 「新增538个，共计1160个」 has 538 new ones. Thread-safe.
 */
public final class ThresholdAnswering implements Answering {
  private static final String MEASURES = "(个数|数额|数量|金额|期限|年限|时限|比例|价格|单价|标准)";

  private static final String STATING = "(写明|写清楚?|写出|注明|标明|标出|载明|明确|点明|给出|公布|列明)";

  /** Asks for the cases that state a figure at all: 「写明惠及多少户居民的案例」. */
  private static final Pattern STATED =
      Pattern.compile(
          "(STATE(了|的)?[^，,。？?]{0,14}(多少|具体|数字|MEASURE)[^，,。？?]{0,10}(哪|的|都|$|[？?])"
                  .replace("STATE", STATING)
                  .replace("MEASURE", MEASURES)
              + "|有(了)?[^，,。？?]{0,14}(多少|具体|数字|个数|数额|金额)[^，,。？?]{0,10}(哪|的|都))"
              + "|MEASURE[^，,。？?]{0,3}STATE了?的"
                  .replace("STATE", STATING)
                  .replace("MEASURE", MEASURES));

  private static final Pattern COMPARES =
      Pattern.compile("超过|过了|以上|大于|高于|多于|低于|少于|小于|至少|至多|突破|达到|不到|以下|不足|以内");

  /** 由 in 「由34%提高到72%」 and 「由改造前的34%提高到72%」 leads to what was before. */
  private static final Pattern EARLIER =
      Pattern.compile(
          "(由|从|原来?|此前|过去)(20\\d\\d年)?的?$|(由|从|比|较)[^，,。；;、到至为]{0,6}(前|原来?|此前|过去|以前|初|年底?)的?$");

  /** 低于 of 「满意度低于85%的不予返还」: the figure is where a rule draws a line, and nobody's own. */
  private static final Pattern LINE_BEFORE =
      Pattern.compile("(不?[低高多少小大]于|不足|不满|不到|未达|达不到|不?超过|至少|至多|最[高低多少])(为|按|到)?$");

  private static final Pattern LINE_AFTER =
      Pattern.compile("^(以[上下内外]|的?[，,、]?(不予|不得|方可|才能|须|应当?))");

  private static final double FIT = 0.5;
  private static final double HELD = 0.5;
  private static final double TIE = 0.05;
  private static final double LINE = 0.1;
  private static final double LIGHT = 0.15;
  private static final int SNIPPET = 50;
  private static final int LONGEST = 12;

  private final Snippets snippets;
  private final int cases;

  public ThresholdAnswering(Snippets snippets, int cases) {
    this.snippets = snippets;
    this.cases = cases;
  }

  @Override
  public Result answer(Reading read) {
    Reading reading = Reckoned.of(read);
    if (reading.inquiry().places().size() > 1) {
      return Result.NOTHING;
    }
    Optional<Bound> bound = Bound.in(reading.inquiry().topic());
    if (bound.isPresent()) {
      return within(reading, bound.get());
    }
    return STATED.matcher(reading.inquiry().text()).find() ? stated(reading) : Result.NOTHING;
  }

  private Result within(Reading reading, Bound bound) {
    String written = reading.inquiry().topic();
    Span span = bound.limit().span();
    String limit = written.substring(span.start(), span.end());
    List<Term> terms =
        reading.terms().stream()
            .filter(t -> !COMPARES.matcher(t.text()).find() && !limit.contains(t.text()))
            .toList();
    if (terms.isEmpty()) {
      return Result.NOTHING;
    }
    List<Term> nouns = terms.stream().filter(t -> t.noun() && t.weight() > LIGHT).toList();
    List<Term> named = nouns.isEmpty() ? terms : nouns;
    List<Finding> rows = new ArrayList<>();
    boolean any = false;
    for (Scored scored : best(reading, terms, f -> bound.concerns(f.quantity().orElseThrow()))) {
      String sentence = sentence(scored);
      if (named.stream().noneMatch(t -> TermMatch.of(t, sentence) >= HELD)) {
        continue;
      }
      any = true;
      if (bound.admits(Comparables.quantity(scored))) {
        rows.add(row(scored));
      }
    }
    if (rows.isEmpty() && any && bound.side() != Bound.Side.EQUAL) {
      String none = "共检索" + cases + "个案例，材料中没有符合这一条件的";
      return Result.of(List.of(new Finding(Role.ABSENT, "", "", none, List.of())), 0);
    }
    return CaseRows.counted(cases, "符合", rows);
  }

  private Result stated(Reading reading) {
    Slot first = reading.slots().getFirst();
    Slot slot = first.as(first.expect().figure() ? first.expect() : Expect.FIGURE);
    List<Term> terms =
        reading.terms().stream().filter(t -> !t.light() && t.weight() > LIGHT).toList();
    Predicate<Fact> fits = f -> FactReader.fits(f, slot);
    List<Finding> rows = new ArrayList<>();
    for (Scored scored : best(reading, terms, fits)) {
      String clause = scored.clause().text();
      String sentence = sentence(scored);
      List<Term> nouns = terms.stream().filter(Term::noun).toList();
      if (nouns.stream().allMatch(t -> TermMatch.of(t, sentence) >= HELD)
          && (nouns.isEmpty() || TermMatch.of(nouns.getLast(), clause) >= HELD)) {
        rows.add(row(scored));
      }
    }
    return CaseRows.counted(cases, "符合", rows);
  }

  private static String sentence(Scored scored) {
    StringBuilder text = new StringBuilder(scored.record().heading());
    scored.record().clauses().stream()
        .filter(c -> c.sentence() == scored.clause().sentence())
        .forEach(c -> text.append(c.text()));
    return text.toString();
  }

  /** For each case, in the documents' order, the figure that best fits the words. */
  private static List<Scored> best(Reading reading, List<Term> terms, Predicate<Fact> admits) {
    FactReader reader = new FactReader(reading.inquiry());
    boolean earlier = reading.inquiry().text().matches(".*(原来|之前|以前|此前|改造前|改革前).*");
    List<Scored> found = new ArrayList<>();
    for (Candidate candidate : reading.candidates()) {
      CaseRecord record = candidate.record();
      Fitting fitting = new Fitting(candidate, terms);
      record.facts().stream()
          .filter(f -> f.type() == Fact.Type.FIGURE && f.quantity().isPresent() && admits.test(f))
          .filter(f -> reader.ofYearAsked(record, f))
          .filter(f -> earlier || !isEarlier(record, f))
          .map(f -> new Scored(record, f, fitting.of(f) + fitting.own(f), fitting.own(f)))
          .filter(f -> f.score() - f.focus() >= FIT && (f.focus() > 0 || isHeld(f, terms)))
          .map(f -> ofState(f, reading.inquiry().text()))
          .reduce((a, b) -> b.score() > a.score() + TIE ? b : a)
          .ifPresent(found::add);
    }
    found.sort(Comparator.comparingInt(f -> f.record().ordinal()));
    return found;
  }

  /** A figure scored for being of the state asked too: issued, and not applied for. */
  private static Scored ofState(Scored scored, String question) {
    double state = StateWords.score(scored.record(), scored.fact(), question);
    double line = isLine(scored.record(), scored.fact()) ? LINE : 0;
    return new Scored(
        scored.record(), scored.fact(), scored.score() + state - line, scored.focus());
  }

  private static boolean isLine(CaseRecord record, Fact fact) {
    String text = record.source().text();
    int start = fact.span().start();
    int end = fact.span().end();
    String before = text.substring(Math.max(0, start - LONGEST), start);
    String after = text.substring(end, Math.min(text.length(), end + LONGEST));
    return LINE_BEFORE.matcher(before).find() || LINE_AFTER.matcher(after).find();
  }

  private static boolean isHeld(Scored scored, List<Term> terms) {
    String clause = scored.clause().text();
    return terms.stream().anyMatch(t -> TermMatch.of(t, clause) > 0);
  }

  private static boolean isEarlier(CaseRecord record, Fact fact) {
    int start = fact.span().start();
    String before = record.source().text().substring(Math.max(0, start - LONGEST), start);
    String written = record.source().text().substring(start, fact.span().end());
    return EARLIER.matcher(Folding.of(before)).find() || written.startsWith("由");
  }

  private Finding row(Scored scored) {
    Span span = Snippets.around(scored.record(), scored.clause(), scored.clause(), SNIPPET);
    return new Finding(
        Role.ROW,
        CaseLabel.of(scored.record()),
        scored.fact().written(),
        scored.fact().written(),
        snippets.quotes(scored.record(), span));
  }
}
