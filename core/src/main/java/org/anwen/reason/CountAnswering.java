package org.anwen.reason;

import java.util.ArrayList;
import java.util.List;
import org.anwen.api.Finding;
import org.anwen.api.Finding.Role;

/**
 * Counts the cases that a description fits, and names them where they are few enough for one
 * sentence.
 */
final class CountAnswering implements Answering {
  private static final int NAMED = 12;

  private final TextReader texts;
  private final int cases;

  CountAnswering(TextReader texts, int cases) {
    this.texts = texts;
    this.cases = cases;
  }

  @Override
  public Result answer(Reading reading) {
    List<Candidate> fitting = ThemeReader.fitting(reading);
    if (fitting.isEmpty()) {
      return Result.NOTHING;
    }
    int matched = fitting.size();
    List<Finding> rows = ListAnswering.rows(fitting, reading, texts);
    List<Finding> findings = new ArrayList<>();
    findings.add(
        matched == cases
            ? new Finding(Role.COMPUTED, "", cases + "个", "共有" + cases + "个案例", List.of())
            : CaseRows.count(cases, "符合", matched));
    if (matched <= NAMED) {
      rows.forEach(r -> findings.add(new Finding(Role.ROW, "", r.value(), r.label(), r.support())));
    }
    Result table = CaseRows.inTable(rows, matched);
    return new Result(findings, table.table(), table.quotes(), matched);
  }
}
