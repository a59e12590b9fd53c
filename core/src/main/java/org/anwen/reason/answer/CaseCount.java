package org.anwen.reason.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.anwen.api.Finding;
import org.anwen.api.Finding.Role;
import org.anwen.reason.reading.Reading;
import org.anwen.reason.search.Result;
import org.anwen.reason.search.TextReader;

/**
 * Counts cases where a question asks for nothing but their number: of the places that it names,
 * 「江西加上江苏总共几个案例」, or of all the material, 「两份材料一共收录了多少个案例」. A word that describes the cases makes
 * it a question for {@link CountAnswering}. Thread-safe.
 */
public final class CaseCount implements Answering {
  private static final Pattern ASKS =
      Pattern.compile(
          "(多少|几)(个|条|项|则|例|篇|份)?(案例|例子|经验|典型)|(案例|例子|经验|典型)[^，。？?]{0,6}(多少|几)(个|条|项|则|例|篇|份)?");

  /** Words that only say that cases are counted, and in what material. */
  private static final Pattern FRAME =
      Pattern.compile(
          "[两二三四五六七八九十几\\d][个份篇本张批辑册部]?(?=网页|文件|文档|材料|资料|清单|简报|册子|文本)|网页|文件|文档|材料|资料|清单|简报|册子|汇编|里面|里头|合起来|加起来|加在一起|加一块|加一起|合在一起|一共|总共|共计|合计|总数|拢共|加上|再加|外加|连同|以及|[和与跟及同、，,？?。！!]"
              + "|收进来|收进去|收录|收集|收编|选入|入选|选编|列入|纳入|进入|介绍|讲|写|涉及|来自|出自|属于|收|选|列|进|有|是|为|了|的|在|里|上|中|被|到|共|这|那|一|批|份|个|些|各|都|分别|请问|数一?数|算一?算|大概|大约|呢|吗|省|市|县|区");

  private static final int NAMED = 12;

  private final TextReader texts;
  private final int cases;

  public CaseCount(TextReader texts, int cases) {
    this.texts = texts;
    this.cases = cases;
  }

  @Override
  public Result answer(Reading reading) {
    String topic = reading.inquiry().topic();
    boolean bare =
        ASKS.matcher(topic).find()
            && FRAME.matcher(ASKS.matcher(topic).replaceAll("")).replaceAll("").isBlank();
    if (!bare || !reading.inquiry().years().isEmpty() || !reading.inquiry().within().isEmpty()) {
      return Result.NOTHING;
    }
    if (reading.inquiry().places().isEmpty()) {
      String value = cases + "个";
      return Result.of(
          List.of(new Finding(Role.COMPUTED, "", value, "共有" + value + "案例", List.of())), cases);
    }
    List<Finding> rows = ListAnswering.rows(reading.candidates(), reading, texts);
    if (rows.isEmpty()) {
      return Result.NOTHING;
    }
    List<Finding> findings = new ArrayList<>();
    findings.add(CaseRows.count(cases, "符合", rows.size()));
    if (rows.size() <= NAMED) {
      rows.forEach(r -> findings.add(new Finding(Role.ROW, "", r.value(), r.label(), r.support())));
    }
    Result table = CaseRows.inTable(rows, rows.size());
    return new Result(findings, table.table(), table.quotes(), rows.size());
  }
}
