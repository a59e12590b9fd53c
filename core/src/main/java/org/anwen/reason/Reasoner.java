package org.anwen.reason;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.anwen.api.Evidence;
import org.anwen.api.Examined;
import org.anwen.api.Finding;
import org.anwen.api.Hit;
import org.anwen.api.Inquiry;
import org.anwen.api.Kind;
import org.anwen.api.Retriever;
import org.anwen.ingest.Corpus;
import org.anwen.ledger.Ledger;

/**
 * Works out what the material says to a question: the passages found, and the findings that they
 * and the ledger support.
 *
 * <p>Each kind of question has its way of answering; where that finds nothing, the material is
 * taken not to hold the answer. Thread-safe; cost is bounded by the number of candidate cases, not
 * by the size of the library.
 */
public final class Reasoner {
  private final Ledger ledger;
  private final ReadingMaker readings;
  private final Map<Kind, Answering> ways = new EnumMap<>(Kind.class);
  private final CompareAnswering compare;
  private final Absence absence;

  public Reasoner(Corpus corpus, Ledger ledger, Retriever retriever) {
    this.ledger = ledger;
    this.readings = new ReadingMaker(ledger, retriever);
    Snippets snippets = new Snippets(corpus);
    TextReader texts = new TextReader(snippets);
    FactAnswering facts = new FactAnswering(snippets, texts);
    ListAnswering list = new ListAnswering(texts, ledger.cases());
    ways.put(Kind.FACT, facts);
    ways.put(Kind.LIST, new FirstOf(new ItemAnswering(facts), list));
    ways.put(Kind.COUNT, new CountAnswering(texts, ledger.cases()));
    ways.put(Kind.SUM, new FirstOf(new SumAnswering(snippets), facts));
    ways.put(Kind.RANK, new RankAnswering(snippets, ledger.cases()));
    ways.put(Kind.PROCEDURE, new ProcedureAnswering(snippets));
    ways.put(Kind.SUMMARY, new SummaryAnswering(texts, ledger.cases()));
    ways.put(Kind.VERIFY, new VerifyAnswering(snippets, texts));
    this.compare = new CompareAnswering(texts);
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
    if (reading.candidates().isEmpty()) {
      return Result.NOTHING;
    }
    if (inquiry.kind() == Kind.COMPARE) {
      return compare.answer(sides(inquiry));
    }
    return ways.getOrDefault(inquiry.kind(), r -> Result.NOTHING).answer(reading);
  }

  private List<CompareAnswering.Side> sides(Inquiry inquiry) {
    List<CompareAnswering.Side> sides = new ArrayList<>();
    for (String place : inquiry.places()) {
      Inquiry one =
          new Inquiry(
              inquiry.kind(),
              inquiry.original(),
              inquiry.text(),
              List.of(place),
              inquiry.years(),
              inquiry.topic(),
              inquiry.asked(),
              inquiry.within());
      sides.add(new CompareAnswering.Side(place, readings.read(one)));
    }
    return sides;
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
