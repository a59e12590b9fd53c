package org.anwen.retrieve;

/**
 * How much each field counts in a search by words; 0 leaves it out. The defaults are measured: see
 * {@code docs/decisions}.
 */
public record FieldWeights(float bigrams, float words, float exact, float title, float section) {
  public static final FieldWeights DEFAULT = new FieldWeights(1f, 1f, 0.5f, 0.3f, 0.1f);

  /** Pairs of characters alone: the plain baseline. */
  public static final FieldWeights BIGRAMS_ONLY = new FieldWeights(1f, 0, 0, 0, 0);

  public FieldWeights {
    for (float weight : new float[] {bigrams, words, exact, title, section}) {
      if (!(weight >= 0 && weight <= 100)) {
        throw new IllegalArgumentException("expected a weight from 0 to 100, got " + weight);
      }
    }
  }
}
