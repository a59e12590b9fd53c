package org.anwen.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

/** What is asked of vectors. */
final class Vectors {
  private static final double ROUNDING = 1e-3;

  private Vectors() {}

  static void checkUnit(float[] vector, int dimensions) {
    assertEquals(dimensions, vector.length, "dimensions");
    double length = Math.sqrt(dot(vector, vector));
    assertEquals(1.0, length, ROUNDING, "a vector's length");
  }

  static void checkSame(float[] a, float[] b, String what) {
    double cosine = dot(a, b);
    assertTrue(
        cosine >= EmbedderContract.SAME,
        what + ": expected vectors as good as equal, got a cosine of " + cosine + Seed.told());
  }

  static double dot(float[] a, float[] b) {
    assertEquals(a.length, b.length, "dimensions");
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += (double) a[i] * b[i];
    }
    return sum;
  }

  static List<Float> boxed(float[] vector) {
    List<Float> boxed = new ArrayList<>();
    for (float value : vector) {
      boxed.add(value);
    }
    return boxed;
  }
}
