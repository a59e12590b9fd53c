package org.anwen.reason.answer;

import java.util.List;
import java.util.function.Function;
import org.anwen.api.Inquiry;
import org.anwen.question.Operation;
import org.anwen.reason.derive.Operands;
import org.anwen.reason.figure.Comparables;
import org.anwen.reason.figure.FactReader.Scored;
import org.anwen.reason.reading.Candidate;
import org.anwen.reason.reading.Reading;
import org.anwen.reason.reading.Reckoned;
import org.anwen.reason.search.Result;

/**
 * Adds up over all cases that state a measure, where a question asks for a total and names nothing
 * that only one case speaks of: 「专项债一共多少」.
 */
public final class TotalOverCases implements Answering {
  private final CalculationAnswering calculation;
  private final Operands operands;

  public TotalOverCases(CalculationAnswering calculation, Function<Inquiry, Reading> readings) {
    this.calculation = calculation;
    this.operands = new Operands(readings);
  }

  @Override
  public Result answer(Reading reading) {
    Inquiry inquiry = reading.inquiry();
    if (!Operation.isTotal(inquiry.topic())
        || reading.slots().size() != 1
        || !inquiry.places().isEmpty()
        || !inquiry.within().isEmpty()
        || reading.candidates().stream().anyMatch(Candidate::anchored)) {
      return Result.NOTHING;
    }
    List<Scored> facts = Comparables.distinct(operands.of(Reckoned.of(reading), Operation.SUM));
    boolean several = facts.stream().map(f -> f.record().ordinal()).distinct().count() > 1;
    return several ? calculation.summed(facts) : Result.NOTHING;
  }
}
