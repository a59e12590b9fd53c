package org.anwen.reason.search;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.anwen.reason.OneCase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who does something is told by the clause that says so, and a name only where one is stated. */
class WhoAndNameTest {
  private static final String WORDS =
      "湖北省洪湖市对没有专人照看的渔港提供补位服务。根据港口大小划分片区，由市属渔业公司成立管护队，为各港提供照看。"
          + "燕窝镇成立渔民协会，由村党支部书记兼任会长，对312户渔民建立台账。拆除旧码头的费用68万元，从压减的办公经费中列支。"
          + "聘请退休船长30名，组成专家组，轮流到港口讲课。泊位的设计标准随船长调整。";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "洪湖没人照看的渔港，由什么样的企业补位？ | 市属渔业公司",
        "洪湖燕窝镇渔民协会的会长由谁来当？ | 村党支部书记",
        "洪湖拆旧码头的钱从哪儿出的？ | 办公经费"
      })
  void theClauseThatNamesThemAnswers(String question, String words) {
    String found = OneCase.findings(WORDS, question);
    assertTrue(found.contains("ANSWER ") && found.contains(words), () -> found);
  }

  @ParameterizedTest
  @ValueSource(strings = {"洪湖专家组的船长叫什么名字？", "洪湖旧码头是哪家施工单位拆除的？", "洪湖泊位的设计单位是谁？"})
  void aNameThatIsNotStatedIsNotAnswered(String question) {
    String found = OneCase.findings(WORDS, question);
    assertFalse(found.contains("ANSWER "), () -> found);
  }
}
