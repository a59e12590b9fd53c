package org.anwen.reason;

import java.util.List;
import org.anwen.api.Finding;

/** Gives the gist of a section, theme or place: every case in it, one line each. */
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
      fitting = carrying(reading);
    }
    List<Finding> rows =
        fitting.stream()
            .limit(CaseRows.MOST)
            .map(c -> gists.finding(c, CaseLabel.of(c.record())))
            .toList();
    return CaseRows.counted(cases, "相关的有", fitting.size(), rows);
  }

  /** The one case of a place named that carries the question, though not in its words. */
  private static List<Candidate> carrying(Reading reading) {
    return reading.candidates().stream()
        .limit(1)
        .filter(c -> c.anchored() && c.holds() && !Missing.fromAll(reading, c))
        .toList();
  }
}
