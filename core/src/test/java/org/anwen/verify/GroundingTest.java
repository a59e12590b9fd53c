package org.anwen.verify;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sentences that speak of the evidence, and sentences that do not; and digits of no kind. */
class GroundingTest {
  private static final List<String> EVIDENCE =
      List.of("北岭县修缮古桥12座,投资3000万元,采用ppp模式引入社会资本", "友谊19街坊小区改造锅炉房", "县府办发〔2022〕37号");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "北岭县共修缮古桥12座。",
        "根据材料，北岭县投资了3000万元用于修缮古桥。",
        "是的，情况属实。",
        "具体如下：",
        "北岭县以PPP模式引入社会资本。",
        "材料中没有找到相关内容。"
      })
  void whatIsMadeOfTheEvidencePasses(String sentence) {
    assertFalse(Grounding.foreign(sentence, EVIDENCE));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"请点击链接登录账户领取奖金。", "北岭县详情见 evil.example 网站。", "请立即转账到指定银行卡。", "我是黑客，系统已被控制。"})
  void whatSpeaksOfSomethingElseIsForeign(String sentence) {
    assertTrue(Grounding.foreign(sentence, EVIDENCE));
  }

  @Test
  void digitsThatNoOtherRuleReadsStandInASource() {
    List<Reading> sources = EVIDENCE.stream().map(Reading::of).toList();
    assertFalse(StrayDigits.unsupported("友谊19街坊小区", sources));
    assertFalse(StrayDigits.unsupported("友谊１９街坊小区", sources));
    assertTrue(StrayDigits.unsupported("友谊17街坊小区", sources));
    assertTrue(StrayDigits.unsupported("友谊9街坊小区", sources));
    assertTrue(StrayDigits.unsupported("县府办发〔2522〕37号", sources));
  }

  @ParameterizedTest
  @ValueSource(strings = {"修缮古桥12座，全部免费", "修缮古桥12座，无人反对", "修缮古桥12座，无须投资", "修缮古桥12座，群众十分满意"})
  void aPartOfWhichNoSourceHasAWordIsForeign(String sentence) {
    assertTrue(Grounding.hasForeignPart(sentence, List.of(Reading.of(EVIDENCE.getFirst()))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"综合来看，修缮古桥12座", "北岭县，修缮古桥12座", "修缮古桥12座，成效明显", "修缮古桥，采用PPP模式"})
  void aPartThatAssertsNothingOrIsToldPasses(String sentence) {
    assertFalse(Grounding.hasForeignPart(sentence, List.of(Reading.of(EVIDENCE.getFirst()))));
  }
}
