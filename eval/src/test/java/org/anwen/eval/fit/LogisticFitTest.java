package org.anwen.eval.fit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A logistic regression finds what tells right from wrong. */
class LogisticFitTest {
  private static Example example(boolean holds, double weight, double sign) {
    return new Example("facts", holds, weight, Map.of(LogisticFit.BASE, 1.0, "A", sign, "B", 1.0));
  }

  private static List<Example> mostlyByA() {
    List<Example> examples = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      double sign = i / 10.0;
      examples.add(example(i % 10 == 0 ? sign < 2 : sign >= 2, 1, sign));
    }
    return examples;
  }

  @Test
  void whatTellsGetsAWeightAndWhatNeverVariesNone() {
    Map<String, Double> weights = LogisticFit.fit(mostlyByA());
    assertTrue(weights.getOrDefault("A", 0.0) > 0.5, weights.toString());
    assertEquals(java.util.Set.of("A", LogisticFit.BASE), weights.keySet());
  }

  @Test
  void theProbabilityCrossesAHalfWhereTheAnswersTurn() {
    Map<String, Double> weights = LogisticFit.fit(mostlyByA());
    Map<String, Double> low = Map.of(LogisticFit.BASE, 1.0, "A", 0.5);
    Map<String, Double> high = Map.of(LogisticFit.BASE, 1.0, "A", 3.5);
    assertTrue(LogisticFit.probability(weights, low) < 0.5);
    assertTrue(LogisticFit.probability(weights, high) > 0.5);
  }

  @Test
  void aBalancedSignlessFitGivesTheShareOfWhatHolds() {
    List<Example> examples = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      examples.add(new Example("facts", i < 7, 1, Map.of(LogisticFit.BASE, 1.0)));
    }
    Map<String, Double> weights = LogisticFit.fit(examples);
    // log(0.7 / 0.3)
    assertEquals(0.8473, weights.getOrDefault(LogisticFit.BASE, 0.0), 1e-4);
  }

  @Test
  void whatWeighsMoreCountsMore() {
    List<Example> examples =
        List.of(
            new Example("facts", true, 1, Map.of(LogisticFit.BASE, 1.0)),
            new Example("facts", false, 3, Map.of(LogisticFit.BASE, 1.0)));
    Map<String, Double> weights = LogisticFit.fit(examples);
    // one against three: log(1 / 3)
    assertEquals(-1.0986, weights.getOrDefault(LogisticFit.BASE, 0.0), 1e-4);
  }
}
