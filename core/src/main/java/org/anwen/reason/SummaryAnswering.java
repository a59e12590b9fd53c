package org.anwen.reason;

import java.util.ArrayList;
import java.util.List;
import org.anwen.api.Finding;
import org.anwen.api.Finding.Role;

/**
 * Gives the gist of a section, theme or place: every case in it, grouped by heading, one line each.
 */
final class SummaryAnswering implements Answering {
  private final GistReader gists;
  private final int cases;

  SummaryAnswering(GistReader gists, int cases) {
    this.gists = gists;
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
      findings.add(gists.finding(candidate, CaseLabel.of(candidate.record())));
    }
    return ListAnswering.rows(findings, fitting.size());
  }
}
