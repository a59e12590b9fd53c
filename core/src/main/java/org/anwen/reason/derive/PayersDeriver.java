package org.anwen.reason.derive;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.anwen.question.Operation;
import org.anwen.question.Slot;
import org.anwen.reason.figure.Comparables;
import org.anwen.reason.figure.FactReader.Scored;
import org.anwen.reason.reading.Candidate;
import org.anwen.reason.reading.Reading;
import org.anwen.reason.reading.Sides;

/**
 * Relates what two who pay give, where one sentence tells it of each: 「省里比市里多出多少」, 「财政和企业一共投入多少」.
 * Stateless.
 */
final class PayersDeriver implements Deriver {
  private static final Pattern LEVEL = Pattern.compile("[省市州县区旗镇乡村](?:里|级|上|财政|本级)?$|财政$|政府$|公家$");
  private static final int LONGEST = 4;

  @Override
  public Optional<Calculation> derive(Reading reading, Candidate candidate, Slot slot) {
    Operation operation = Operation.of(reading.inquiry().text());
    return Sides.of(reading.inquiry().topic(), operation)
        .filter(s -> candidate.anchored() && LEVEL.matcher(payer(s.left())).find())
        .flatMap(s -> told(candidate, slot, List.of(payer(s.left()), payer(s.right()))))
        .flatMap(
            row ->
                Working.of(operation, row.stream().map(Comparables::quantity).toList())
                    .map(w -> new Calculation(row, w)));
  }

  /** Whether a question asks for what two who pay give together. */
  static boolean areAsked(String topic) {
    return Sides.of(topic, Operation.SUM)
        .filter(s -> LEVEL.matcher(payer(s.left())).find())
        .isPresent();
  }

  /** The one sentence that tells an amount of each; empty where several do. */
  private static Optional<List<Scored>> told(Candidate candidate, Slot slot, List<String> payers) {
    Slot each = slot.of("");
    List<List<Scored>> rows =
        RowSumDeriver.rows(candidate, each).stream()
            .map(row -> RowSumDeriver.told(payers, row))
            .filter(row -> row.size() == payers.size())
            .toList();
    return rows.size() == 1 ? Optional.of(rows.getFirst()) : Optional.empty();
  }

  private static String payer(String side) {
    String plain = side.endsWith("的") ? side.substring(0, side.length() - 1) : side;
    return plain.substring(Math.max(0, plain.length() - LONGEST));
  }
}
