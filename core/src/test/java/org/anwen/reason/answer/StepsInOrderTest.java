package org.anwen.reason.answer;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.anwen.Assistant;
import org.anwen.TestLibrary;
import org.anwen.api.Question;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Steps are found by how a case tells them, where it does not use the question's words. */
class StepsInOrderTest {
  private static final String LONG =
      "全县共有茶园36万亩，涉及茶农4.2万户，过去各家自管自卖，价格上不去。县里成立茶业中心，配备专职人员46名，设服务点28处，每处投入8万元。"
          + "中心与6家银行签约，茶农贷款年利率不高于4%，三年累计放款2.6亿元。全县建成加工车间64处，年加工干茶1.2万吨，产值18亿元。"
          + "中心还办起培训班，三年培训茶农9600人次，其中评上技师的212人，县财政给评上的每人补1000元，茶农收入由1.8万元增加到2.6万元。";

  private static Assistant assistant;

  @BeforeAll
  static void open() {
    assistant =
        TestLibrary.invented()
            .under("山林增收")
            .with("江西省资溪县育苗，用苗户先在线下单，服务点再派人起苗，装车后由司机送到地头，验收签字。" + LONG.replace("茶", "笋"))
            .with("福建省寿宁县种山下参，种法讲究：先选阔叶林；再清掉灌草；秋天点播参籽；满十年才准起参。" + LONG.replace("茶", "菌"))
            .with("云南省勐海县的种植大户多，种植面积大，" + LONG)
            .assistant();
  }

  @AfterAll
  static void close() {
    assistant.close();
  }

  @Test
  void theStepsOfTheCaseAreGiven() {
    String answer = ask("寿宁山下参的种植步骤是什么？");
    assertTrue(answer.contains("秋天点播参籽"), answer);
  }

  @Test
  void stepsOfAnotherThingAreNotGiven() {
    assertFalse(ask("资溪企业退税的流程是什么？").contains("先在线下单"));
  }

  private static String ask(String question) {
    return assistant.ask(Question.of(question)).text();
  }
}
