package org.anwen.reason.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.anwen.reason.OneCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the case holds is answered in whatever words it is asked, and what it lacks is not. */
class AnswerabilityTest {
  private static final String WORDS =
      "湖北省洪湖市整治渔港，引入3家企业累计投资9800万元，新建码头4座。渔船靠岸登记由渔政部门办理，" + "已为62栋岸房完成确权，办结时间压缩到2个工作日。";

  @Test
  void theWeightsOfBothModelsAreThere() {
    Map<Sign, Double> base = Map.of(Sign.BASE, 1.0);
    assertTrue(Answerability.OF_FACTS.of(base) > 0 && Answerability.OF_FACTS.of(base) < 1);
    assertTrue(Answerability.OF_WORDS.of(base) > 0 && Answerability.OF_WORDS.of(base) < 1);
  }

  @Test
  void aProbabilityIsTheLogisticOfTheWeightedSigns() {
    Answerability model = new Answerability(Map.of(Sign.BASE, -1.0, Sign.UNIT, 2.0));
    assertEquals(0.7311, model.of(Map.of(Sign.BASE, 1.0, Sign.UNIT, 1.0)), 1e-4);
    assertTrue(model.holds(Map.of(Sign.BASE, 1.0, Sign.UNIT, 1.0)));
    assertFalse(model.holds(Map.of(Sign.BASE, 1.0, Sign.UNIT, 0.0)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"洪湖渔港几家企业累计投了多少钱？|9800万元", "洪湖的渔港确权了几幢岸房？|62栋", "洪湖渔港登记得几天办下来？|2个工作日"})
  void whatIsThereIsGivenThoughItIsAskedOtherwise(String row) {
    String[] parts = row.split("\\|");
    assertTrue(OneCase.findings(WORDS, parts[0]).contains(parts[1]), row);
  }

  @ParameterizedTest
  @ValueSource(strings = {"洪胡市的码头新建了几座？", "鸿湖市渔港投资多少？", "hubei honghu 渔港投资多少"})
  void aPlaceIsKnownByItsSound(String question) {
    String findings = OneCase.findings(WORDS, question);
    assertTrue(findings.startsWith("ANSWER"), findings);
  }

  @Test
  void aMeasureWordIsNoPartOfAPlace() {
    String findings = OneCase.findings(WORDS, "洪湖那个旧码头新建了几座？");
    assertTrue(findings.contains("4座"), findings);
    assertFalse(findings.contains("个旧市"), findings);
  }

  @ParameterizedTest
  @ValueSource(strings = {"洪湖渔港的鱼苗是什么品种？", "洪湖渔港贷款的利率是多少？", "你中午吃的什么呀", "帮我写一首关于渔港的诗"})
  void whatIsNotThereIsNotAnswered(String question) {
    String findings = OneCase.findings(WORDS, question);
    assertTrue(findings.startsWith("ABSENT"), findings);
  }
}
