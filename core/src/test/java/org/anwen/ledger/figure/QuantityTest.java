package org.anwen.ledger.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import org.anwen.api.Span;
import org.junit.jupiter.api.Test;

class QuantityTest {
  private static Quantity only(String text) {
    List<Quantity> found = QuantityLexer.scan(text);
    assertEquals(1, found.size(), () -> text + " -> " + found);
    return found.getFirst();
  }

  @Test
  void writingsOfOneAmountMatch() {
    List<String> writings = List.of("3.5亿元", "35000万元", "３５０００万元", "三亿五千万元", "350,000,000元");
    for (String a : writings) {
      for (String b : writings) {
        assertTrue(only(a).matches(only(b)), () -> a + " and " + b);
      }
    }
    assertTrue(only("百分之三十").matches(only("30%")));
    assertTrue(only("1.2公顷").matches(only("12000平方米")));
    assertTrue(only("3亩").matches(only("2000㎡")));
    assertTrue(only("1/3").matches(only("三分之一")));
    assertTrue(only("2年").matches(only("24个月")));
    assertTrue(only("1∶1").matches(only("1比1")));
    assertTrue(only("12名").matches(only("12人")));
  }

  @Test
  void otherAmountsUnitsAndRatesDoNotMatch() {
    assertFalse(only("3.5亿元").matches(only("3.5万元")));
    assertFalse(only("3.5亿元").matches(only("3.6亿元")));
    assertFalse(only("30%").matches(only("30个百分点")));
    assertFalse(only("12户").matches(only("12栋")));
    assertFalse(only("300元/户").matches(only("300元/人")));
    assertFalse(only("5—8亿元").matches(only("8亿元")));
    assertFalse(only("1:2").matches(only("2:1")));
    assertFalse(only("5000万美元").matches(only("5000万元")));
  }

  @Test
  void aRoundedFigureSaysSoAndKeepsClose() {
    assertTrue(only("约1.2亿元").roundsTo(only("1.178亿元")));
    assertTrue(only("超过4200万元").roundsTo(only("4216万元")));
    assertTrue(only("近30%").roundsTo(only("29.6%")));
    assertFalse(only("1.2亿元").roundsTo(only("1.178亿元")));
    assertFalse(only("约3000万元").roundsTo(only("2600万元")));
    assertFalse(only("超过4200万元").roundsTo(only("4190万元")));
    assertFalse(only("近30%").roundsTo(only("30.4%")));
  }

  @Test
  void sumsKeepTheUnitAndAreWrittenShort() {
    Quantity sum = only("7.13亿元").plus(only("43000万元"));
    assertEquals("11.43亿元", sum.format());
    assertEquals("约11.43亿元", only("约7.13亿元").plus(only("4.3亿元")).format());
    assertEquals("0.2亿元", only("1.5亿元").minus(only("1.3亿元")).format());
    assertThrows(IllegalArgumentException.class, () -> only("3亿元").plus(only("3户")));
  }

  @Test
  void baseAmountsAreInBaseUnits() {
    assertEquals(0, only("1.2万公顷").baseLow().compareTo(new BigDecimal("120000000")));
    assertEquals(0, only("8角").low().compareTo(new BigDecimal("0.8")));
  }

  @Test
  void figuresInNamesCanBeLeftOut() {
    String text = "在三眼桥社区建成3座";
    Span name = new Span(1, 6);
    assertEquals(
        List.of("3座"),
        QuantityLexer.scan(text, List.of(), List.of(name)).stream()
            .map(Quantity::written)
            .toList());
  }
}
