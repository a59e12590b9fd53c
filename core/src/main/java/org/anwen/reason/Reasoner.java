package org.anwen.reason;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.anwen.api.Evidence;
import org.anwen.api.Examined;
import org.anwen.api.Finding;
import org.anwen.api.Hit;
import org.anwen.api.Inquiry;
import org.anwen.api.Kind;
import org.anwen.api.Retriever;
import org.anwen.ingest.Corpus;
import org.anwen.ledger.Ledger;
import org.anwen.reason.answer.Absence;
import org.anwen.reason.answer.AnchoredFact;
import org.anwen.reason.answer.Answering;
import org.anwen.reason.answer.CalculationAnswering;
import org.anwen.reason.answer.CaseCount;
import org.anwen.reason.answer.CaseLabel;
import org.anwen.reason.answer.ChangeRank;
import org.anwen.reason.answer.CompareAnswering;
import org.anwen.reason.answer.CountAnswering;
import org.anwen.reason.answer.DocumentCount;
import org.anwen.reason.answer.DocumentList;
import org.anwen.reason.answer.EachPlace;
import org.anwen.reason.answer.FactAnswering;
import org.anwen.reason.answer.GistReader;
import org.anwen.reason.answer.GoalAnswering;
import org.anwen.reason.answer.GroupAnswering;
import org.anwen.reason.answer.ItemAnswering;
import org.anwen.reason.answer.ListAnswering;
import org.anwen.reason.answer.PerFact;
import org.anwen.reason.answer.ProcedureAnswering;
import org.anwen.reason.answer.RankAnswering;
import org.anwen.reason.answer.RankWithin;
import org.anwen.reason.answer.StatedMost;
import org.anwen.reason.answer.SummaryAnswering;
import org.anwen.reason.answer.TableRows;
import org.anwen.reason.answer.ThresholdAnswering;
import org.anwen.reason.answer.TitleList;
import org.anwen.reason.premise.ComparedClaim;
import org.anwen.reason.premise.PremiseCheck;
import org.anwen.reason.premise.VerifyAnswering;
import org.anwen.reason.reading.Candidate;
import org.anwen.reason.reading.Reading;
import org.anwen.reason.reading.ReadingMaker;
import org.anwen.reason.reading.Readings;
import org.anwen.reason.reading.Tabular;
import org.anwen.reason.search.Result;
import org.anwen.reason.search.Snippets;
import org.anwen.reason.search.TextReader;
import org.anwen.reason.search.ThemeReader;

/**
 * Works out what the material says to a question: the passages found, and the findings that they
 * and the ledger support.
 *
 * <p>Each kind of question has its way of answering; where that finds nothing, the material is
 * taken not to hold the answer. Thread-safe; cost is bounded by the number of candidate cases, not
 * by the size of the library.
 */
public final class Reasoner {
  private static final int MOST_SIDES = 12;

  private final Ledger ledger;
  private final ReadingMaker readings;
  private final Map<Kind, Answering> ways = new EnumMap<>(Kind.class);
  private final CompareAnswering compare;
  private final TableRows rows;
  private final Absence absence;

  /**
   * @param interpret reads a text as a question that stands alone
   */
  public Reasoner(
      Corpus corpus, Ledger ledger, Retriever retriever, Function<String, Inquiry> interpret) {
    this.ledger = ledger;
    this.readings = new ReadingMaker(ledger, retriever);
    Snippets snippets = new Snippets(corpus);
    TextReader texts = new TextReader(snippets);
    GistReader gists = new GistReader(snippets);
    FactAnswering facts = new FactAnswering(snippets, texts);
    VerifyAnswering verify = new VerifyAnswering(snippets, texts, readings::read, ledger);
    this.rows = new TableRows(snippets);
    Answering each = new EachPlace(readings::read, interpret, facts, texts);
    ListAnswering list = new ListAnswering(texts, snippets, ledger.cases());
    CalculationAnswering calculation =
        new CalculationAnswering(snippets, readings::read, interpret);
    Answering groups = new GroupAnswering(snippets, ledger);
    Answering documents =
        new FirstOf(new DocumentCount(ledger), new CaseCount(texts, ledger.cases()));
    PremiseCheck checked = new PremiseCheck(verify, each);
    Answering worked = r -> checked.contradicts(r) ? Result.NOTHING : calculation.within(r);
    ways.put(
        Kind.FACT,
        new FirstOf(
            new FirstOf(documents, calculation::overAll),
            new FirstOf(worked, new FirstOf(checked, calculation::named))));
    Answering goals = new GoalAnswering(snippets, ledger.cases());
    Answering threshold = new FirstOf(goals, new ThresholdAnswering(snippets, ledger.cases()));
    ways.put(
        Kind.LIST,
        new FirstOf(
            new FirstOf(
                new TitleList(snippets, ledger.cases()),
                new DocumentList(snippets, ledger.cases())),
            new FirstOf(
                new FirstOf(goals, groups),
                new FirstOf(threshold, new FirstOf(new ItemAnswering(facts), list)))));
    ways.put(
        Kind.COUNT,
        new FirstOf(
            new FirstOf(documents, new FirstOf(threshold, groups)),
            new FirstOf(
                calculation::within,
                new FirstOf(new AnchoredFact(facts), new CountAnswering(texts, ledger.cases())))));
    ways.put(
        Kind.SUM,
        new FirstOf(
            documents,
            new FirstOf(
                new PerFact(facts), new FirstOf(calculation, new FirstOf(this.rows, each)))));
    ways.put(
        Kind.RANK,
        new FirstOf(
            new FirstOf(groups, new StatedMost(facts, snippets)),
            new FirstOf(
                new RankWithin(snippets),
                new FirstOf(
                    new ChangeRank(snippets, ledger.cases()),
                    new RankAnswering(snippets, ledger.cases())))));
    ways.put(Kind.PROCEDURE, new PremiseCheck(verify, new ProcedureAnswering(snippets)));
    ways.put(Kind.SUMMARY, new SummaryAnswering(gists, ledger.cases()));
    ways.put(
        Kind.VERIFY,
        new FirstOf(new ComparedClaim(calculation, readings::read, interpret), verify));
    this.compare = new CompareAnswering(gists, texts, snippets, readings::read);
    this.absence = new Absence(ledger);
  }

  /** All that may be used to answer; findings say that the material is silent where it is. */
  public Evidence evidence(Inquiry inquiry) {
    if (inquiry.kind() == Kind.TALK) {
      return evidence(inquiry, List.of(), Result.of(absence.talk(), 0));
    }
    Reading reading = readings.read(inquiry);
    Result result = answer(inquiry, reading);
    if (result.isEmpty()) {
      result = Result.of(absence.of(reading), 0);
    }
    return evidence(inquiry, reading.hits(), result);
  }

  private Result answer(Inquiry inquiry, Reading reading) {
    if (reading.candidates().isEmpty() || asksElsewhere(inquiry)) {
      return Result.NOTHING;
    }
    if (Tabular.mayBe(inquiry)) {
      Result table = rows.answer(reading);
      if (!table.isEmpty()) {
        return table;
      }
    }
    if (inquiry.kind() == Kind.COMPARE || Tabular.asks(inquiry)) {
      return compare.answer(inquiry, sides(inquiry, reading));
    }
    return ways.getOrDefault(inquiry.kind(), r -> Result.NOTHING).answer(reading);
  }

  /** Whether a direct question names a place that no case speaks of. */
  private boolean asksElsewhere(Inquiry inquiry) {
    return switch (inquiry.kind()) {
      case FACT, PROCEDURE -> inquiry.places().stream().anyMatch(p -> isUnknown(p, inquiry));
      default -> false;
    };
  }

  /**
   * Whether a place has no case, and the question is about it: it lies in another one named, or is
   * the only one.
   */
  private boolean isUnknown(String place, Inquiry inquiry) {
    if (ledger.knows(place)) {
      return false;
    }
    return inquiry.places().stream()
        .filter(other -> !other.equals(place))
        .allMatch(other -> !ledger.knows(other) || ledger.lies(place, other));
  }

  /** The places named, or, for one place or none, the cases that fit. */
  private List<CompareAnswering.Side> sides(Inquiry inquiry, Reading reading) {
    List<CompareAnswering.Side> sides = new ArrayList<>();
    if (inquiry.places().size() > 1) {
      for (String place : inquiry.places()) {
        List<Candidate> at = readings.read(Readings.at(inquiry, place)).candidates();
        sides.add(new CompareAnswering.Side(place, place, mainly(at)));
      }
      return sides;
    }
    for (Candidate candidate : ThemeReader.fitting(reading)) {
      sides.add(
          new CompareAnswering.Side(CaseLabel.of(candidate.record()), "", List.of(candidate)));
    }
    return sides.size() > MOST_SIDES ? List.of() : sides;
  }

  /** The cases that speak of their place throughout before those that only name it. */
  private static List<Candidate> mainly(List<Candidate> at) {
    return at.stream().sorted(Comparator.comparing((Candidate c) -> !c.isMainlyThere())).toList();
  }

  private Evidence evidence(Inquiry inquiry, List<Hit> hits, Result result) {
    List<Finding> findings = result.findings();
    return new Evidence(
        inquiry,
        hits,
        findings,
        result.table(),
        result.quotes(),
        new Examined(ledger.cases(), result.matched()));
  }

  /** Tries ways of answering one after another until one finds something. */
  private record FirstOf(Answering first, Answering second) implements Answering {
    @Override
    public Result answer(Reading reading) {
      Result result = first.answer(reading);
      return result.isEmpty() ? second.answer(reading) : result;
    }
  }
}
