package org.anwen.eval.fit;

import java.util.Map;

/**
 * One example to fit to.
 *
 * @param model which of the models it is of
 * @param holds whether the place answers the question
 * @param weight how much it counts
 * @param signs by name
 */
public record Example(String model, boolean holds, double weight, Map<String, Double> signs) {
  public Example {
    signs = Map.copyOf(signs);
  }
}
