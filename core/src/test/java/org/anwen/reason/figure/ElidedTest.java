package org.anwen.reason.figure;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.anwen.reason.OneCase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures whose clauses leave out of what they are, as the clause before has said it. */
class ElidedTest {
  private static final String WORDS =
      "湖北省监利市整治渔港，2021年查出违规泊位64个，罚款8万元；2022年降为17个，罚款1.2万元。"
          + "申请专项债券9.6亿元，占总投资的48%，2020年2.1亿元、2021年3.4亿元、2022年4.1亿元。"
          + "计划新增系缆桩500根，实际新增560根，上海市对口帮扶资金70万元。"
          + "码头泊位首层每个每天20元，二层至三层每个每天15元。";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "监利2022年查出多少个违规泊位？ | 17个",
        "监利2021年查出多少个违规泊位？ | 64个",
        "监利2021年申请了多少专项债券？ | 3.4亿元",
        "监利码头泊位首层一天多少钱？ | 每天20元",
        "监利码头泊位二层一天多少钱？ | 每天15元"
      })
  void theFigureIsOfWhatTheClauseBeforeSays(String question, String value) {
    String found = OneCase.findings(WORDS, question);
    assertTrue(found.contains("ANSWER ") && found.contains(value), () -> found);
  }
}
