package org.anwen.question;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A question's words of reckoning tell its operation; 多 and 少 inside other words tell none. */
class OperationTest {
  @ParameterizedTest
  @CsvSource({
    "甲区比乙区多缴了多少补偿费, DIFFERENCE",
    "收缴率上去了几个百分点, DIFFERENCE",
    "两边充电桩谁多，多几个, DIFFERENCE",
    "利用小时从多少提高到多少, CHANGE",
    "两地快检加在一起多少批次, SUM",
    "湖南和安徽的债合起来多少亿, SUM",
    "还剩多少处没改完, REMAINDER",
    "平均一家企业贷了多少, AVERAGE",
    "占全区的比例是多少, SHARE",
    "是原来的几倍, TIMES",
  })
  void wordsOfReckoningNameAnOperation(String question, Operation operation) {
    assertEquals(operation, Operation.of(question));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "省级补助一共多少",
        "新增多少停车位",
        "甲和乙的时间各缩短到多少",
        "哪个小区，收缴率到多少了",
        "任务没完成怎么算",
        "整合起来做什么用",
        "三年一共投下去多少亿",
        "快检做了多少批次"
      })
  void otherWordsNameNone(String question) {
    assertEquals(Optional.empty(), Operation.named(question));
  }

  @ParameterizedTest
  @ValueSource(strings = {"一共多少", "总共花了几万", "加起来多少"})
  void wordsOfATotalAskForOne(String question) {
    assertTrue(Operation.isTotal(question));
  }
}
