package org.anwen.reason.answer;

import org.anwen.ledger.figure.Quantity;
import org.anwen.question.Operation;
import org.anwen.reason.reading.Reading;
import org.anwen.reason.search.FactSearch;
import org.anwen.reason.search.Result;

/**
 * Answers 「平均每户多少」 with an average that the material itself states, before one is calculated.
 * Thread-safe.
 */
public final class PerFact implements Answering {
  private final Answering facts;

  public PerFact(Answering facts) {
    this.facts = facts;
  }

  @Override
  public Result answer(Reading reading) {
    String per = reading.slots().getFirst().per();
    boolean one = reading.inquiry().places().size() == 1 && reading.slots().size() == 1;
    boolean average =
        Operation.of(reading.inquiry().text()) == Operation.AVERAGE && !per.isEmpty() && one;
    if (!average) {
      return Result.NOTHING;
    }
    return FactSearch.best(reading, reading.slots().getFirst())
        .filter(f -> f.fact().quantity().filter(Quantity::isBound).isEmpty())
        .filter(f -> f.fact().written().contains(per) || f.fact().written().contains("均"))
        .map(f -> facts.answer(reading))
        .orElse(Result.NOTHING);
  }
}
