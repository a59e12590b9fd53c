package org.anwen.reason;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.anwen.api.Finding;
import org.anwen.api.Inquiry;

/**
 * Answers a question that names several places for each of them in turn, in their order.
 * Thread-safe.
 */
final class EachPlace implements Answering {
  private final Function<Inquiry, Reading> readings;
  private final Answering answering;

  EachPlace(Function<Inquiry, Reading> readings, Answering answering) {
    this.readings = readings;
    this.answering = answering;
  }

  @Override
  public Result answer(Reading reading) {
    List<String> places = reading.inquiry().places();
    if (places.size() < 2) {
      return answering.answer(reading);
    }
    List<Finding> findings = new ArrayList<>();
    for (String place : places) {
      Reading one = readings.apply(Readings.at(reading.inquiry(), place));
      for (Finding finding : answering.answer(one).findings()) {
        if (!findings.contains(finding)) {
          findings.add(finding);
        }
      }
    }
    return Result.of(findings, findings.size());
  }
}
