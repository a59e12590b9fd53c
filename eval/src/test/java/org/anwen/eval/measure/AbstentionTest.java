package org.anwen.eval.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.anwen.eval.measure.Abstention.Decision;
import org.anwen.eval.measure.Abstention.Point;
import org.junit.jupiter.api.Test;

class AbstentionTest {
  private static final double EXACT = 1e-9;

  @Test
  void theSharesAreThoseCountedByHand() {
    Abstention.Summary summary =
        Abstention.of(
            List.of(
                new Decision(true, true, true, 1),
                new Decision(true, false, false, 1),
                new Decision(false, true, false, 1),
                new Decision(false, false, true, 1),
                new Decision(false, false, true, 1)));
    assertEquals(0.5, summary.precision(), EXACT);
    assertEquals(0.5, summary.recall(), EXACT);
    assertEquals(0.5, summary.f1(), EXACT);
    assertEquals(1.0 / 3, summary.falseRefusals(), EXACT);
    assertEquals(List.of(new Point(0.6, 2.0 / 3)), summary.curve());
    assertEquals(2.0 / 3, summary.area(), EXACT);
  }

  @Test
  void theCurveFallsAsLessConfidentAnswersAreTakenIn() {
    Abstention.Summary summary =
        Abstention.of(
            List.of(new Decision(false, false, false, 0.2), new Decision(false, false, true, 0.9)));
    assertEquals(List.of(new Point(0.5, 1), new Point(1, 0.5)), summary.curve());
    assertEquals((1 + 0.5) / 2, summary.area(), EXACT);
    assertEquals(0.5, summary.chance(), EXACT);
    assertEquals(0.75, summary.best(), EXACT);
  }

  @Test
  void amongEquallySureAnswersTheAreaIsThatOfAnyOrder() {
    // Surest: one wrong. Then two equals, one right: after two answers 0 + 1/2, after three 1.
    Abstention.Summary summary =
        Abstention.of(
            List.of(
                new Decision(false, false, false, 0.9),
                new Decision(false, false, true, 0.5),
                new Decision(false, false, false, 0.5),
                new Decision(true, true, true, 0)));
    assertEquals((0 + 0.5 / 2 + 1.0 / 3) / 3, summary.area(), EXACT);
    assertEquals((1 + 1.0 / 2 + 1.0 / 3) / 3, summary.best(), EXACT);
    assertEquals(1.0 / 3, summary.chance(), EXACT);
  }

  @Test
  void nothingAnsweredHasNoAreaAndNoDivisionByZero() {
    Abstention.Summary summary = Abstention.of(List.of(new Decision(true, true, true, 1)));
    assertEquals(0, summary.area(), EXACT);
    assertEquals(1, summary.f1(), EXACT);
    assertEquals(0, summary.falseRefusals(), EXACT);
  }
}
