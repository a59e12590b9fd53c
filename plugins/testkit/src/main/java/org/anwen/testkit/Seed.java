package org.anwen.testkit;

import java.util.Locale;
import java.util.Random;

/**
 * Where the tests' invention begins: a number that is drawn for each run, printed once, and taken
 * from the system property {@code anwen.test.seed} to replay a run.
 */
public final class Seed {
  /** The system property that replays a run: a hexadecimal number. */
  public static final String PROPERTY = "anwen.test.seed";

  private static final long VALUE = draw();

  private Seed() {}

  /** The seed of this run. */
  public static long value() {
    return VALUE;
  }

  /** A new source of the same random numbers; independent of the order of the tests. */
  public static Random random(String purpose) {
    return new Random(VALUE ^ purpose.hashCode());
  }

  /** What a message of a failure says to replay it. */
  static String told() {
    return " [replay with -D"
        + PROPERTY
        + "="
        + Long.toHexString(VALUE).toUpperCase(Locale.ROOT)
        + "]";
  }

  private static long draw() {
    String given = System.getProperty(PROPERTY, "");
    long value = given.isEmpty() ? System.nanoTime() : Long.parseUnsignedLong(given, 16);
    System.out.println(PROPERTY + "=" + Long.toHexString(value).toUpperCase(Locale.ROOT));
    return value;
  }
}
