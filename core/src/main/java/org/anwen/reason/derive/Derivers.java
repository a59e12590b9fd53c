package org.anwen.reason.derive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.anwen.question.Expect;
import org.anwen.question.Operation;
import org.anwen.question.Slot;
import org.anwen.reason.figure.FactReader;
import org.anwen.reason.reading.Candidate;
import org.anwen.reason.reading.Reading;
import org.anwen.reason.reading.Sides;
import org.anwen.reason.search.Stated;

/** Which derivers a question leaves room for, the surest first. Stateless. */
public final class Derivers {
  private static final Deriver BACKWARD = new BackwardDeriver();
  private static final Deriver ROW_SUM = new RowSumDeriver();
  private static final Deriver AVERAGE = new AverageDeriver();
  private static final Deriver COLUMNS = new ColumnShare();
  private static final Deriver PART_SHARE = new PartShareDeriver();
  private static final Deriver STEP = new StepDeriver();
  private static final Deriver BASELINE = new BaselineDeriver();
  private static final Deriver EARLIER = new EarlierDeriver();

  /** Those that relate two figures of a case. */
  private static final List<Deriver> RELATING =
      List.of(
          new TableDeriver(),
          new PlanDeriver(),
          new YearsDeriver(),
          new ChangeDeriver(),
          new PayersDeriver(),
          new PairDeriver());

  /** Those that go by how the case tells its figures. */
  private static final List<Deriver> TOLD =
      List.of(new HandedOutDeriver(), new ConversionDeriver(), new ComplementDeriver());

  /** Those that find one amount, and set none against another. */
  private static final List<Deriver> SINGLE =
      List.of(
          new OfYearAsked(new PartDeriver()),
          new OfYearAsked(new ShareDeriver()),
          new OfYearAsked(new RateDeriver()));

  private Derivers() {}

  /** The derivers to try in turn for what a reading asks for in a slot. */
  public static List<Deriver> of(Reading reading, Slot slot) {
    String text = reading.inquiry().text();
    Operation operation = Operation.of(text);
    List<Deriver> derivers = new ArrayList<>(List.of(BACKWARD, STEP, BASELINE));
    boolean share =
        operation == Operation.SHARE
            || (slot.expect() == Expect.PERCENT && !Stated.isRateOfState(text));
    if (share) {
      derivers.add(COLUMNS);
    }
    if (operation != Operation.SUM || TableDeriver.asksTotal(text)) {
      derivers.addAll(RELATING);
    }
    if (PlanDeriver.asksRate(text)) {
      derivers.add(new PlanDeriver());
    }
    if (operation == Operation.SUM) {
      derivers.add(ROW_SUM);
    }
    if (operation == Operation.AVERAGE) {
      derivers.add(AVERAGE);
    }
    if (share) {
      derivers.add(PART_SHARE);
    }
    derivers.add(EARLIER);
    if (operation != Operation.AVERAGE || !text.contains("平均")) {
      derivers.addAll(TOLD);
      derivers.addAll(relates(reading, operation) ? List.of() : SINGLE);
    }
    return derivers;
  }

  /** Whether a question asks how two amounts compare, or what the two that it names come to. */
  private static boolean relates(Reading reading, Operation operation) {
    return switch (operation) {
      case DIFFERENCE -> Sides.of(reading.inquiry().topic(), operation).isPresent();
      case SUM ->
          Operation.isTotal(reading.inquiry().text())
              && PayersDeriver.areAsked(reading.inquiry().topic());
      default -> false;
    };
  }

  /** A deriver that nothing is taken from where all that it works with is of another year. */
  private record OfYearAsked(Deriver deriver) implements Deriver {
    @Override
    public Optional<Calculation> derive(Reading reading, Candidate candidate, Slot slot) {
      FactReader reader = new FactReader(reading.inquiry());
      return deriver
          .derive(reading, candidate, slot)
          .filter(
              c -> c.operands().stream().anyMatch(f -> reader.ofYearAsked(f.record(), f.fact())));
    }
  }
}
