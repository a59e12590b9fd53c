package org.anwen.reason.answer;

import java.util.List;
import org.anwen.api.Finding;
import org.anwen.reason.reading.Candidate;
import org.anwen.reason.reading.Missing;
import org.anwen.reason.reading.Reading;
import org.anwen.reason.search.Result;
import org.anwen.reason.search.ThemeReader;

/** Gives the gist of a section, theme or place: every case in it, one line each. */
public final class SummaryAnswering implements Answering {
  private final GistReader gists;
  private final int cases;

  public SummaryAnswering(GistReader gists, int cases) {
    this.gists = gists;
    this.cases = cases;
  }

  @Override
  public Result answer(Reading reading) {
    List<Candidate> fitting = ThemeReader.fitting(reading);
    if (fitting.isEmpty()) {
      fitting = carrying(reading);
    }
    boolean alone = fitting.size() == 1;
    List<Finding> rows =
        fitting.stream().limit(CaseRows.MOST).map(c -> gist(c, reading, alone)).toList();
    return CaseRows.counted(cases, "相关的有", fitting.size(), rows);
  }

  private Finding gist(Candidate candidate, Reading reading, boolean alone) {
    String label = CaseLabel.of(candidate.record());
    return alone
        ? gists.whole(candidate, label)
        : gists.finding(candidate, label, reading.inquiry().topic());
  }

  /** The one case of a place named that carries the question, though not in its words. */
  private static List<Candidate> carrying(Reading reading) {
    return reading.candidates().stream()
        .limit(1)
        .filter(c -> c.anchored() && c.holds() && !Missing.fromAll(reading, c))
        .toList();
  }
}
