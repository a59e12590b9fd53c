package org.anwen.reason.answer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.anwen.api.Finding;
import org.anwen.api.Finding.Role;
import org.anwen.api.Inquiry;
import org.anwen.reason.reading.Candidate;
import org.anwen.reason.reading.OwnQuestions;
import org.anwen.reason.reading.Reading;
import org.anwen.reason.reading.Readings;
import org.anwen.reason.search.Result;
import org.anwen.reason.search.TextReader;

/**
 * Answers a question that names several places for each of them in turn, in their order.
 * Thread-safe.
 */
public final class EachPlace implements Answering {
  private static final int SNIPPET = 60;

  private final Function<Inquiry, Reading> readings;
  private final Function<String, Inquiry> interpret;
  private final Answering answering;
  private final TextReader texts;

  public EachPlace(
      Function<Inquiry, Reading> readings,
      Function<String, Inquiry> interpret,
      Answering answering,
      TextReader texts) {
    this.texts = texts;
    this.readings = readings;
    this.interpret = interpret;
    this.answering = answering;
  }

  @Override
  public Result answer(Reading reading) {
    List<String> places = reading.inquiry().places();
    if (places.size() < 2) {
      return answering.answer(reading);
    }
    List<Finding> findings = new ArrayList<>();
    Map<String, Reading> silent = new LinkedHashMap<>();
    List<String> own = OwnQuestions.of(reading.inquiry());
    for (int i = 0; i < places.size(); i++) {
      String place = places.get(i);
      Inquiry asked =
          own.isEmpty() ? Readings.at(reading.inquiry(), place) : interpret.apply(own.get(i));
      Reading one = readings.apply(asked);
      List<Finding> found = answering.answer(one).findings();
      if (found.isEmpty() && !one.candidates().isEmpty()) {
        silent.put(place, one);
      }
      for (Finding finding : found) {
        if (!findings.contains(finding)) {
          findings.add(finding);
        }
      }
    }
    if (!findings.isEmpty()) {
      silent.forEach((place, one) -> findings.add(nearest(place, one)));
    }
    return Result.of(findings, findings.size());
  }

  /** What a place's case says nearest to the question where another place's answers it. */
  private Finding nearest(String place, Reading one) {
    Candidate candidate =
        one.candidates().stream()
            .filter(Candidate::isMainlyThere)
            .findFirst()
            .orElse(one.candidates().getFirst());
    return texts.finding(candidate, Role.ANSWER, place + "：", SNIPPET);
  }
}
