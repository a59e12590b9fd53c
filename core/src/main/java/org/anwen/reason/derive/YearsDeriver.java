package org.anwen.reason.derive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.anwen.question.Operation;
import org.anwen.question.Slot;
import org.anwen.reason.figure.Comparables;
import org.anwen.reason.figure.FactReader;
import org.anwen.reason.figure.FactReader.Scored;
import org.anwen.reason.reading.Candidate;
import org.anwen.reason.reading.Reading;
import org.anwen.reason.reading.Readings;
import org.anwen.reason.search.FactSearch;

/**
 * Sets in relation what a case states of the two years that a question names: 「2022年和2023年差多少」.
 * Stateless.
 */
public final class YearsDeriver implements Deriver {
  @Override
  public Optional<Calculation> derive(Reading reading, Candidate candidate, Slot slot) {
    Operation operation = Operation.of(reading.inquiry().text());
    boolean compares =
        operation == Operation.DIFFERENCE
            || operation == Operation.GROWTH
            || operation == Operation.TIMES;
    List<Integer> years = reading.inquiry().years().stream().sorted().toList();
    if (!compares || years.size() != 2) {
      return Optional.empty();
    }
    List<Scored> facts = new ArrayList<>();
    for (int year : years) {
      FactReader reader = new FactReader(Readings.ofYear(reading, year).inquiry());
      FactSearch.inCase(reader, candidate, slot, q -> !q.isRange())
          .filter(f -> f.fact().quantity().isPresent() && f.fact().years().equals(List.of(year)))
          .ifPresent(facts::add);
    }
    return facts.size() != 2
        ? Optional.empty()
        : Working.of(operation, facts.stream().map(Comparables::quantity).toList())
            .map(w -> new Calculation(facts, w));
  }
}
