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
    return CaseRows.counted(cases, "符合", rows(reading, texts));
  }

  /** A row for each case that the description fits. */
  static List<Finding> rows(Reading reading, TextReader texts) {
    return ThemeReader.fitting(reading).stream()
        .map(c -> texts.finding(c, Role.ROW, CaseLabel.of(c.record()), ROW))
        .toList();
  }
}
