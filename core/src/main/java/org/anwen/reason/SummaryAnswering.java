package org.anwen.reason;

import java.util.ArrayList;
import java.util.List;
import org.anwen.api.Finding;
import org.anwen.api.Finding.Role;

/**
 * Gives the gist of a section, theme or place: every case in it, grouped by heading, one line each.
 */
final class SummaryAnswering implements Answering {
  private static final int ROW = 90;

  private final TextReader texts;
  private final int cases;

  SummaryAnswering(TextReader texts, int cases) {
    this.texts = texts;
    this.cases = cases;
  }

  @Override
  public Result answer(Reading reading) {
    List<Candidate> fitting = ThemeReader.fitting(reading);
    if (fitting.isEmpty()) {
      return Result.NOTHING;
    }
    List<Finding> findings = new ArrayList<>();
    findings.add(
        new Finding(
            Role.COMPUTED,
            "",
            fitting.size() + "个",
            "共检索" + cases + "个案例，相关的有" + fitting.size() + "个",
            List.of()));
    for (Candidate candidate : fitting) {
      findings.add(texts.finding(candidate, Role.ROW, CaseLabel.of(candidate.record()), ROW));
    }
    return ListAnswering.rows(findings, fitting.size());
  }
}
