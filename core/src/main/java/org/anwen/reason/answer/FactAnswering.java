package org.anwen.reason.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.anwen.api.Finding;
import org.anwen.api.Finding.Role;
import org.anwen.api.Span;
import org.anwen.ledger.CaseRecord;
import org.anwen.ledger.Clause;
import org.anwen.ledger.figure.Quantity;
import org.anwen.question.Expect;
import org.anwen.question.Slot;
import org.anwen.question.SlotReader;
import org.anwen.question.Term;
import org.anwen.reason.figure.CaseFigures;
import org.anwen.reason.figure.FactReader;
import org.anwen.reason.figure.FactReader.Scored;
import org.anwen.reason.figure.Parallels;
import org.anwen.reason.reading.Candidate;
import org.anwen.reason.reading.Coverage;
import org.anwen.reason.reading.Reading;
import org.anwen.reason.reading.TermMatch;
import org.anwen.reason.search.FactSearch;
import org.anwen.reason.search.PayerClauses;
import org.anwen.reason.search.Result;
import org.anwen.reason.search.Snippets;
import org.anwen.reason.search.TextReader;
import org.anwen.reason.search.ThemeReader;

/** Answers a direct question with the clause that states the figure, name or reason asked for. */
public final class FactAnswering implements Answering {
  private static final int SNIPPET = 90;
  private static final int TOGETHER = 130;
  private static final int ALL = 155;
  private static final int FEW = 2;

  /** A sentence so short is said whole, with the place that it begins with. */
  private static final int SHORT = 48;

  private static final Pattern BARE =
      Pattern.compile(
          "(?:又|一共|总共|共|是|有|为|花了?|用了?)*(?:多少|几)(?:钱|元|块|万|亿|个|户|人|年|年期|个月|天|次)*[？?呢啊]*");
  private static final double HELD = 0.7;

  /** Asks of which place all that stands before is so: 「…的是哪里」. */
  private static final Pattern WHERE =
      Pattern.compile("的是(?:哪里|哪儿|哪(?:一)?个(?:地方|县|市|区|城市|省|案例))[？?。]*$");

  private static final Pattern EACH = Pattern.compile("分别|各");

  private final Snippets snippets;
  private final TextReader texts;

  public FactAnswering(Snippets snippets, TextReader texts) {
    this.snippets = snippets;
    this.texts = texts;
  }

  @Override
  public Result answer(Reading reading) {
    boolean where = WHERE.matcher(reading.inquiry().text()).find();
    if (where || reading.slots().stream().allMatch(s -> s.expect() == Expect.PLACE)) {
      Result place = texts.place(reading);
      return place.isEmpty() ? described(reading) : place;
    }
    List<Scored> facts = new ArrayList<>();
    List<Slot> inWords = new ArrayList<>();
    List<Slot> open = new ArrayList<>();
    List<Finding> payers = new ArrayList<>();
    for (Slot slot : reading.slots()) {
      Optional<Scored> best =
          beside(reading, slot, facts)
              .or(() -> FactSearch.best(reading, slot, q -> isNew(q, facts)))
              .filter(fact -> !TextReader.isDoneByAnother(slot, fact));
      Optional<Finding> payer = payer(reading, slot, best, facts);
      if (payer.isPresent()) {
        payers.add(payer.get());
        continue;
      }
      best.ifPresent(f -> facts.addAll(each(f, reading.inquiry().text())));
      if (best.isEmpty() && (slot.expect().inWords() || slot.text().contains("谁"))) {
        inWords.add(slot);
      } else if (best.isEmpty()) {
        open.add(slot);
      }
    }
    if (facts.isEmpty() && payers.isEmpty()) {
      facts.addAll(FactSearch.together(reading));
      open.clear();
    }
    for (Slot slot : facts.isEmpty() ? List.<Slot>of() : open) {
      FactSearch.beside(reading, slot, facts).ifPresent(facts::add);
    }
    if (!facts.isEmpty() || !payers.isEmpty()) {
      List<Finding> findings = new ArrayList<>(findings(facts, reading.terms()));
      payers.stream()
          .filter(p -> findings.stream().noneMatch(f -> f.statement().contains(p.statement())))
          .forEach(findings::add);
      if (facts.isEmpty()) {
        return Result.of(findings, 1);
      }
      for (Slot slot : inWords) {
        besides(reading, facts.getFirst().record(), slot, findings).ifPresent(findings::add);
      }
      return Result.of(findings, 1);
    }
    return inWords.isEmpty() ? Result.NOTHING : texts.answer(reading);
  }

  /** The few cases that a description fits, where it is asked of which place it is so. */
  private Result described(Reading reading) {
    List<Candidate> fitting = ThemeReader.fitting(reading);
    return fitting.isEmpty() || fitting.size() > FEW
        ? Result.NOTHING
        : Result.of(ListAnswering.rows(fitting, reading, texts), fitting.size());
  }

  /** Who pays, in the words of the case asked of, where the best fact does not say so. */
  private Optional<Finding> payer(
      Reading reading, Slot slot, Optional<Scored> best, List<Scored> told) {
    boolean said = best.filter(b -> PayerClauses.tells(b.record(), b.clause())).isPresent();
    if (!PayerClauses.asks(slot) || said || reading.candidates().isEmpty()) {
      return Optional.empty();
    }
    Candidate first = reading.candidates().getFirst();
    return first.anchored()
        ? PayerClauses.of(first, told.stream().map(Scored::clause).toList())
            .map(
                c ->
                    finding(
                        first.record(),
                        Snippets.around(first.record(), c.getFirst(), c.getLast(), TOGETHER),
                        ""))
        : Optional.empty();
  }

  /** Whether a figure was not given for another part of the question yet. */
  private static boolean isNew(Quantity quantity, List<Scored> given) {
    return given.stream().flatMap(g -> g.fact().quantity().stream()).noneMatch(quantity::equals);
  }

  /**
   * What a part without words of its own, as 「多少钱」, asks of the sentence that the last part found.
   */
  private static Optional<Scored> beside(Reading reading, Slot slot, List<Scored> found) {
    boolean bare =
        BARE.matcher(slot.text()).matches()
            || slot.terms().stream().noneMatch(t -> slot.text().contains(t.text()));
    if (found.isEmpty() || !slot.expect().figure() || !bare) {
      return Optional.empty();
    }
    boolean money = SlotReader.isLikelyMoney(slot);
    Scored last = found.getLast();
    FactReader reader = new FactReader(reading.inquiry());
    return CaseFigures.sentence(last).stream()
        .filter(f -> f.fact().span().start() > last.fact().span().start())
        .filter(f -> FactReader.fits(f.fact(), slot) && reader.ofYearAsked(f.record(), f.fact()))
        .filter(f -> !money || CaseFigures.isMoney(f))
        .findFirst();
  }

  /** A figure with its like of the other places, where the question asks for each of so many. */
  private static List<Scored> each(Scored best, String question) {
    boolean figure = best.fact().quantity().isPresent() && EACH.matcher(question).find();
    List<Scored> all = figure ? Parallels.of(best, question) : List.of();
    return all.isEmpty() ? List.of(best) : all;
  }

  /**
   * What the same case says to a part of the question that no single fact answers, where it is not
   * said yet.
   */
  private Optional<Finding> besides(
      Reading reading, CaseRecord record, Slot slot, List<Finding> said) {
    int length = said.stream().mapToInt(f -> f.statement().length()).sum();
    return reading.candidates().stream()
        .filter(c -> c.record().ordinal() == record.ordinal() && slot.terms().size() > 0)
        .map(c -> c.withCoverage(new Coverage(record, slot.terms())))
        .filter(Candidate::holds)
        .map(c -> texts.finding(c, Role.ANSWER, "", SNIPPET * 2 / 3))
        .filter(f -> length + f.statement().length() <= ALL)
        .filter(f -> said.stream().noneMatch(s -> s.statement().contains(f.statement())))
        .findFirst();
  }

  /** One finding for each stretch that holds some of the facts. */
  List<Finding> findings(List<Scored> facts, List<Term> terms) {
    Map<CaseRecord, List<Scored>> byCase = new LinkedHashMap<>();
    facts.forEach(f -> byCase.computeIfAbsent(f.record(), r -> new ArrayList<>()).add(f));
    List<Finding> findings = new ArrayList<>();
    byCase.forEach((record, group) -> findings.addAll(inCase(record, group, terms)));
    return findings;
  }

  private List<Finding> inCase(CaseRecord record, List<Scored> group, List<Term> terms) {
    List<Scored> ordered =
        group.stream().sorted(Comparator.comparingInt(f -> f.fact().span().start())).toList();
    Clause first = ordered.getFirst().clause();
    Clause last = ordered.getLast().clause();
    Predicate<Clause> beside = clause -> isBeside(record, clause, terms);
    int reach = last.span().end() - first.span().start();
    if (first.sentence() == last.sentence() && reach <= TOGETHER) {
      int most = first.index() == last.index() ? SNIPPET : TOGETHER;
      return List.of(
          finding(record, Snippets.around(record, first, last, most, beside), values(ordered)));
    }
    List<Finding> findings = new ArrayList<>();
    for (Scored scored : ordered) {
      Clause clause = scored.clause();
      Span span = Snippets.around(record, clause, clause, SNIPPET * 2 / 3, beside);
      Finding finding = finding(record, span, scored.fact().written());
      if (!findings.contains(finding)) {
        findings.add(finding);
      }
    }
    return findings;
  }

  /** Whether a clause states figures of something that the question does not speak of. */
  private static boolean isBeside(CaseRecord record, Clause clause, List<Term> terms) {
    if (record.sentence(clause).span().length() <= SHORT) {
      return false;
    }
    return record.facts().stream()
            .anyMatch(f -> f.clause() == clause.index() && f.quantity().isPresent())
        && terms.stream().noneMatch(t -> TermMatch.of(t, clause.text()) >= HELD);
  }

  private static String values(List<Scored> facts) {
    return String.join("、", facts.stream().map(f -> f.fact().written()).distinct().toList());
  }

  private Finding finding(CaseRecord record, Span span, String value) {
    return new Finding(
        Role.ANSWER, "", value, Snippets.words(record, span), snippets.quotes(record, span));
  }
}
