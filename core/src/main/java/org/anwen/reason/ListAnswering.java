package org.anwen.reason;

import java.util.List;
import org.anwen.api.Finding;
import org.anwen.api.Finding.Role;

/** Lists every case that a description fits, one row each, and says how many were looked at. */
final class ListAnswering implements Answering {
  private static final int ROW = 70;

  private final TextReader texts;
  private final int cases;

  ListAnswering(TextReader texts, int cases) {
    this.texts = texts;
    this.cases = cases;
  }

  @Override
  public Result answer(Reading reading) {
    List<Candidate> fitting = ThemeReader.fitting(reading);
    return CaseRows.counted(cases, "符合", fitting.size(), rows(fitting, texts));
  }

  /** A row for each of some cases, the first {@value CaseRows#MOST} of them. */
  static List<Finding> rows(List<Candidate> fitting, TextReader texts) {
    return fitting.stream()
        .limit(CaseRows.MOST)
        .map(c -> texts.finding(c, Role.ROW, CaseLabel.of(c.record()), ROW))
        .toList();
  }
}
