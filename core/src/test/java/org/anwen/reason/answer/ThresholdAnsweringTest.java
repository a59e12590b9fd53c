package org.anwen.reason.answer;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.anwen.reason.OneCase;
import org.junit.jupiter.api.Test;

class ThresholdAnsweringTest {
  @Test
  void ofAChangeTheFigureThatWasReachedIsHeldAgainstTheLimit() {
    String words = "湖北省洪湖市改造渔港，泊位共310个，亩均产值由改造前的24.5万元提高到41.8万元。";
    assertTrue(OneCase.findings(words, "亩均产值做到40万元以上的有哪些地方？").contains("41.8"));
    assertFalse(OneCase.findings(words, "亩均产值低于30万元的有哪些地方？").contains("24.5"));
  }

  @Test
  void whereARuleDrawsALineIsNobodysOwnFigure() {
    String words = "湖北省洪湖市管护渔港，渔民满意度低于85%的不予返还押金。全市渔民满意度达到95.8%。";
    assertTrue(OneCase.findings(words, "满意度过了95%的有几个地方，都是谁？").contains("95.8"));
  }
}
