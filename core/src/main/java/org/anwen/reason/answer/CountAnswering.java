package org.anwen.reason.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.anwen.api.Finding;
import org.anwen.api.Finding.Role;
import org.anwen.reason.reading.Candidate;
import org.anwen.reason.reading.Reading;
import org.anwen.reason.search.Result;
import org.anwen.reason.search.TextReader;
import org.anwen.reason.search.ThemeReader;

/**
 * Counts the cases that a description fits, and names them where they are few enough for one
 * sentence.
 */
public final class CountAnswering implements Answering {
  private static final int NAMED = 12;

  private static final Pattern OF_CASES =
      Pattern.compile("案例|经验|做法|例子|典型|条目|地方|城市|省份|文件|(?:多少|几)个?(?:省|市|县|区|条|例|则|篇)");

  private final TextReader texts;
  private final int cases;

  public CountAnswering(TextReader texts, int cases) {
    this.texts = texts;
    this.cases = cases;
  }

  /** Whether a question counts things of one place, of which its one case says no number. */
  private static boolean asksWithin(Reading reading) {
    return reading.inquiry().places().size() == 1
        && !OF_CASES.matcher(reading.inquiry().text()).find();
  }

  @Override
  public Result answer(Reading reading) {
    List<Candidate> fitting = ThemeReader.fitting(reading);
    if (fitting.isEmpty()) {
      return Result.NOTHING;
    }
    int matched = fitting.size();
    if (matched == 1 && asksWithin(reading)) {
      return Result.NOTHING;
    }
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
