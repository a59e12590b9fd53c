package org.anwen.reason.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.anwen.ledger.figure.QuantityLexer;
import org.anwen.reason.figure.Bound.Side;
import org.junit.jupiter.api.Test;

class BoundTest {
  private static boolean admits(String question, String figure) {
    return Bound.in(question).orElseThrow().admits(QuantityLexer.scan(figure).getFirst());
  }

  @Test
  void aFigureMustLieOnTheSideThatIsAsked() {
    assertTrue(admits("新增停车位超过200个的", "750个"));
    assertFalse(admits("新增停车位超过200个的", "200个"));
    assertTrue(admits("期限在18年以上的融资", "18年"));
    assertFalse(admits("新增停车位不到200个的", "538个"));
  }

  @Test
  void aDenialTurnsTheSideRound() {
    assertEquals(Side.BELOW, Bound.in("补贴不超过5000元的").orElseThrow().side());
    assertEquals(Side.ABOVE, Bound.in("里程不低于30公里的").orElseThrow().side());
  }

  @Test
  void aPlainFigureIsTheOneAskedFor() {
    assertEquals(Side.EQUAL, Bound.in("总投资都是5300万元的两个项目").orElseThrow().side());
  }

  @Test
  void theNumberOfPlacesAskedForIsNoBound() {
    assertTrue(Bound.in("有哪3个地方用了债券").isEmpty());
  }

  @Test
  void everydayWordsForMoreAndLessBoundToo() {
    assertFalse(admits("参与率过了90%的", "90%"));
    assertTrue(admits("参与率过了90%的", "96%"));
    assertEquals(Side.BELOW, Bound.in("参与率没到90%的").orElseThrow().side());
  }
}
