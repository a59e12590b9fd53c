package org.anwen.reason.premise;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.anwen.api.Finding;
import org.anwen.api.Finding.Role;
import org.anwen.api.Inquiry;
import org.anwen.reason.reading.Reading;
import org.anwen.reason.reading.Readings;
import org.anwen.reason.search.Result;

/** An answer with a correction of what the question takes for granted before it. Stateless. */
final class Corrected {
  private Corrected() {}

  /** What is found of a place, after the word that it lies elsewhere. */
  static Result belonging(Belonging wrong, Reading reading, Function<Inquiry, Result> answering) {
    Result result = answering.apply(Readings.at(reading.inquiry(), wrong.inner()));
    if (result.isEmpty()) {
      return result;
    }
    List<Finding> findings = new ArrayList<>(result.findings());
    Finding first = findings.getFirst();
    findings.set(
        0,
        new Finding(
            Role.CORRECTION,
            wrong.correction() + (first.role() == Role.CORRECTION ? first.label() : ""),
            first.value(),
            first.statement(),
            first.support()));
    return new Result(findings, result.table(), result.quotes(), result.matched());
  }
}
