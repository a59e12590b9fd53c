package org.anwen.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.Supplier;
import java.util.regex.Pattern;

/** The names that a configuration chooses plugins by. */
final class Names {
  private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9.-]{0,63}");

  private Names() {}

  static void check(Supplier<String> name) {
    String first = name.get();
    assertTrue(
        NAME.matcher(first).matches(),
        "expected a name of lower-case letters, digits, hyphens and dots, got \"" + first + "\"");
    assertEquals(first, name.get(), "a name that changes");
  }
}
